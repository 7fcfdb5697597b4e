package org.travaux.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.align.LinkRules;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.plain.PlainTextReader;
import org.travaux.lineage.DecidedLinks.Decided;
import org.travaux.lineage.DecidedLinks.NotApplied;
import org.travaux.model.Anchor;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseReference;
import org.travaux.model.plan.LinkDecision;
import org.travaux.model.plan.LinkVerdict;

class LinkDecisionsTest {

    private static final String ARMY = "The army has 600,000 soldiers.";

    private static ClauseDocument document(String text) throws Exception {
        return new PlainTextReader()
                .read(SourceFile.of("v.txt", text.getBytes(StandardCharsets.UTF_8)), ReadOptions.STANDARD)
                .document();
    }

    private static LinkDecision.Side side(String version, String... numbers) {
        return new LinkDecision.Side(
                version,
                Arrays.stream(numbers)
                        .map(number -> new ClauseReference(version, number, null))
                        .toList());
    }

    private static LinkDecision decision(
            String id, LinkVerdict verdict, LinkDecision.Side original, LinkDecision.Side revised) {
        return new LinkDecision(id, verdict, original, revised, null, null, null);
    }

    private static LinkDecision pin(String id, LinkDecision.Side original, LinkDecision.Side revised) {
        return decision(id, LinkVerdict.PINNED, original, revised);
    }

    private static List<String> numbers(List<Clause> clauses) {
        return clauses.stream().map(clause -> String.valueOf(clause.number())).toList();
    }

    private final ClauseDocument before = document("""
            1. Trade is free.
            2. The army has 600,000 soldiers.
            3. Prisoners go home.
            """);
    private final ClauseDocument after = document("""
            1. Prisoners go home.
            2. Trade is free.
            3. The army has 600,000 soldiers.
            """);

    LinkDecisionsTest() throws Exception {}

    private Decided decide(LinkDecision... decisions) {
        return new LinkDecisions(List.of(decisions)).between("a", before, "b", after);
    }

    @Test
    void a_pin_names_clauses_of_both_sides_or_none_of_one() {
        Decided decided = decide(pin("l1", side("a", "1"), side("b", "2", "3")), pin("l2", side("a", "3"), side("b")));
        assertThat(decided.notApplied()).isEmpty();
        assertThat(decided.rules().pinned())
                .extracting(group -> numbers(group.original()) + "→" + numbers(group.revised()))
                .containsExactly("[1]→[2, 3]", "[3]→[]");
    }

    @Test
    void decisions_that_name_the_versions_the_other_way_round_are_mirrored() {
        Decided decided = decide(
                decision("l1", LinkVerdict.FORBIDDEN, side("b", "2"), side("a", "1")),
                pin("l2", side("b", "1"), side("c", "1")));
        assertThat(decided.rules().pinned()).isEmpty();
        assertThat(decided.rules().forbidden()).singleElement().satisfies(group -> {
            assertThat(group.original()).containsExactly(before.clauses().get(0));
            assertThat(group.revised()).containsExactly(after.clauses().get(1));
        });
    }

    @Test
    void a_clause_that_stands_under_another_number_is_found_by_its_anchor() {
        LinkDecision.Side moved =
                new LinkDecision.Side("b", List.of(new ClauseReference("b", "2", Anchor.of("2", null, ARMY))));
        assertThat(decide(pin("l1", side("a", "2"), moved)).rules().pinned())
                .extracting(LinkRules.Group::revised)
                .containsExactly(List.of(after.clauses().get(2)));
    }

    @Test
    void a_decision_whose_clause_is_lost_is_not_applied_and_said() {
        Decided decided = decide(pin("l1", side("a", "7"), side("b", "1")));
        assertThat(decided.rules()).isEqualTo(LinkRules.none());
        assertThat(decided.notApplied()).singleElement().satisfies(failure -> {
            assertThat(failure.message()).contains("l1").contains("a has no clause 7");
            assertThat(failure.number()).isEqualTo("7");
        });
    }

    @Test
    void a_decision_whose_clause_may_be_one_of_several_names_them() throws Exception {
        ClauseDocument twice = document("""
                PART I
                Article 1
                Trade is free.
                PART II
                Article 1
                Prisoners go home.
                """);
        LinkDecision decision = pin("l1", side("a", "1"), side("b", "Article 1"));
        Decided decided = LinkDecisions.resolve(List.of(decision), before, twice);
        assertThat(decided.notApplied())
                .extracting(NotApplied::reason)
                .singleElement()
                .satisfies(reason -> assertThat(reason)
                        .contains("may mean")
                        .contains("Trade is free")
                        .contains("Prisoners go home"));
    }

    @Test
    void of_decisions_that_contradict_each_other_the_later_holds() {
        LinkDecision forbids = decision("l2", LinkVerdict.FORBIDDEN, side("a", "1"), side("b", "2"));
        Decided decided = decide(pin("l1", side("a", "1"), side("b", "2")), forbids);
        assertThat(decided.rules().pinned()).isEmpty();
        assertThat(decided.notApplied()).extracting(NotApplied::link).containsExactly("l1");
        Decided pinned =
                decide(forbids, pin("l3", side("a", "1"), side("b", "2")), pin("l4", side("a", "1"), side("b", "2")));
        assertThat(pinned.rules().forbidden()).isEmpty();
        assertThat(pinned.rules().pinned()).hasSize(1);
        assertThat(pinned.notApplied()).extracting(NotApplied::link).containsExactly("l2", "l3");
    }
}
