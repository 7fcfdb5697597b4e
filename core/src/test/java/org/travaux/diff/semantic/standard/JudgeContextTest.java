package org.travaux.diff.semantic.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.travaux.diff.semantic.ClauseContext;
import org.travaux.diff.semantic.ClausePair;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.Register;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.SemanticDiffer;
import org.travaux.diff.semantic.SemanticDifference;
import org.travaux.diff.semantic.Significance;
import org.travaux.diff.semantic.WordingKind;

/** What the documents tell beside the clause, and the register in which it is read. */
class JudgeContextTest {

    private static final String SHALL = "The Coastal State shall pay the fees of the pilots.";
    private static final String WILL = "The Coastal State will pay the fees of the pilots.";

    private final SemanticDiffer judge = new StandardSemanticDiffer();

    @Test
    void shall_and_will_differ_in_a_treaty() {
        assertThat(FacetExample.edits(judged(SHALL, WILL, ClauseContext.none())))
                .containsExactly("modality changed weakened");
    }

    @Test
    void shall_and_will_are_one_in_a_political_text() {
        SemanticDifference verdict = judged(SHALL, WILL, of(Register.POLITICAL));
        assertThat(verdict.significance()).isEqualTo(Significance.REWORDED);
        assertThat(kinds(verdict)).containsExactly(WordingKind.MODAL_EQUIVALENT.id());
    }

    @Test
    void shall_not_and_will_not_are_one_in_a_political_text() {
        SemanticDifference verdict = judged(
                "The fleets shall not enter the bay.", "The fleets will not enter the bay.", of(Register.POLITICAL));
        assertThat(verdict.significance()).isEqualTo(Significance.REWORDED);
    }

    @Test
    void shall_and_may_differ_in_a_political_text_too() {
        SemanticDifference verdict = judged(SHALL, SHALL.replace("shall", "may"), of(Register.POLITICAL));
        assertThat(FacetExample.edits(verdict)).containsExactly("modality changed weakened");
    }

    @Test
    void reference_that_follows_a_renumbering_is_editorial() {
        SemanticDifference verdict = judged(
                "The pilots are paid under Article 12.",
                "The pilots are paid under Article 10.",
                renumbered("Article 12", "Article 10"));
        assertThat(verdict.significance()).isEqualTo(Significance.EDITORIAL);
        assertThat(kinds(verdict)).containsExactly(WordingKind.NUMBERING.id());
    }

    @Test
    void reference_that_follows_no_renumbering_is_a_change() {
        SemanticDifference verdict = judged(
                "The pilots are paid under Article 12.",
                "The pilots are paid under Article 11.",
                renumbered("Article 12", "Article 10"));
        assertThat(FacetExample.edits(verdict)).containsExactly("reference changed");
    }

    @Test
    void renumbering_is_silent_beside_a_change_of_substance() {
        SemanticDifference verdict = judged(
                "The pilots shall be paid under Article 12.",
                "The pilots may be paid under Article 10.",
                renumbered("Article 12", "Article 10"));
        assertThat(FacetExample.edits(verdict)).containsExactly("modality changed weakened");
    }

    @Test
    void new_name_of_the_same_is_reworded() {
        SemanticDifference verdict = judged(
                "Grants are released by the Council of the Lake.",
                "Grants are released by the Lagoon Board.",
                renamed("Council of the Lake", "Lagoon Board"));
        assertThat(verdict.significance()).isEqualTo(Significance.REWORDED);
        assertThat(kinds(verdict)).containsExactly(WordingKind.RENAMING.id());
    }

    @Test
    void another_name_is_a_change_where_no_document_tells_of_a_renaming() {
        SemanticDifference verdict = judged(
                "Grants are released by the Council of the Lake.",
                "Grants are released by the Lagoon Board.",
                ClauseContext.none());
        assertThat(verdict.significance()).isEqualTo(Significance.SUBSTANTIVE);
        assertThat(verdict.changes()).extracting(SemanticChange::facet).containsExactly(Facet.ACTOR);
    }

    @Test
    void aliases_name_the_same_party() {
        ClauseContext context = new ClauseContext(
                Map.of(), Map.of(), Map.of(), List.of(List.of("Upland Republic", "Highlands")), Register.TREATY);
        SemanticDifference verdict =
                judged("The Upland Republic shall mend the dykes.", "The Highlands shall mend the dykes.", context);
        assertThat(verdict.significance()).isEqualTo(Significance.REWORDED);
    }

    @Test
    void defined_terms_leave_other_changes_as_they_are() {
        ClauseContext context = new ClauseContext(
                Map.of(), Map.of(), Map.of("relief goods", "food and medicine"), List.of(), Register.TREATY);
        SemanticDifference verdict = judged(
                "The convoy shall carry relief goods within ten days.",
                "The convoy shall carry relief goods within five days.",
                context);
        assertThat(FacetExample.edits(verdict)).containsExactly("temporal changed earlier");
    }

    private SemanticDifference judged(String before, String after, ClauseContext context) {
        return judge.compare(new ClausePair(before, after, "en", context));
    }

    private static List<String> kinds(SemanticDifference verdict) {
        return verdict.changes().stream()
                .map(change -> String.valueOf(change.before()))
                .toList();
    }

    private static ClauseContext of(Register register) {
        return new ClauseContext(Map.of(), Map.of(), Map.of(), List.of(), register);
    }

    private static ClauseContext renumbered(String before, String after) {
        return new ClauseContext(Map.of(before, after), Map.of(), Map.of(), List.of(), Register.TREATY);
    }

    private static ClauseContext renamed(String before, String after) {
        return new ClauseContext(Map.of(), Map.of(before, after), Map.of(), List.of(), Register.TREATY);
    }
}
