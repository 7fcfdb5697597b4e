package org.travaux.archive.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.travaux.archive.diff.RecordChange.Change;
import org.travaux.model.Access;
import org.travaux.model.Facet;
import org.travaux.model.plan.AgreementTerms;
import org.travaux.model.plan.Person;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.WatchLine;
import org.travaux.record.PlanRecord;

class RecordDifferenceTest {

    private static final Plan PLAN =
            new Plan("lake", "The lake", null, null, List.of(), List.of(), List.of(), List.of(), List.of());

    private static PlanRecord record(Plan plan, List<WatchLine> watch, Map<String, List<String>> heads) {
        return new PlanRecord(plan, List.of(), List.of(), List.of(), List.of(), watch, heads);
    }

    private static WatchLine line(String id, String bound) {
        return new WatchLine(id, null, "troops", null, Facet.QUANTITY, bound, null, Access.OPEN, null);
    }

    @Test
    void watch_lines_are_compared_by_their_ids() {
        PlanRecord before = record(PLAN, List.of(line("w1", "<=600 persons"), line("w2", "<=5 ships")), Map.of());
        PlanRecord after = record(PLAN, List.of(line("w1", "<=800 persons"), line("w3", "<=5 ships")), Map.of());

        assertThat(RecordDifference.between(before, after))
                .containsExactly(
                        new RecordChange("watch line", "w1", Change.CHANGED, List.of("bound")),
                        new RecordChange("watch line", "w2", Change.REMOVED, List.of()),
                        new RecordChange("watch line", "w3", Change.ADDED, List.of()));
    }

    @Test
    void people_terms_of_the_agreement_and_comments_are_compared() {
        Plan after = new Plan(
                "lake",
                "The lake",
                null,
                new AgreementTerms("Talks", null, null, null, null),
                List.of(),
                List.of(new Person("A. Person", "norvane", null, List.of(), null)),
                List.of(),
                List.of(),
                List.of());

        assertThat(RecordDifference.between(
                        record(PLAN, List.of(), Map.of("plan.yaml", List.of("# One."))),
                        record(after, List.of(), Map.of("plan.yaml", List.of("# Other.")))))
                .containsExactly(
                        new RecordChange("plan", "lake", Change.CHANGED, List.of("agreement")),
                        new RecordChange("person", "A. Person", Change.ADDED, List.of()),
                        new RecordChange("comment", "plan.yaml", Change.CHANGED, List.of("lines")));
    }

    /** A part that is added to the record has to be added to the comparison; this test says so. */
    @Test
    void every_part_of_the_record_is_compared() {
        assertThat(parts(PlanRecord.class))
                .isEqualTo(Set.of("plan", "reactions", "claims", "sources", "links", "watch", "heads"));
        assertThat(parts(Plan.class))
                .isEqualTo(Set.of(
                        "id", "title", "note", "agreement", "parties", "people", "topics", "versions", "circulation"));
    }

    private static Set<String> parts(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
