package org.travaux.ingest.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.travaux.ingest.tree.Trees.build;
import static org.travaux.ingest.tree.Trees.codes;
import static org.travaux.ingest.tree.Trees.tree;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.SourceParagraph;
import org.travaux.model.Clause;
import org.travaux.model.DocumentIdentity;

/** Paragraphs as clause trees. */
class ClauseTreeBuilderTest {

    @Test
    void letters_stand_under_their_point() {
        assertThat(tree(build("1. Funds:", "a. one;", "b. two.", "2. End.")))
                .containsExactly("1 Funds:", ".a one;", ".b two.", "2 End.");
    }

    @Test
    void an_i_after_an_h_is_a_letter() {
        IngestedDocument read = build(
                "1. List:",
                "(a) x;",
                "(b) x;",
                "(c) x;",
                "(d) x;",
                "(e) x;",
                "(f) x;",
                "(g) x;",
                "(h) x;",
                "(i) x;",
                "(j) x.");
        assertThat(read.document().roots().get(0).children()).hasSize(10);
        assertThat(codes(read)).isEmpty();
    }

    @Test
    void an_i_that_begins_a_list_is_a_roman_numeral() {
        assertThat(tree(build("1. List:", "(a) first:", "(i) x;", "(ii) y;", "(b) second.")))
                .containsExactly("1 List:", ".(a) first:", "..(i) x;", "..(ii) y;", ".(b) second.");
    }

    @Test
    void a_gap_is_reported_and_loses_nothing() {
        IngestedDocument read = build("1. One.", "2. Two.", "4. Four.");
        assertThat(tree(read)).containsExactly("1 One.", "2 Two.", "4 Four.");
        assertThat(codes(read)).containsExactly("number-gap");
        assertThat(read.issues().get(0).clause()).isEqualTo("c3");
    }

    @Test
    void a_repeated_number_is_reported_and_loses_nothing() {
        IngestedDocument read = build("1. One.", "2. Two.", "2. Two again.", "3. Three.");
        assertThat(tree(read)).containsExactly("1 One.", "2 Two.", "2 Two again.", "3 Three.");
        assertThat(codes(read)).containsExactly("number-duplicate");
    }

    @Test
    void what_fits_no_sequence_stays_text_and_is_reported() {
        IngestedDocument read = build("1. One.", "77. is the number of the bus.", "2. Two.");
        assertThat(tree(read)).containsExactly("1 One./77. is the number of the bus.", "2 Two.");
        assertThat(codes(read)).containsExactly("number-not-in-sequence");
    }

    @Test
    void a_year_or_date_at_the_beginning_of_a_line_is_text() {
        assertThat(tree(build("1. One.", "2014 was a hard year.", "24 August 1991 was a day.", "2. Two.")))
                .containsExactly("1 One./2014 was a hard year./24 August 1991 was a day.", "2 Two.");
    }

    @Test
    void a_long_treaty_counts_beyond_a_thousand() {
        String[] lines = new String[1002];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = (i + 1) + ". The Parties meet.";
        }
        assertThat(build(lines).document().roots()).hasSize(1002);
    }

    @Test
    void a_year_with_a_dot_is_text() {
        assertThat(tree(build("1. One.", "1914. A war began.", "1915. It went on.", "2. Two.")))
                .containsExactly("1 One./1914. A war began./1915. It went on.", "2 Two.");
    }

    @Test
    void a_decimal_at_the_beginning_of_a_line_is_text() {
        assertThat(tree(build("1. One.", "2. Two.", "1.5 million people live there.", "3. Three.")))
                .containsExactly("1 One.", "2 Two./1.5 million people live there.", "3 Three.");
    }

    @Test
    void initials_and_lists_inside_a_sentence_are_text() {
        assertThat(tree(build("1. One:", "A. Lincoln said (a) this, (b) that.", "2. Two.")))
                .containsExactly("1 One:/A. Lincoln said (a) this, (b) that.", "2 Two.");
    }

    @Test
    void unnumbered_paragraphs_belong_to_the_numbered_one_before() {
        assertThat(tree(build("1. One.", "More of it.", "Still more.", "2. Two.")))
                .containsExactly("1 One./More of it./Still more.", "2 Two.");
    }

    @Test
    void an_article_with_three_paragraphs_is_one_clause() {
        assertThat(tree(build("Article 1", "One.", "Two.", "Three.", "Article 2", "Four.")))
                .containsExactly("Article 1 One./Two./Three.", "Article 2 Four.");
    }

    @Test
    void the_words_behind_an_article_are_its_heading_when_text_follows() {
        assertThat(tree(build("Стаття 1. Мета Закону", "1. Цей Закон діє.", "Стаття 2. Україна є держава.")))
                .containsExactly("Стаття 1 {Мета Закону}", ".1 Цей Закон діє.", "Стаття 2 Україна є держава.");
    }

    @Test
    void a_line_behind_a_bare_article_is_its_heading_when_text_follows() {
        assertThat(tree(build("Article 1", "Right to liberty", "Everyone is free.", "Article 2", "No one is not.")))
                .containsExactly("Article 1 {Right to liberty} Everyone is free.", "Article 2 No one is not.");
    }

    @Test
    void articles_stand_under_their_chapter() {
        assertThat(tree(build(
                        "Chapter I",
                        "General",
                        "Article 1",
                        "One.",
                        "Article 2",
                        "Two.",
                        "Chapter II - More",
                        "Article 3",
                        "Three.")))
                .containsExactly(
                        "Chapter I {General}",
                        ".Article 1 One.",
                        ".Article 2 Two.",
                        "Chapter II {More}",
                        ".Article 3 Three.");
    }

    @Test
    void a_reference_to_an_article_is_no_article() {
        assertThat(tree(build("Article 1", "One, under", "Article 5 of the Treaty.", "Article 2", "Two.")))
                .containsExactly("Article 1 One, under/Article 5 of the Treaty.", "Article 2 Two.");
    }

    @Test
    void sections_stand_under_articles_where_they_begin_anew_in_each() {
        assertThat(tree(build(
                        "Article I",
                        "Section 1. One.",
                        "Section 2. Two.",
                        "Article II",
                        "Section 1. Three.",
                        "Section 2. Four.")))
                .containsExactly(
                        "Article I",
                        ".Section 1 One.",
                        ".Section 2 Two.",
                        "Article II",
                        ".Section 1 Three.",
                        ".Section 2 Four.");
    }

    @Test
    void a_short_numbered_line_with_numbers_under_it_is_a_heading() {
        assertThat(tree(build(
                        "1. Service",
                        "1.1 Access. Customer may use it.",
                        "1.2 Support. Provider helps.",
                        "2. Fees",
                        "Customer pays.",
                        "Provider bills.")))
                .containsExactly(
                        "1 {Service}",
                        ".1.1 Access. Customer may use it.",
                        ".1.2 Support. Provider helps.",
                        "2 {Fees}",
                        ".Customer pays.",
                        ".Provider bills.");
    }

    @Test
    void a_short_numbered_line_before_its_next_neighbour_is_text() {
        assertThat(tree(build("1. Peace", "2. Bread", "3. Land"))).containsExactly("1 Peace", "2 Bread", "3 Land");
    }

    @Test
    void title_and_preamble_come_before_the_first_number() {
        assertThat(tree(build("Treaty of Peace", "The Parties,", "wishing for peace,", "1. Peace is made.")))
                .containsExactly(
                        "title:Treaty of Peace", "preamble:The Parties,/wishing for peace,", "1 Peace is made.");
    }

    @Test
    void without_any_number_each_paragraph_is_a_clause() {
        assertThat(tree(build("The Parties meet.", "They talk.", "They part.")))
                .containsExactly("The Parties meet.", "They talk.", "They part.");
    }

    @Test
    void annexes_stand_at_the_top_and_count_anew() {
        assertThat(tree(build("1. One.", "1.1 Two.", "Annex A: Forms", "1. A form.", "2. A form too.")))
                .containsExactly("1 One.", ".1.1 Two.", "annex:Annex A {Forms}", ".1 A form.", ".2 A form too.");
    }

    @Test
    void bullets_are_items_and_do_not_swallow_what_follows() {
        assertThat(tree(build("1. List:", "- one;", "- two.", "Then this.", "2. Two.")))
                .containsExactly("1 List:", ".- one;", ".- two.", ".Then this.", "2 Two.");
    }

    @Test
    void what_follows_a_finished_list_belongs_to_the_clause_that_announced_it() {
        assertThat(tree(build("Стаття 1. Сторони мають право:", "1) на мир;", "2) на хліб.", "Інші права діють теж.")))
                .containsExactly(
                        "Стаття 1 Сторони мають право:", ".1) на мир;", ".2) на хліб.", ".Інші права діють теж.");
    }

    @Test
    void a_list_can_begin_directly_behind_a_number() {
        assertThat(tree(build("1. One.", "2. a) die eine Stelle oder", "b) die andere.", "3. Drei.")))
                .containsExactly("1 One.", "2", ".a) die eine Stelle oder", ".b) die andere.", "3 Drei.");
    }

    @Test
    void a_quotation_with_numbers_of_its_own_does_not_end_the_outer_count() {
        IngestedDocument read = build(
                "1. One.", "2. Two.", "3. Amend: Article 5 reads:", "1. Quoted one.", "2. Quoted two.", "4. Four.");
        assertThat(tree(read))
                .containsExactly(
                        "1 One.", "2 Two.", "3 Amend: Article 5 reads:", ".1 Quoted one.", ".2 Quoted two.", "4 Four.");
    }

    @Test
    void numbers_that_run_on_across_headings_are_no_gap() {
        List<SourceParagraph> paragraphs = List.of(
                SourceParagraph.body("War", 0).withHeadingLevel(1),
                SourceParagraph.body("1. One.", 1),
                SourceParagraph.body("2. Two.", 2),
                SourceParagraph.body("Peace", 3).withHeadingLevel(1),
                SourceParagraph.body("3. Three.", 4));
        IngestedDocument read =
                ClauseTreeBuilder.build(DocumentIdentity.ofFile("test", "en", "sha512:0"), paragraphs, List.of());
        assertThat(tree(read)).containsExactly("{War}", ".1 One.", ".2 Two.", "{Peace}", ".3 Three.");
        assertThat(codes(read)).isEmpty();
    }

    @Test
    void a_point_not_held_has_no_text() {
        Clause clause = build("1. [text not held]", "2. Two.").document().clause("c1");
        assertThat(clause.held()).isFalse();
    }
}
