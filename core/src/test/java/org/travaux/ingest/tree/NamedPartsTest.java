package org.travaux.ingest.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseKind;

/** Parts with a name and no number, signatures, and how clauses are cited. */
class NamedPartsTest {

    private static ClauseDocument read(String text) {
        return Trees.build(text.lines().toArray(String[]::new)).document();
    }

    private static List<String> paths(ClauseDocument document) {
        return document.clauses().stream()
                .filter(clause -> clause.number() != null)
                .map(document::path)
                .toList();
    }

    private static Clause only(ClauseDocument document, ClauseKind kind) {
        List<Clause> found = document.clauses().stream()
                .filter(clause -> clause.kind() == kind)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void the_heading_of_a_preamble_is_no_part_of_the_title() {
        ClauseDocument document = read("PEACE AGREEMENT\nPREAMBLE\nThe Parties,\ndesiring peace,\n1. One.\n2. Two.");

        assertThat(only(document, ClauseKind.TITLE).text()).isEqualTo("PEACE AGREEMENT");
        assertThat(only(document, ClauseKind.PREAMBLE).heading()).isEqualTo("PREAMBLE");
        assertThat(only(document, ClauseKind.PREAMBLE).text()).isEqualTo("The Parties,\ndesiring peace,");
    }

    @Test
    void the_clauses_of_an_agreement_do_not_stand_under_its_recitals() {
        ClauseDocument document = read("SALE\nMade between:\n(1) Alpha; and\n(2) Beta.\nRECITALS\n(A) Alpha owns it.\n"
                + "(B) Beta wants it.\nAgreed terms\n1. Sale\n1.1 Alpha sells.\n2. Price\n2.1 Beta pays.");

        assertThat(paths(document)).containsExactly("1", "2", "A", "B", "1", "1.1", "2", "2.1");
        assertThat(document.roots())
                .extracting(Clause::heading)
                .containsExactly(null, null, null, null, "RECITALS", "Agreed terms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOW, THEREFORE, the Parties agree as follows:",
                "The Parties have agreed as follows:",
                "Les Parties sont convenues de ce qui suit :",
                "Die Parteien haben Folgendes vereinbart:",
                "Las Partes convienen lo siguiente:",
                "Сторони домовилися про таке:",
                "Стороны согласились о нижеследующем:"
            })
    void the_formula_behind_the_recitals_announces_no_list_in_the_last_of_them(String formula) {
        ClauseDocument document = read("SALE\nMade between:\n(A) Alpha owns it.\n(B) Beta wants it.\n" + formula
                + "\n1. Alpha sells.\n2. Beta pays.");

        assertThat(paths(document)).containsExactly("A", "B", "1", "2");
        assertThat(document.clauses()).extracting(Clause::text).contains(formula);
    }

    @Test
    void a_line_in_capitals_between_numbers_is_a_heading_and_no_text_of_the_one_before() {
        ClauseDocument document =
                read("PLAN\nMade in May.\n1. Peace.\n2. Trade.\nSECURITY GUARANTEES\n3. Troops.\n4. NATO\nYES OR NO.");

        assertThat(paths(document)).containsExactly("1", "2", "3", "4");
        assertThat(document.clauses()).extracting(Clause::text).contains("Trade.");
        assertThat(document.clauses()).extracting(Clause::heading).contains("SECURITY GUARANTEES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Final provisions",
                "FINAL CLAUSES",
                "Dispositions finales",
                "Schlussbestimmungen",
                "Disposiciones finales",
                "Прикінцеві та перехідні положення",
                "Заключительные положения",
            })
    void final_provisions_are_a_part_of_their_own(String heading) {
        ClauseDocument document = read("Chapter I\nArticle 1. Peace\nPeace shall be kept.\n" + heading
                + "\n1. This enters into force.\n2. It is open.");

        Clause part = document.roots().get(1);
        assertThat(part.heading()).isEqualTo(heading);
        assertThat(part.children()).extracting(Clause::number).containsExactly("1", "2");
        assertThat(document.roots().get(0).children().get(0).text()).isEqualTo("Peace shall be kept.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DONE at Geneva, this 6 December 2025.\nFor Ukraine:\n(Signed)",
                "IN WITNESS WHEREOF the Parties have signed.\nA. Person",
                "Fait à Paris, le 3 mai 2026.\nPour la France",
                "Geschehen zu Bonn am 3. Mai 2026.\nFür die Bundesrepublik",
                "Вчинено у Києві 6 грудня 2025 року.\nЗа Україну",
                "За Україну        За Росію\n(підпис)          (підпис)",
            })
    void signatures_are_no_text_of_the_last_article(String end) {
        ClauseDocument document = read("1. One.\n2. Two.\n" + end);

        assertThat(document.roots().get(1).text()).isEqualTo("Two.");
        assertThat(only(document, ClauseKind.SIGNATURE).text()).isEqualTo(end);
    }

    @Test
    void a_closing_formula_before_further_articles_is_text() {
        ClauseDocument document = read("1. One.\nDone in good faith by both.\n2. Two.");

        assertThat(document.clauses()).extracting(Clause::kind).containsOnly(ClauseKind.CLAUSE);
    }

    @Test
    void an_article_is_cited_without_its_chapter() {
        assertThat(
                        paths(
                                read(
                                        "Chapter I\nScope\nArticle 1\nText.\n1. One.\n(a) x;\n(b) y.\nChapter II\nEnd\nArticle 2\nText.")))
                .containsExactly(
                        "Chapter I",
                        "Article 1",
                        "Article 1.1",
                        "Article 1.1a",
                        "Article 1.1b",
                        "Chapter II",
                        "Article 2");
    }

    @Test
    void an_article_that_each_chapter_has_is_cited_with_it() {
        assertThat(paths(read("Chapter I\nArticle 1\nText.\nChapter II\nArticle 1\nText.\nAnnex A\nArticle 7\nText.")))
                .containsExactly(
                        "Chapter I",
                        "Chapter I.Article 1",
                        "Chapter II",
                        "Chapter II.Article 1",
                        "Annex A",
                        "Annex A.Article 7");
    }

    @Test
    void sections_that_take_up_the_number_of_their_article_stand_under_it() {
        assertThat(
                        read("ARTICLE I\nTERMS\nSection 1.01 Party means.\nSection 1.02 Zone means.\nARTICLE II\nPEACE\nSection 2.01 Stop.")
                                .roots())
                .extracting(Clause::number, clause -> clause.children().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ARTICLE I", 2),
                        org.assertj.core.groups.Tuple.tuple("ARTICLE II", 1));
    }
}
