package org.travaux.ingest.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.ReadOptions.View;
import org.travaux.ingest.SourceFile;
import org.travaux.model.Annotation;
import org.travaux.model.Clause;
import org.travaux.model.ClauseKind;
import org.travaux.model.EdtfDate;
import org.travaux.model.ParagraphRange;
import org.travaux.text.TextSpan;

/** OpenDocument texts as clause lists. */
class OdtReaderTest {

    private static final String LIST =
            "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
                    + "style:num-suffix=\".\" style:num-format=\"1\"/><text:list-level-style-number text:level=\"2\" "
                    + "style:num-prefix=\"(\" style:num-suffix=\")\" style:num-format=\"a\"/><text:list-level-style-number "
                    + "text:level=\"3\" style:num-format=\"i\" text:display-levels=\"3\"/></text:list-style>"
                    + "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"–\"/>"
                    + "</text:list-style>";

    private static IngestedDocument read(OdtFile file) throws Exception {
        return read(file, View.FINAL);
    }

    private static IngestedDocument read(OdtFile file, View view) throws Exception {
        return new OdtReader().read(file.withStyles(STYLES).source("a.odt"), new ReadOptions(view, null));
    }

    private static final String STYLES =
            "<style:style style:name=\"Title\" style:family=\"paragraph\"/><style:style style:name=\"Secret\" "
                    + "style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>" + LIST;

    private static List<Clause> clauses(String body) throws Exception {
        return read(new OdtFile(body)).document().clauses();
    }

    private static List<String> texts(String body, View view) throws Exception {
        return read(new OdtFile(body), view).document().clauses().stream()
                .map(Clause::text)
                .toList();
    }

    private static String p(String text) {
        return "<text:p>" + text + "</text:p>";
    }

    private static String item(String inner) {
        return "<text:list-item>" + inner + "</text:list-item>";
    }

    private static String list(String more, String inner) {
        return "<text:list" + more + ">" + inner + "</text:list>";
    }

    private static final String L = " text:style-name=\"L\"";

    @Test
    void headings_and_the_title_are_known_by_the_format() throws Exception {
        List<Clause> clauses = read(new OdtFile("<text:p text:style-name=\"P1\">Accord</text:p>"
                                + "<text:h text:outline-level=\"1\">1. Scope</text:h>" + p("One.")
                                + "<text:h text:outline-level=\"2\">1.1 Place</text:h>" + p("Two."))
                        .withAutomatic(
                                "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Title\"/>"))
                .document()
                .clauses();
        assertThat(clauses.get(0).kind()).isEqualTo(ClauseKind.TITLE);
        assertThat(clauses).extracting(Clause::number).containsExactly(null, "1", null, "1.1", null);
        assertThat(clauses).extracting(Clause::level).containsExactly(1, 1, 2, 2, 3);
    }

    @Test
    void items_have_the_numbers_that_are_printed() throws Exception {
        String inner = list("", item(p("Three.") + list("", item(p("Four.")))) + item(p("Five.")));
        String body = list(L, item(p("One.")) + item(p("Two:") + inner) + item(p("Six.")));
        assertThat(clauses(body)).extracting(Clause::number).containsExactly("1", "2", "(a)", "2.a.i", "(b)", "3");
    }

    @Test
    void further_paragraphs_of_an_item_have_no_number_of_their_own() throws Exception {
        List<Clause> clauses = clauses(list(L, item(p("One.") + p("More of one.")) + item(p("Two."))));
        assertThat(clauses).extracting(Clause::number).containsExactly("1", "2");
        assertThat(clauses.get(0).text()).isEqualTo("One.\nMore of one.");
    }

    @Test
    void a_list_goes_on_from_another_where_it_says_so_and_begins_anew_elsewhere() throws Exception {
        String body = list(L + " xml:id=\"one\"", item(p("One.")))
                + "<text:h text:outline-level=\"1\">Part</text:h>"
                + list(L + " text:continue-list=\"one\"", item(p("Two.")))
                + "<text:h text:outline-level=\"1\">Part</text:h>"
                + list(L + " text:continue-numbering=\"true\"", item(p("Three.")))
                + "<text:h text:outline-level=\"1\">Part</text:h>" + list(L, item(p("One.")))
                + list(
                        L,
                        "<text:list-item text:start-value=\"7\">" + p("Seven.") + "</text:list-item>"
                                + item(p("Eight.")));
        assertThat(clauses(body))
                .extracting(Clause::number)
                .containsExactly("1", null, "2", null, "3", null, "1", "7", "8");
    }

    @Test
    void bullets_and_list_headers_are_no_numbers() throws Exception {
        String body =
                p("Article 1") + p("They meet:") + list(" text:style-name=\"B\"", item(p("one;")) + item(p("two.")));
        assertThat(clauses(body)).extracting(Clause::number).containsExactly("Article 1", "–", "–");
        String header = list(L, "<text:list-header>" + p("Note:") + "</text:list-header>" + item(p("One.")));
        assertThat(clauses(header)).extracting(Clause::number).containsExactly(null, "1");
    }

    @Test
    void headings_are_numbered_by_the_outline() throws Exception {
        String outline =
                STYLES + "<text:outline-style style:name=\"Outline\"><text:outline-level-style text:level=\"1\" "
                        + "style:num-format=\"I\" style:num-suffix=\".\"/><text:outline-level-style text:level=\"2\" "
                        + "style:num-format=\"1\" text:display-levels=\"2\"/></text:outline-style>";
        OdtFile file = new OdtFile(
                        "<text:h text:outline-level=\"1\">One</text:h><text:h text:outline-level=\"2\">Two</text:h>"
                                + "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">Not counted</text:h>"
                                + "<text:h text:outline-level=\"1\">Three</text:h>" + p("Text."))
                .withStyles(outline);
        assertThat(new OdtReader()
                        .read(file.source("a.odt"), ReadOptions.STANDARD)
                        .document()
                        .clauses())
                .extracting(Clause::number)
                .containsExactly("I", "I.1", null, "II", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "27; a; false; aa",
                "28; a; false; ab",
                "28; a; true; bb",
                "4; I; false; IV",
                "3; 01, 02, 03, ...; false; 03",
                "5; А, Б, .., Аа, Аб, ... (uk); false; Ґ",
                "2; а, б, .., аа, аб, ... (ru); false; б",
                "9; unknown; false; 9"
            })
    void numbers_are_formatted_as_the_format_says(int value, String format, boolean repeated, String written) {
        assertThat(ListStyle.format(value, format, repeated)).isEqualTo(written);
    }

    @Test
    void white_space_is_what_the_format_means() throws Exception {
        assertThat(texts(
                        "<text:p>  a\n   b<text:s text:c=\"2\"/>c<text:tab/>d<text:line-break/> e<text:span> f</text:span> </text:p>",
                        View.FINAL))
                .containsExactly("a b  c\td\ne f");
    }

    @Test
    void a_table_is_one_clause_and_covered_cells_do_not_shift_others() throws Exception {
        String cell = "<table:table-cell>" + p("%s") + "</table:table-cell>";
        String table =
                "<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-rows-spanned=\"2\">"
                        + p("a") + "</table:table-cell>" + cell.replace("%s", "b") + cell.replace("%s", "c")
                        + "</table:table-row></table:table-header-rows><table:table-row><table:covered-table-cell/>"
                        + "<table:table-cell table:number-columns-spanned=\"2\">" + p("d") + p("e")
                        + "</table:table-cell><table:covered-table-cell/></table:table-row><table:table-row>"
                        + "<table:table-cell table:number-columns-repeated=\"2\">" + p("f") + "</table:table-cell>"
                        + "<table:table-cell><table:table><table:table-row>" + cell.replace("%s", "x")
                        + cell.replace("%s", "y")
                        + "</table:table-row></table:table></table:table-cell></table:table-row></table:table>";
        Clause clause = clauses(table).get(0);
        assertThat(clause.kind()).isEqualTo(ClauseKind.TABLE);
        assertThat(clause.text()).isEqualTo("a | b | c\n | d e\nf | f | x | y");
    }

    @Test
    void notes_stand_under_their_clause_also_inside_a_list() throws Exception {
        String note =
                "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>"
                        + p("As agreed.") + "</text:note-body></text:note>";
        List<Clause> clauses = clauses(list(L, item(p("One." + note)) + item(p("Two."))));
        assertThat(clauses).extracting(Clause::number).containsExactly("1", "1", "2");
        assertThat(clauses.get(1).kind()).isEqualTo(ClauseKind.NOTE);
        assertThat(clauses.get(1).text()).isEqualTo("As agreed.");
    }

    @Test
    void what_is_left_out_is_listed_with_its_reason() throws Exception {
        String body = "<text:table-of-content><text:table-of-content-source><text:index-title-template>Template"
                + "</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>"
                + p("Contents") + "</text:index-title>" + p("1. Scope 3") + "</text:index-body></text:table-of-content>"
                + p("1. Peace<text:span text:style-name=\"Secret\"> secret</text:span> now.");
        IngestedDocument read = read(new OdtFile(body)
                .withPages("<style:header>" + p("Draft") + "</style:header><style:header-left>" + p("Draft")
                        + "</style:header-left><style:footer>" + p("Page") + "</style:footer>"));
        assertThat(read.document().clauses()).extracting(Clause::text).containsExactly("Peace now.");
        assertThat(read.leftOut())
                .containsExactly(
                        new LeftOut("contents", "Contents\n1. Scope 3", new ParagraphRange(0, 2)),
                        new LeftOut("hidden", " secret", new ParagraphRange(2, 3)),
                        new LeftOut("page-header", "Draft", null),
                        new LeftOut("page-footer", "Page", null));
        assertThat(read.issues()).extracting(IngestIssue::code).containsExactly("left-out-contents", "left-out-hidden");
    }

    private static String region(String id, String kind, String inner) {
        return "<text:changed-region text:id=\"" + id + "\"><text:" + kind
                + "><office:change-info><dc:creator>Ann</dc:creator>"
                + "<dc:date>2025-12-06T10:00:00.123</dc:date></office:change-info>" + inner + "</text:" + kind
                + "></text:changed-region>";
    }

    private static String change(String kind, String id) {
        return "<text:" + kind + " text:change-id=\"" + id + "\"/>";
    }

    @Test
    void tracked_changes_hold_in_their_views_and_become_annotations() throws Exception {
        String body = "<text:tracked-changes>" + region("i", "insertion", "") + region("d", "deletion", p("may "))
                + "</text:tracked-changes>"
                + p("The Parties " + change("change-start", "i") + "shall " + change("change-end", "i")
                        + change("change", "d") + "meet.");
        assertThat(texts(body, View.FINAL)).containsExactly("The Parties shall meet.");
        assertThat(texts(body, View.ORIGINAL)).containsExactly("The Parties may meet.");
        EdtfDate date = new EdtfDate("2025-12-06T10:00:00");
        assertThat(read(new OdtFile(body), View.MARKED).document().annotations())
                .containsExactly(
                        new Annotation(Annotation.Kind.INSERTION, "Ann", date, "shall ", "c1", new TextSpan(12, 18)),
                        new Annotation(Annotation.Kind.DELETION, "Ann", date, "may ", "c1", new TextSpan(18, 18)));
    }

    @Test
    void changes_across_paragraph_ends_split_and_join_them() throws Exception {
        String body = "<text:tracked-changes>" + region("i", "insertion", "")
                + region("d", "deletion", p("two.") + p("Three "))
                + "</text:tracked-changes>"
                + p("One " + change("change", "d") + "four.")
                + p("Five " + change("change-start", "i") + "six.")
                + p("Seven " + change("change-end", "i") + "eight.");
        assertThat(texts(body, View.FINAL)).containsExactly("One four.", "Five six.", "Seven eight.");
        assertThat(texts(body, View.ORIGINAL)).containsExactly("One two.", "Three four.", "Five eight.");
    }

    @Test
    void an_item_taken_out_of_a_list_counts_again_in_the_original() throws Exception {
        String items = "<text:list text:style-name=\"L\"><text:list-item>%s</text:list-item><text:list-item>%s"
                + "</text:list-item></text:list>";
        String body = "<text:tracked-changes>" + region("d", "deletion", items.formatted(p("One."), p("")))
                + "</text:tracked-changes>" + items.formatted(p(change("change", "d") + "Two."), p("Three."));
        assertThat(texts(body, View.FINAL)).containsExactly("Two.", "Three.");
        assertThat(texts(body, View.ORIGINAL)).containsExactly("One.", "Two.", "Three.");
        assertThat(read(new OdtFile(body), View.ORIGINAL).document().roots()).hasSize(3);
    }

    @Test
    void comments_are_annotations_at_their_place_or_range() throws Exception {
        String comment = "<office:annotation%s><dc:creator>Ann</dc:creator><dc:date>2025-12-06T10:00:00</dc:date>"
                + p("Why?") + "</office:annotation>";
        String body = p("The " + comment.replace("%s", " office:name=\"n\"")
                + "Parties<office:annotation-end office:name=\"n\"/> meet" + comment.replace("%s", "") + ".");
        assertThat(read(new OdtFile(body)).document().annotations())
                .extracting(Annotation::span)
                .containsExactly(new TextSpan(4, 11), new TextSpan(16, 16));
        assertThat(read(new OdtFile(body)).document().annotations())
                .extracting(Annotation::text)
                .containsExactly("Why?", "Why?");
    }

    @Test
    void other_files_are_refused_in_one_plain_line() throws Exception {
        assertRefused(
                new OdtFile("")
                        .withType("application/vnd.oasis.opendocument.spreadsheet")
                        .source("a.odt"),
                "spreadsheet");
        assertRefused(SourceFile.of("a.odt", "hello".getBytes(StandardCharsets.UTF_8)), "not a zip");
        assertRefused(SourceFile.of("a.odt", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)), ".pdf");
    }

    private static void assertRefused(SourceFile file, String word) {
        assertThatThrownBy(() -> new OdtReader().read(file, ReadOptions.STANDARD))
                .isInstanceOf(IngestException.class)
                .satisfies(
                        e -> assertThat(e.getMessage()).contains(word, "a.odt").doesNotContain("\n"));
    }
}
