package org.travaux.align.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.align.ClauseLink;
import org.travaux.align.Strategy;
import org.travaux.align.standard.Draft.Unit;

class StandardAlignerTest {

    private static final String CAP = "The strength of the armed forces is limited to 600,000 persons in peacetime.";
    private static final String FUND = "A development fund for fast-growing industries is set up within ninety days.";
    private static final String GRAIN = "The Parties shall not prevent the free transport of grain across the lake.";
    private static final String ELECTIONS =
            "Elections are held within one hundred days of signature under observation.";
    private static final String PRISONERS = "Remaining prisoners and bodies are exchanged all for all without delay.";
    private static final String PLANT = "The power plant is restarted under the supervision of the Agency.";

    /** Links as lines: numbers before, arrow, numbers after, and what is said of them. */
    private static List<String> links(List<Unit> original, List<Unit> revised) {
        return Draft.align(original, revised).links().stream()
                .map(StandardAlignerTest::line)
                .toList();
    }

    private static String line(ClauseLink<Unit> link) {
        StringBuilder line = new StringBuilder();
        link.original().forEach(unit -> line.append(unit.number).append(' '));
        line.append("→");
        link.revised().forEach(unit -> line.append(' ').append(unit.number));
        line.append(": ").append(link.pairing().id());
        if (link.text() != null) {
            line.append(' ').append(link.text().id());
        }
        line.append(link.moved() ? " moved" : "")
                .append(link.renumbered() ? " renumbered" : "")
                .append(link.reparented() ? " reparented" : "");
        return line.toString();
    }

    @Test
    void a_document_against_itself_is_all_unchanged() {
        List<Unit> draft = Draft.of("1. " + CAP, "2. " + FUND, "  a. " + GRAIN, "3. " + Draft.NOT_HELD, "4.");
        assertThat(links(draft, draft))
                .containsExactly(
                        "1. → 1.: one-to-one unchanged",
                        "2. → 2.: one-to-one unchanged",
                        "a. → a.: one-to-one unchanged",
                        "3. → 3.: one-to-one not-held",
                        "4. → 4.: one-to-one unchanged");
    }

    @Test
    void a_changed_figure_is_a_modified_clause_not_another_one() {
        assertThat(links(
                        Draft.of("1. " + FUND, "2. " + CAP),
                        Draft.of("1. " + FUND, "2. " + CAP.replace("600,000", "800,000"))))
                .containsExactly("1. → 1.: one-to-one unchanged", "2. → 2.: one-to-one modified");
    }

    @Test
    void a_renumbered_clause_is_neither_moved_nor_modified() {
        assertThat(links(Draft.of("1. " + CAP, "2. " + FUND, "3. " + GRAIN), Draft.of("1. " + FUND, "2. " + GRAIN)))
                .containsExactly(
                        "1. →: deleted",
                        "2. → 1.: one-to-one unchanged renumbered",
                        "3. → 2.: one-to-one unchanged renumbered");
    }

    @Test
    void a_moved_clause_is_not_a_deletion() {
        assertThat(links(
                        Draft.of("1. " + CAP, "2. " + FUND, "3. " + GRAIN, "4. " + ELECTIONS),
                        Draft.of("1. " + ELECTIONS, "2. " + CAP, "3. " + FUND, "4. " + GRAIN)))
                .containsExactly(
                        "4. → 1.: one-to-one unchanged moved renumbered",
                        "1. → 2.: one-to-one unchanged renumbered",
                        "2. → 3.: one-to-one unchanged renumbered",
                        "3. → 4.: one-to-one unchanged renumbered");
    }

    @Test
    void a_clause_moved_and_edited_is_both() {
        assertThat(links(
                        Draft.of("1. " + CAP, "2. " + FUND, "3. " + GRAIN, "4. " + ELECTIONS),
                        Draft.of(
                                "1. " + ELECTIONS.replace("one hundred", "sixty"),
                                "2. " + CAP,
                                "3. " + FUND,
                                "4. " + GRAIN)))
                .startsWith("4. → 1.: one-to-one modified moved renumbered");
    }

    @Test
    void a_clause_cut_in_two_is_a_split_with_unchanged_text() {
        assertThat(links(
                        Draft.of("1. " + CAP, "2. " + FUND + " " + GRAIN, "3. " + PLANT),
                        Draft.of("1. " + CAP, "2. " + FUND, "3. " + GRAIN, "4. " + PLANT)))
                .contains("2. → 2. 3.: split unchanged");
    }

    @Test
    void a_piece_that_went_elsewhere_still_belongs_to_its_split() {
        assertThat(links(
                        Draft.of("1. " + CAP, "2. " + FUND + " " + GRAIN, "3. " + PLANT, "4. " + ELECTIONS),
                        Draft.of("1. " + CAP, "2. " + FUND, "3. " + PLANT, "4. " + ELECTIONS, "5. " + GRAIN)))
                .contains("2. → 2. 5.: split unchanged");
    }

    @Test
    void two_clauses_put_together_are_a_merger() {
        assertThat(links(
                        Draft.of("1. " + CAP, "2. " + FUND, "3. " + GRAIN),
                        Draft.of("1. " + CAP, "2. " + FUND + " " + GRAIN)))
                .contains("2. 3. → 2.: merged unchanged");
    }

    @Test
    void a_number_that_now_carries_another_subject_is_no_link() {
        assertThat(links(
                        Draft.of("1. " + CAP, "2. " + FUND, "3. " + GRAIN),
                        Draft.of("1. " + CAP, "2. " + PRISONERS, "3. " + GRAIN)))
                .containsExactly(
                        "1. → 1.: one-to-one unchanged",
                        "2. →: deleted",
                        "→ 2.: added",
                        "3. → 3.: one-to-one unchanged");
    }

    @Test
    void a_caption_before_a_colon_says_the_subject_of_a_rewritten_clause() {
        assertThat(links(
                        Draft.of(
                                "1. " + CAP,
                                "2. Territories: the northern shore is recognised as neutral.",
                                "3. " + GRAIN,
                                "4. " + PLANT),
                        Draft.of(
                                "1. " + CAP,
                                "2. " + GRAIN,
                                "3. " + PLANT,
                                "4. Territories: most difficult, not agreed.")))
                .contains("2. → 4.: one-to-one modified moved renumbered");
    }

    @Test
    void a_restated_clause_is_found_where_nothing_else_comes_near() {
        assertThat(links(
                        Draft.of("1. " + CAP, "2. Ukraine holds elections in 100 days.", "3. " + GRAIN, "4. " + PLANT),
                        Draft.of(
                                "1. " + GRAIN,
                                "2. " + PLANT,
                                "3. Ukraine holds elections as soon as possible after signing.")))
                .contains("2. → 3.: one-to-one modified moved renumbered");
    }

    @Test
    void a_number_left_out_shifts_nothing() {
        assertThat(links(Draft.of("1. " + CAP, "2. " + FUND, "3. " + GRAIN), Draft.of("1. " + CAP, "3. " + GRAIN)))
                .containsExactly("1. → 1.: one-to-one unchanged", "2. →: deleted", "3. → 3.: one-to-one unchanged");
    }

    @Test
    void a_clause_under_another_parent_in_the_same_order_is_reparented_not_moved() {
        assertThat(links(
                        Draft.of("1. " + CAP, "2. " + GRAIN, "  a. " + FUND),
                        Draft.of("1. " + CAP, "2. " + GRAIN, "3. " + FUND)))
                .containsExactly(
                        "1. → 1.: one-to-one unchanged",
                        "2. → 2.: one-to-one unchanged",
                        "a. → 3.: one-to-one unchanged renumbered reparented");
    }

    @Test
    void a_point_not_held_is_linked_by_number_where_the_numbers_agree_and_never_compared() {
        List<ClauseLink<Unit>> links = Draft.align(
                        Draft.of("1. " + CAP, "2. " + FUND, "3. " + GRAIN, "4. " + PLANT),
                        Draft.of("1. " + CAP, "2. " + FUND, "3. " + Draft.NOT_HELD, "4. " + PLANT))
                .links();
        assertThat(links).extracting(StandardAlignerTest::line).contains("3. → 3.: one-to-one not-held");
        assertThat(links.get(2).similarity()).isNull();
    }

    @Test
    void a_point_not_held_has_no_counterpart_where_the_numbers_say_nothing() {
        assertThat(links(
                        Draft.of("1. " + CAP, "2. " + FUND, "3. " + GRAIN, "4. " + PLANT, "5. " + ELECTIONS),
                        Draft.of(
                                "1. " + FUND, "2. " + GRAIN, "3. " + PLANT, "4. " + ELECTIONS, "5. " + Draft.NOT_HELD)))
                .contains("→ 5.: added")
                .doesNotContain("5. → 5.: one-to-one not-held");
    }

    @Test
    void a_point_not_held_is_linked_by_place_where_only_one_can_be_meant() {
        assertThat(links(
                        Draft.of("1. " + FUND, "2. " + CAP, "3. " + GRAIN, "4. " + PLANT, "5. " + ELECTIONS),
                        Draft.of("1. " + CAP, "2. " + GRAIN, "3. " + Draft.NOT_HELD, "4. " + ELECTIONS)))
                .contains("4. → 3.: one-to-one not-held renumbered");
    }

    @Test
    void the_same_sentence_repeated_is_paired_in_place() {
        assertThat(links(
                        Draft.of(
                                "1. " + CAP,
                                "  a. Deleted.",
                                "2. " + FUND,
                                "  a. Deleted.",
                                "3. " + GRAIN,
                                "  a. Deleted."),
                        Draft.of("1. " + CAP, "  a. Deleted.", "2. " + FUND, "3. " + GRAIN, "  a. Deleted.")))
                .containsExactly(
                        "1. → 1.: one-to-one unchanged",
                        "a. → a.: one-to-one unchanged",
                        "2. → 2.: one-to-one unchanged",
                        "a. →: deleted",
                        "3. → 3.: one-to-one unchanged",
                        "a. → a.: one-to-one unchanged");
    }

    @Test
    void near_duplicates_are_told_apart_by_what_stands_around_them() {
        String station = "The Commission maintains a measuring station at the northern shore with two observers.";
        assertThat(links(
                        Draft.of("1. " + CAP, "2. " + station, "3. " + FUND, "4. " + station.replace("two", "three")),
                        Draft.of(
                                "1. " + CAP,
                                "2. " + station.replace("two", "four"),
                                "3. " + FUND,
                                "4. " + station.replace("two", "five"))))
                .contains("2. → 2.: one-to-one modified", "4. → 4.: one-to-one modified");
    }

    @Test
    void a_near_duplicate_that_stayed_keeps_its_place_though_another_ones_counterpart_is_more_alike() {
        String station = "The Commission maintains a measuring station at the northern shore with two observers.";
        assertThat(links(
                        Draft.of("1. " + CAP, "2. " + station, "3. " + FUND, "4. " + station + " They report."),
                        Draft.of(
                                "1. " + CAP,
                                "2. " + station.replace("maintains", "closes").replace("two", "nine"),
                                "3. " + FUND,
                                "4. " + station.replace("two", "three"))))
                .contains("2. → 2.: one-to-one modified", "4. → 4.: one-to-one modified");
    }

    @Test
    void similarity_is_one_for_the_same_text_and_less_for_another() {
        List<ClauseLink<Unit>> links = Draft.align(
                        Draft.of("1. " + CAP, "2. " + FUND),
                        Draft.of("1. " + CAP, "2. " + FUND.replace("ninety", "thirty")))
                .links();
        assertThat(links.get(0).similarity()).isEqualTo(1.0, within(0.0));
        assertThat(links.get(1).similarity()).isBetween(0.6, 0.99);
        assertThat(links.get(1).strategy()).isEqualTo(Strategy.SAME_NUMBER);
    }

    @Test
    void an_empty_text_against_any_is_all_added_or_deleted() {
        assertThat(links(Draft.of(), Draft.of("1. " + CAP))).containsExactly("→ 1.: added");
        assertThat(links(Draft.of("1. " + CAP), Draft.of())).containsExactly("1. →: deleted");
        assertThat(links(Draft.of(), Draft.of())).isEmpty();
    }

    @Test
    void cyrillic_clauses_are_found_again_through_their_stems() {
        assertThat(links(
                        Draft.of(
                                "1. Україна зобов'язується підтримувати і забезпечувати економічні та культурні зв'язки з громадянами.",
                                "2. Відповідальність за охорону культурної спадщини покладається на державу."),
                        Draft.of(
                                "1. Відповідальність за охорону об'єктів культурної спадщини покладена на державу.",
                                "2. Україна підтримує та забезпечує економічні й культурні зв'язки із громадянами.")))
                .filteredOn(line -> line.contains("one-to-one modified"))
                .hasSize(2);
    }
}
