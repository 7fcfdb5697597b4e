package org.travaux.record.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fixtures.SamplePlan;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;

class YamlExchangeTest {

    @TempDir
    Path parent;

    @Test
    void a_file_of_reactions_is_read_as_the_plan_s_own() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        PlanRecord record = PlanFolder.read(folder);
        Path file = Files.copy(folder.resolve("reactions.yaml"), parent.resolve("more.yaml"));

        ImportedReactions read = ReactionImport.read(file, record.withReactions(List.of()), ImportOptions.STANDARD);

        assertThat(ExchangeFixture.told(read)).isEmpty();
        assertThat(read.reactions()).isEqualTo(record.reactions());
        assertThat(ReactionImport.read(file, record, ImportOptions.STANDARD).known())
                .isEqualTo(record.reactions().size());
    }

    @Test
    void an_entry_over_several_lines_is_refused_as_a_whole() throws Exception {
        PlanRecord record = PlanFolder.read(SamplePlan.LAKE_ACCORD.copyTo(parent));
        Path file = ExchangeFixture.file(parent, "more.yaml", """
                schemaVersion: 1
                reactions:
                - id: a1
                  party: norvane
                  attribution: party-statement
                  statement: {paraphrase: no}
                  stance: rejects
                  target: {topics: [process], object: process}
                  dateSaid: "2021-03-09"
                  source: radio-309
                - {id: a2, party: norvane, attribution: party-statement, statement: {paraphrase: no}, stance: reject, target: {topics: [process], object: process}, dateSaid: unknown, source: radio-0309}
                """);

        ImportedReactions read = ReactionImport.read(file, record, new ImportOptions(true, false, ReactionCheck.NONE));

        assertThat(ExchangeFixture.told(read))
                .containsExactly(
                        "more.yaml:7: stance cannot be 'rejects'; write one of accept, accept-with-reservations, neutral,"
                                + " seeks-changes, reject, mixed",
                        "more.yaml:10: unknown source 'radio-309'; did you mean 'radio-0309'?");
        assertThat(read.reactions()).extracting("id").containsExactly("a2");
        assertThat(read.refused()).isEqualTo(1);
    }
}
