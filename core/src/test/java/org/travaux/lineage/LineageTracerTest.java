package org.travaux.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.travaux.lineage.Drafts.cells;
import static org.travaux.lineage.Drafts.form;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.align.LinkRules;
import org.travaux.align.Pairing;
import org.travaux.align.TextRelation;
import org.travaux.compare.ComparisonIssue;

class LineageTracerTest {

    private static final String FORCES = "The strength of the armed forces is limited to 600,000 persons.";
    private static final String LARGER = "The strength of the armed forces is limited to 800,000 persons.";
    private static final String GRAIN = "The parties let grain pass freely through the straits in both directions.";
    private static final String PRISONERS = "Prisoners of war are exchanged all for all within thirty days.";
    private static final String COUNCIL = "A council of guarantors oversees how the agreement is carried out.";
    private static final String ELECTIONS = "Elections take place one hundred days after the signature.";

    private static String points(String... points) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            text.append(i + 1).append(". ").append(points[i]).append('\n');
        }
        return text.toString();
    }

    @Test
    void a_clause_is_followed_from_version_to_version() throws Exception {
        Genealogy genealogy = new Drafts()
                .text("v1", points(FORCES, GRAIN, PRISONERS))
                .text("v2", points(GRAIN, COUNCIL, FORCES), "v1")
                .text("v3", points(COUNCIL, LARGER, GRAIN), "v2")
                .trace();

        assertThat(cells(genealogy, "v1", "1")).containsExactly("1", "3", "2");
        assertThat(cells(genealogy, "v1", "2")).containsExactly("2", "1", "3");
        assertThat(cells(genealogy, "v1", "3")).containsExactly("3", "gone", "gone");
        assertThat(cells(genealogy, "v2", "2")).containsExactly("outside", "2", "1");
        assertThat(genealogy.lines()).hasSize(4);
        assertThat(genealogy.goneIn(form(genealogy, "v1", "3").id()))
                .extracting(VersionNode::id)
                .containsExactly("v2");
        Descent descent = form(genealogy, "v3", "2").primary().orElseThrow();
        assertThat(descent.from()).containsExactly(form(genealogy, "v2", "3").id());
        assertThat(descent.text()).isEqualTo(TextRelation.MODIFIED);
        assertThat(descent.renumbered()).isTrue();
        assertThat(descent.similarity()).isBetween(0.7, 0.99);
    }

    @Test
    void an_identical_version_in_between_changes_nothing_but_a_step() throws Exception {
        String first = points(FORCES, GRAIN, PRISONERS);
        String last = points(COUNCIL, LARGER, GRAIN);
        Genealogy direct = new Drafts().text("v1", first).text("v3", last, "v1").trace();
        Genealogy longer = new Drafts()
                .text("v1", first)
                .text("v2", first, "v1")
                .text("v3", last, "v2")
                .trace();

        assertThat(longer.lines()).hasSameSizeAs(direct.lines());
        for (int i = 0; i < direct.lines().size(); i++) {
            List<String> cells = cells(direct.lines().get(i));
            List<String> more = cells(longer.lines().get(i));
            assertThat(more).hasSize(3);
            assertThat(more.get(0)).isEqualTo(cells.get(0));
            assertThat(more.get(1)).isEqualTo(cells.get(0));
            assertThat(more.get(2)).isEqualTo(cells.get(1));
        }
    }

    @Test
    void versions_without_text_are_steps_without_text() throws Exception {
        Genealogy genealogy = new Drafts()
                .text("v1", points(FORCES, GRAIN))
                .report("r2", "v1")
                .report("r3", "r2")
                .report("aside", "v1")
                .text("v4", points(GRAIN, LARGER), "r3")
                .trace();

        assertThat(cells(genealogy, "v1", "1")).containsExactly("1", "no-text", "no-text", "no-text", "2");
        assertThat(genealogy.version("v4").ancestors()).containsExactly(new HeldAncestor("v1", List.of("r2", "r3")));
        assertThat(form(genealogy, "v4", "2").primary().orElseThrow().between()).containsExactly("r2", "r3");
        ClauseHistory history =
                ClauseHistory.of(genealogy, form(genealogy, "v4", "2").id());
        assertThat(history.steps())
                .extracting(step -> step.version().id() + " " + step.getClass().getSimpleName())
                .containsExactly("v1 Stands", "r2 NoText", "r3 NoText", "aside NoText", "v4 Stands");
    }

    @Test
    void a_clause_that_comes_back_is_linked_to_its_last_form() throws Exception {
        Genealogy genealogy = new Drafts()
                .text("v1", points(FORCES, GRAIN, PRISONERS))
                .text("v2", points(GRAIN, LARGER, COUNCIL), "v1")
                .text("v3", points(GRAIN, COUNCIL), "v2")
                .text("v4", points(GRAIN, COUNCIL, LARGER, PRISONERS), "v3")
                .trace();

        assertThat(cells(genealogy, "v1", "1")).containsExactly("1", "2", "gone", "3");
        assertThat(cells(genealogy, "v1", "3")).containsExactly("3", "gone", "gone", "4");
        Descent descent = form(genealogy, "v4", "3").primary().orElseThrow();
        assertThat(descent.kind()).isEqualTo(Descent.Kind.RETURNED);
        assertThat(descent.from()).containsExactly(form(genealogy, "v2", "2").id());
        assertThat(descent.similarity()).isEqualTo(1.0);
        assertThat(genealogy.lines()).hasSize(4);
    }

    @Test
    void a_clause_that_comes_back_reworded_is_found_and_an_unlike_one_is_not() throws Exception {
        Genealogy genealogy = new Drafts()
                .text("v1", points(FORCES, GRAIN))
                .text("v2", points(GRAIN), "v1")
                .text("v3", points(GRAIN, LARGER), "v2")
                .text("w3", points(GRAIN, ELECTIONS), "v2")
                .trace();

        assertThat(form(genealogy, "v3", "2").primary().orElseThrow().kind()).isEqualTo(Descent.Kind.RETURNED);
        assertThat(form(genealogy, "v3", "2").primary().orElseThrow().text()).isEqualTo(TextRelation.MODIFIED);
        assertThat(form(genealogy, "w3", "2").isOrigin()).isTrue();
    }

    @Test
    void a_split_and_a_merger_stand_in_the_lines_of_all_they_come_from() throws Exception {
        String two = FORCES + " " + PRISONERS;
        Genealogy genealogy = new Drafts()
                .text("v1", points(two, GRAIN))
                .text("v2", points(FORCES, PRISONERS, GRAIN), "v1")
                .text("v3", points(GRAIN, two), "v2")
                .trace();

        assertThat(cells(genealogy, "v1", "1")).containsExactly("1", "1+2", "2");
        assertThat(form(genealogy, "v2", "1").primary().orElseThrow().pairing()).isEqualTo(Pairing.SPLIT);
        Descent merger = form(genealogy, "v3", "2").primary().orElseThrow();
        assertThat(merger.pairing()).isEqualTo(Pairing.MERGED);
        assertThat(merger.from()).hasSize(2);
        assertThat(genealogy.family(form(genealogy, "v2", "2").id()))
                .extracting(form -> form.id().version() + " " + form.path())
                .containsExactly("v1 1", "v2 1", "v2 2", "v3 2");
    }

    @Test
    void a_counter_proposal_is_a_branch_of_its_own() throws Exception {
        Genealogy genealogy = new Drafts()
                .text("v1", points(FORCES, GRAIN, PRISONERS))
                .text("counter", points(GRAIN, PRISONERS), "v1")
                .text("v2", points(PRISONERS, FORCES, GRAIN), "v1")
                .trace();

        assertThat(cells(genealogy, "v1", "1")).containsExactly("1", "gone", "2");
        assertThat(genealogy.goneIn(form(genealogy, "v1", "1").id()))
                .extracting(VersionNode::id)
                .containsExactly("counter");
    }

    @Test
    void a_version_with_two_parents_takes_each_clause_from_the_nearer_one() throws Exception {
        Genealogy genealogy = new Drafts()
                .text("v1", points(FORCES, GRAIN, PRISONERS))
                .text("a", points(LARGER, GRAIN), "v1")
                .text("b", points(FORCES, GRAIN, PRISONERS, COUNCIL), "v1")
                .text("m", points(LARGER, GRAIN, PRISONERS, COUNCIL), "a", "b")
                .trace();

        List<Descent> forces = form(genealogy, "m", "1").descents();
        assertThat(forces).extracting(Descent::ancestor).containsExactly("a", "b");
        assertThat(forces).extracting(Descent::text).containsExactly(TextRelation.UNCHANGED, TextRelation.MODIFIED);
        assertThat(form(genealogy, "m", "3").descents())
                .extracting(Descent::ancestor)
                .containsExactly("b");
        assertThat(form(genealogy, "m", "3").primary().orElseThrow().kind()).isEqualTo(Descent.Kind.CONTINUED);
        assertThat(cells(genealogy, "v1", "3")).containsExactly("3", "gone", "3", "3");
        assertThat(genealogy.lines()).hasSize(4);
    }

    @Test
    void versions_stand_behind_those_they_go_back_to_whatever_the_order_of_the_plan() throws Exception {
        Genealogy genealogy = new Drafts()
                .text("v2", points(FORCES), "v1")
                .text("v1", points(FORCES))
                .trace();

        assertThat(genealogy.versions()).extracting(VersionNode::id).containsExactly("v1", "v2");
        assertThat(form(genealogy, "v2", "1").isOrigin()).isFalse();
    }

    @Test
    void two_languages_are_said() throws Exception {
        Genealogy genealogy = new Drafts()
                .text("v1", points(FORCES))
                .inLanguage("v2", "fr", points("La force des armées est limitée à 600 000 personnes."), "v1")
                .trace();

        assertThat(genealogy.issues()).extracting(LineageIssue::code).containsExactly("languages-differ");
    }

    @Test
    void a_link_that_a_person_forbids_is_not_made_nor_found_again_as_a_return() throws Exception {
        Drafts drafts = new Drafts()
                .text("a", "1. Trade across the lake is free.\n2. The army has 600,000 soldiers.\n")
                .text("b", "1. Trade across the lake is free.\n2. The army has 600,000 soldiers.\n", "a");
        assertThat(Drafts.form(drafts.trace(), "b", "2").isOrigin()).isFalse();
        Genealogy decided = drafts.trace((original, before, revised, after) -> new DecidedLinks.Decided(
                new LinkRules<>(
                        List.of(),
                        List.of(new LinkRules.Group<>(
                                List.of(before.clauses().get(1)),
                                List.of(after.clauses().get(1))))),
                List.of(new DecidedLinks.NotApplied("l9", "a has no clause 7", ComparisonIssue.Side.ORIGINAL, "7"))));
        assertThat(Drafts.form(decided, "b", "2").isOrigin()).isTrue();
        assertThat(Drafts.form(decided, "b", "1").isOrigin()).isFalse();
        assertThat(decided.issues())
                .extracting(LineageIssue::message)
                .containsExactly("a → b: the decision l9 about a link is not applied: a has no clause 7");
    }
}
