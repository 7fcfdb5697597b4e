package org.travaux.ingest.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
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

/** Rich text as clause lists. */
class RtfReaderTest {

    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg1251\\uc1{\\fonttbl{\\f0\\fcharset204 A;}{\\f1\\fcharset2 Symbol;}}"
                    + "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 Heading 2;}{\\s3 Title;}{\\s4 toc 1;}"
                    + "{\\*\\cs5\\v hidden;}}{\\*\\revtbl{Unknown;}{Ann;}}"
                    + "{\\*\\listtable{\\list{\\listlevel\\levelnfc0}{\\listlevel\\levelnfc4}\\listid7}{\\list{\\listlevel\\levelnfc23}\\listid8}}"
                    + "{\\*\\listoverridetable{\\listoverride\\listid7\\ls1}{\\listoverride\\listid8\\ls2}}";

    private static IngestedDocument read(String body, View view) throws Exception {
        byte[] bytes = (HEAD + body + "}").getBytes(StandardCharsets.US_ASCII);
        return new RtfReader().read(SourceFile.of("a.rtf", bytes), new ReadOptions(view, null));
    }

    private static List<Clause> clauses(String body) throws Exception {
        return read(body, View.FINAL).document().clauses();
    }

    private static List<String> texts(String body, View view) throws Exception {
        return read(body, view).document().clauses().stream().map(Clause::text).toList();
    }

    private static String item(int list, int level, String label, String text) {
        return "\\pard\\plain{\\listtext\\pard\\plain " + label + "\\tab}\\ilvl" + level + "\\ls" + list + "\\li"
                + 720 * (level + 1) + "{" + text + "}\\par ";
    }

    @Test
    void cyrillic_code_pages_and_unicode_with_substitutes_are_read() throws Exception {
        assertThat(texts(
                        "\\pard\\f0 \\u1057?\\u1090\\'3fa\\'f2\\'f2\\'ff 5\\~\\'ab\\'e7\\'e0\\'bb a\\_b\\-c\\emdash d\\tab e\\line f{\\f1 \\'b3}\\par",
                        View.FINAL))
                .containsExactly("Стaття 5\u00A0«за» a\u2011b\u00ADc—d\te\nf≥");
    }

    @Test
    void numbers_that_the_program_wrote_beside_a_paragraph_are_its_numbers() throws Exception {
        String body = item(1, 0, "1.", "One.") + item(1, 1, "a)", "Two.") + item(1, 1, "b)", "Three.")
                + item(1, 0, "2.", "Four:") + item(2, 0, "o", "five;") + item(2, 0, "o", "six.")
                + "\\pard\\plain{\\pntext\\pard 3.\\tab}{\\*\\pn\\pnlvlbody\\pndec{\\pntxta .}}Seven.\\par";
        assertThat(clauses(body)).extracting(Clause::number).containsExactly("1", "a)", "b)", "2", "o", "o", "3");
        assertThat(clauses(body)).extracting(Clause::level).containsExactly(1, 2, 2, 1, 2, 2, 1);
    }

    @Test
    void headings_and_the_title_are_known_by_level_and_style() throws Exception {
        List<Clause> clauses = clauses("\\pard\\s3 Accord\\par\\pard\\s1 1. Scope\\par\\pard\\s0 One.\\par"
                + "\\pard\\s2 1.1 Place\\par\\pard Two.\\par\\pard\\outlinelevel0 2. Fees\\par\\pard Three.\\par");
        assertThat(clauses.get(0).kind()).isEqualTo(ClauseKind.TITLE);
        assertThat(clauses)
                .extracting(Clause::heading)
                .containsExactly(null, "Scope", null, "Place", null, "Fees", null);
        assertThat(clauses).extracting(Clause::level).containsExactly(1, 1, 2, 2, 3, 1, 2);
    }

    @Test
    void a_table_is_one_clause_nested_and_merged_cells_too() throws Exception {
        String table =
                "\\trowd\\clvmgf\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl a\\cell b\\par more\\cell c\\cell\\row"
                        + "\\trowd\\clvmrg\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000\\pard\\intbl \\cell d\\cell \\cell\\row"
                        + "\\trowd\\cellx1000\\cellx2000\\pard\\intbl e\\cell\\pard\\intbl\\itap2 x\\nestcell y\\nestcell"
                        + "{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}\\pard\\intbl z\\cell\\row"
                        + "\\pard After.\\par";
        List<Clause> clauses = clauses(table);
        assertThat(clauses.get(0).kind()).isEqualTo(ClauseKind.TABLE);
        assertThat(clauses.get(0).text()).isEqualTo("a | b more | c\n | d\ne | x | y z");
        assertThat(clauses.get(1).text()).isEqualTo("After.");
    }

    @Test
    void notes_stand_under_their_clause_and_endnotes_have_their_own_numbers() throws Exception {
        String body =
                "\\aftnnrlc\\pard 1. Peace{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} As agreed.}} and"
                        + "{\\super\\chftn{\\footnote\\ftnalt\\pard\\plain\\chftn Later.}} bread{*{\\footnote\\pard * Own.}} now.\\par"
                        + "\\pard 2. Two.\\par";
        List<Clause> clauses = clauses(body);
        assertThat(clauses).extracting(Clause::number).containsExactly("1", "1", "i", null, "2");
        assertThat(clauses)
                .extracting(Clause::text)
                .containsExactly("Peace and bread* now.", "As agreed.", "Later.", "* Own.", "Two.");
    }

    @Test
    void of_a_field_the_result_is_text() throws Exception {
        assertThat(texts("\\pard See {\\field{\\*\\fldinst {REF _a \\\\h}}{\\fldrslt {Article 5}}}.\\par", View.FINAL))
                .containsExactly("See Article 5.");
    }

    @Test
    void what_is_left_out_is_listed_with_its_reason() throws Exception {
        String body =
                "{\\header\\pard Draft\\par}{\\headerf\\pard Draft\\par}{\\footer\\pard Page\\par}{\\info{\\title No text}}"
                        + "\\pard\\s4 1. Scope 3\\par\\pard{\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt 2. Fees 4\\par 3. Rest 5}}\\par"
                        + "\\pard 1. Peace{\\v  secret} now.{\\*\\unknown gone}{\\pict 0102}\\par";
        IngestedDocument read = read(body, View.FINAL);
        assertThat(read.document().clauses()).extracting(Clause::text).containsExactly("Peace now.");
        assertThat(read.leftOut())
                .containsExactly(
                        new LeftOut("contents", "1. Scope 3\n2. Fees 4\n3. Rest 5", new ParagraphRange(0, 3)),
                        new LeftOut("hidden", " secret", new ParagraphRange(3, 4)),
                        new LeftOut("page-header", "Draft", null),
                        new LeftOut("page-footer", "Page", null));
        assertThat(read.issues()).extracting(IngestIssue::code).containsExactly("left-out-contents", "left-out-hidden");
    }

    @Test
    void text_boxes_are_read_once() throws Exception {
        String box =
                "{\\shp{\\*\\shpinst{\\sp{\\sn n}{\\sv v}}{\\shptxt\\pard Boxed.\\par}}{\\shprslt{\\*\\do{\\dptxbxtext\\pard Boxed.\\par}}}}";
        assertThat(texts("\\pard Outside." + box + "\\par", View.FINAL)).containsExactly("Outside.", "Boxed.");
    }

    private static final String INSERTED = "{\\revised\\revauth1\\revdttm-941870464 ";
    private static final String DELETED = "{\\deleted\\revauthdel1\\revdttmdel-941870464 ";

    @Test
    void tracked_changes_hold_in_their_views_and_become_annotations() throws Exception {
        String body = "\\pard The Parties " + INSERTED + "sh}" + INSERTED + "all }" + DELETED + "may }meet." + DELETED
                + "\\par}They talk.\\par";
        assertThat(texts(body, View.FINAL)).containsExactly("The Parties shall meet.They talk.");
        assertThat(texts(body, View.ORIGINAL)).containsExactly("The Parties may meet.", "They talk.");
        EdtfDate date = new EdtfDate("2025-12-06T10:00:00");
        assertThat(read(body, View.MARKED).document().annotations())
                .containsExactly(
                        new Annotation(Annotation.Kind.INSERTION, "Ann", date, "shall ", "c1", new TextSpan(12, 18)),
                        new Annotation(Annotation.Kind.DELETION, "Ann", date, "may ", "c1", new TextSpan(18, 18)),
                        new Annotation(Annotation.Kind.DELETION, "Ann", date, "¶", "c1", new TextSpan(23, 23)));
    }

    @Test
    void comments_are_annotations_at_their_place_or_range() throws Exception {
        String body = "\\pard The {\\*\\atrfstart 0}Parties{\\*\\atrfend 0}{\\*\\atnid A}{\\*\\atnauthor Ann}\\chatn"
                + "{\\*\\annotation{\\*\\atnref 0}{\\*\\atndate -941870464}\\pard Why?\\par}"
                + " meet{\\*\\atnauthor Bob}\\chatn{\\*\\annotation\\pard Here.\\par}.\\par";
        assertThat(read(body, View.FINAL).document().annotations())
                .extracting(Annotation::author, Annotation::text, Annotation::span)
                .containsExactly(
                        tuple("Ann", "Why?", new TextSpan(4, 11)), tuple("Bob", "Here.", new TextSpan(16, 16)));
    }

    @Test
    void a_file_that_ends_too_soon_is_refused() {
        assertRefused("{\\rtf1\\ansi\\pard One.\\par Tw", "cut off");
        assertRefused("{\\rtf1\\ansi{\\pard One.\\par }", "damaged");
    }

    @Test
    void other_files_are_refused_in_one_plain_line() throws Exception {
        assertRefused("%PDF-1.7", ".pdf");
        assertRefused("<html><body>x</body></html>", ".html");
        assertRefused("hello", "{\\rtf");
    }

    private static void assertRefused(String text, String word) {
        assertThatThrownBy(() -> new RtfReader()
                        .read(SourceFile.of("a.rtf", text.getBytes(StandardCharsets.US_ASCII)), ReadOptions.STANDARD))
                .isInstanceOf(IngestException.class)
                .satisfies(
                        e -> assertThat(e.getMessage()).contains(word, "a.rtf").doesNotContain("\n"));
    }
}
