package org.travaux.record.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.Plan;
import org.travaux.record.PlanRecord;
import org.travaux.record.check.PlanIssue;

/** What the tests of exchange have in common. */
final class ExchangeFixture {

    private ExchangeFixture() {}

    static PlanRecord empty(Party... parties) {
        Plan plan =
                new Plan("fresh", "Fresh", null, null, List.of(parties), List.of(), List.of(), List.of(), List.of());
        return new PlanRecord(plan, List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    static Path file(Path folder, String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> told(ImportedReactions read) {
        return read.problems().stream().map(PlanIssue::toString).toList();
    }
}
