package org.travaux.ingest.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.travaux.ingest.tree.Trees.build;
import static org.travaux.ingest.tree.Trees.codes;
import static org.travaux.ingest.tree.Trees.tree;

import org.junit.jupiter.api.Test;
import org.travaux.ingest.IngestedDocument;

/** Numbers that do not go on with those before: in quotations, across headings, out of their sequence. */
class QuotedPartsTest {

    @Test
    void a_quoted_article_with_numbers_of_its_own_stands_under_the_point_that_quotes_it() {
        IngestedDocument read = build(
                "1. Статтю 5 викласти в такій редакції:",
                "«Стаття 5. Дія закону",
                "1. Закон діє.",
                "2. Закон не діє»;",
                "2. Статтю 8 виключити.",
                "3. Статтю 9 виключити.");
        assertThat(tree(read))
                .containsExactly(
                        "1 Статтю 5 викласти в такій редакції:",
                        ".«Стаття 5. Дія закону",
                        "..1 Закон діє.",
                        "..2 Закон не діє»;",
                        "2 Статтю 8 виключити.",
                        "3 Статтю 9 виключити.");
        assertThat(codes(read)).isEmpty();
    }

    @Test
    void a_quotation_may_begin_in_the_middle_of_a_count() {
        IngestedDocument read = build(
                "1. In section 5, for subsection (3) substitute—",
                "\"(3) The Minister may:",
                "(a) make rules;",
                "(b) revoke rules.",
                "(4) Rules shall be published.\"",
                "2. Section 7 is repealed.");
        assertThat(tree(read))
                .contains("2 Section 7 is repealed.")
                .anyMatch(line -> line.strip().endsWith("(4) Rules shall be published.\""));
        assertThat(codes(read)).isEmpty();
    }

    @Test
    void a_quotation_opened_anew_by_each_paragraph_ends_where_it_is_closed() {
        assertThat(tree(build(
                        "1. Article 2 reads as follows:",
                        "“1. The Parties meet.",
                        "“2. They report.”.",
                        "2. Article 3 is deleted.")))
                .endsWith("2 Article 3 is deleted.");
    }

    @Test
    void a_quotation_that_nothing_closes_is_none() {
        assertThat(tree(build("1. He said:", "«We agree", "2. They left.", "3. So did we.")))
                .containsExactly("1 He said:/«We agree", "2 They left.", "3 So did we.");
    }

    @Test
    void text_behind_a_finished_list_stays_within_the_quotation() {
        assertThat(tree(build(
                        "1. Article 2 reads as follows:",
                        "«The Parties:",
                        "(a) meet;",
                        "(b) report.",
                        "They part in peace».",
                        "2. Article 3 is deleted.")))
                .containsExactly(
                        "1 Article 2 reads as follows:",
                        ".«The Parties:",
                        "..(a) meet;",
                        "..(b) report.",
                        "..They part in peace».",
                        "2 Article 3 is deleted.");
    }

    @Test
    void a_paragraph_behind_a_quotation_stands_beside_the_one_that_announced_it() {
        assertThat(tree(build(
                        "1. In the code:",
                        "(a) one.",
                        "In Article 2:",
                        "«2. Three.",
                        "3. Four»;",
                        "In Article 5 two words are deleted.",
                        "2. End.")))
                .containsExactly(
                        "1 In the code:",
                        ".(a) one.",
                        ".In Article 2:",
                        "..«2. Three.",
                        "...3 Four»;",
                        ".In Article 5 two words are deleted.",
                        "2 End.");
    }

    @Test
    void paragraphs_are_counted_across_headings() {
        assertThat(tree(build(
                        "I. FIRST PART",
                        "A. General matters",
                        "1. One.",
                        "2. Two.",
                        "B. Particular matters",
                        "3. Three.",
                        "II. SECOND PART",
                        "4. Four.")))
                .containsExactly(
                        "I {FIRST PART}",
                        ".A {General matters}",
                        "..1 One.",
                        "..2 Two.",
                        ".B {Particular matters}",
                        "..3 Three.",
                        "II {SECOND PART}",
                        ".4 Four.");
    }

    @Test
    void what_the_next_number_passes_over_is_text() {
        IngestedDocument read = build("1. One.", "2. Two, see", "10. of the list.", "3. Three.", "4. Four.");
        assertThat(tree(read)).containsExactly("1 One.", "2 Two, see/10. of the list.", "3 Three.", "4 Four.");
        assertThat(codes(read)).containsExactly("number-not-in-sequence");
    }

    @Test
    void two_points_in_the_wrong_order_stay_beside_each_other() {
        IngestedDocument read = build("1. One.", "2. Two.", "4. Four.", "3. Three.", "5. Five.");
        assertThat(tree(read)).containsExactly("1 One.", "2 Two.", "4 Four.", "3 Three.", "5 Five.");
        assertThat(codes(read)).contains("number-gap", "number-jump");
    }

    @Test
    void an_inserted_article_is_no_new_beginning() {
        assertThat(codes(build("Article 1", "Text.", "Article 2-1", "Text."))).containsExactly("number-gap");
    }

    @Test
    void roman_numerals_may_be_typed_with_cyrillic_letters() {
        assertThat(tree(build("І. Внести зміни:", "1. Одна.", "ІІ. Прикінцеві положення", "1. Друга.")))
                .containsExactly("І Внести зміни:", ".1 Одна.", "ІІ Прикінцеві положення", ".1 Друга.");
    }

    @Test
    void an_article_that_is_left_as_text_is_reported() {
        assertThat(codes(build("Article 7", "(a) one;", "(b) two.", "§ 5 Absatz", "(c) three.")))
                .contains("number-not-in-sequence");
    }
}
