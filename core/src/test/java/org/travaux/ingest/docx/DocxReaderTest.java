package org.travaux.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.travaux.ingest.docx.WordFile.p;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.model.Clause;
import org.travaux.model.ClauseKind;

/** Word documents as clause lists. */
class DocxReaderTest {

    private static final String HEADING =
            "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/>"
                    + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"Eigen\"><w:name w:val=\"eigen\"/><w:basedOn w:val=\"berschrift1\"/></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Verzeichnis1\"><w:name w:val=\"toc 1\"/></w:style>";

    @TempDir
    Path folder;

    private IngestedDocument read(WordFile file) throws Exception {
        return new DocxReader()
                .read(
                        SourceFile.read(file.with("styles", HEADING).write(folder.resolve("a.docx"))),
                        ReadOptions.STANDARD);
    }

    private List<String> texts(String body) throws Exception {
        return read(new WordFile(body)).document().clauses().stream()
                .map(Clause::text)
                .toList();
    }

    private static String r(String inner) {
        return "<w:r>" + inner + "</w:r>";
    }

    private static String t(String text) {
        return r("<w:t xml:space=\"preserve\">" + text + "</w:t>");
    }

    @Test
    void headings_are_known_by_their_built_in_name_and_by_outline_level() throws Exception {
        IngestedDocument read = read(new WordFile(p("<w:pStyle w:val=\"Titel\"/>", "Accord")
                + p("<w:pStyle w:val=\"berschrift1\"/>", "1. Scope")
                + p("", "One.")
                + p("", "Two.")
                + p("<w:pStyle w:val=\"Eigen\"/>", "2. Fees")
                + p("<w:outlineLvl w:val=\"1\"/>", "2.1 Rates")
                + p("", "Three.")));
        assertThat(read.document().roots())
                .extracting(Clause::kind)
                .containsExactly(ClauseKind.TITLE, ClauseKind.CLAUSE, ClauseKind.CLAUSE);
        assertThat(read.document().roots()).extracting(Clause::heading).containsExactly(null, "Scope", "Fees");
        assertThat(read.document().roots().get(1).children())
                .extracting(Clause::text)
                .containsExactly("One.", "Two.");
        assertThat(read.document().roots().get(2).children().get(0).number()).isEqualTo("2.1");
    }

    @Test
    void a_whole_sentence_in_a_heading_style_is_text() throws Exception {
        String sentence =
                "The Supplier shall deliver the goods within thirty days of the order, at its own expense and risk, to the place named in it.";
        Clause clause = read(new WordFile(p("<w:pStyle w:val=\"berschrift1\"/>", "1. " + sentence)))
                .document()
                .clause("c1");
        assertThat(clause.heading()).isNull();
        assertThat(clause.text()).isEqualTo(sentence);
    }

    @Test
    void insertions_are_text_and_deletions_are_not() throws Exception {
        String body = "<w:p>" + t("The Parties ") + "<w:ins>" + t("shall ")
                + "</w:ins><w:del><w:r><w:delText>may </w:delText></w:r></w:del>" + "<w:moveFrom>" + t("gone ")
                + "</w:moveFrom><w:moveTo>" + t("here ") + "</w:moveTo>" + t("meet.") + "</w:p>";
        assertThat(texts(body)).containsExactly("The Parties shall here meet.");
    }

    @Test
    void a_deleted_paragraph_mark_joins_two_paragraphs() throws Exception {
        String body = p("<w:rPr><w:del/></w:rPr>", "The Parties ") + p("", "meet.") + p("", "They talk.");
        assertThat(texts(body)).containsExactly("The Parties meet.", "They talk.");
    }

    @Test
    void of_a_field_the_result_is_text() throws Exception {
        String body = "<w:p>" + t("See ") + r("<w:fldChar w:fldCharType=\"begin\"/>")
                + r("<w:instrText> REF _a \\h </w:instrText>") + r("<w:fldChar w:fldCharType=\"separate\"/>")
                + t("Article 5") + r("<w:fldChar w:fldCharType=\"end\"/>") + t(".") + "</w:p>";
        assertThat(texts(body)).containsExactly("See Article 5.");
    }

    @Test
    void tables_of_contents_are_left_out_and_said_so() throws Exception {
        String control =
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                        + "<w:sdtContent>" + p("", "1. Scope 3") + "</w:sdtContent></w:sdt>";
        String field = "<w:p>" + r("<w:fldChar w:fldCharType=\"begin\"/>") + r("<w:instrText>TOC \\o</w:instrText>")
                + r("<w:fldChar w:fldCharType=\"separate\"/>") + t("1. Scope 3") + "</w:p>" + "<w:p>" + t("2. Fees 4")
                + "</w:p><w:p>"
                + r("<w:fldChar w:fldCharType=\"end\"/>") + "</w:p>";
        String styled = p("<w:pStyle w:val=\"Verzeichnis1\"/>", "1. Scope 3");
        IngestedDocument read = read(new WordFile(control + field + styled + p("", "1. Scope. The text.")));
        assertThat(read.document().clauses()).extracting(Clause::text).containsExactly("Scope. The text.");
        assertThat(read.issues()).extracting(IngestIssue::code).containsExactly("left-out-contents");
    }

    @Test
    void hidden_text_is_left_out_and_said_so() throws Exception {
        IngestedDocument read =
                read(new WordFile("<w:p>" + t("Seen.") + r("<w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t>") + "</w:p>"));
        assertThat(read.document().clause("c1").text()).isEqualTo("Seen.");
        assertThat(read.issues()).extracting(IngestIssue::code).containsExactly("left-out-hidden");
    }

    @Test
    void text_boxes_are_read_once() throws Exception {
        String box = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>" + p("", "Boxed.")
                + "</w:txbxContent></mc:Choice>" + "<mc:Fallback><w:txbxContent>" + p("", "Boxed.")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent>";
        assertThat(texts("<w:p>" + t("Outside.") + r(box) + "</w:p>")).containsExactly("Outside.", "Boxed.");
    }

    @Test
    void content_controls_links_and_special_characters_are_text() throws Exception {
        String body = "<w:p><w:sdt><w:sdtPr/><w:sdtContent>" + t("Non") + "</w:sdtContent></w:sdt>"
                + r("<w:noBreakHyphen/>") + "<w:hyperlink>" + t("aggression") + "</w:hyperlink>" + r("<w:tab/>")
                + r("<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>") + t(" 5") + "</w:p>";
        assertThat(texts(body)).containsExactly("Non\u2011aggression\t≥ 5");
    }

    @Test
    void notes_stand_under_their_clause() throws Exception {
        String notes = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"2\">"
                + p("", " As agreed.") + "</w:footnote>";
        IngestedDocument read = read(new WordFile("<w:p>" + t("1. Peace.") + r("<w:footnoteReference w:id=\"2\"/>")
                        + "</w:p>" + p("", "2. Bread."))
                .with("footnotes", notes));
        Clause note = read.document().clause("c1").children().get(0);
        assertThat(note.kind()).isEqualTo(ClauseKind.NOTE);
        assertThat(note.number()).isEqualTo("1");
        assertThat(note.text()).isEqualTo("As agreed.");
    }

    @Test
    void a_table_is_one_clause_nested_and_merged_cells_too() throws Exception {
        String inner = "<w:tbl><w:tr><w:tc>" + p("", "x") + "</w:tc><w:tc>" + p("", "y") + "</w:tc></w:tr></w:tbl>";
        String table = "<w:tbl><w:tblPr/><w:tr><w:tc>" + p("", "Who") + "</w:tc><w:tc>" + p("", "What") + p("", "more")
                + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>" + inner
                + "<w:p/></w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("", "gone")
                + "</w:tc></w:tr></w:tbl>";
        IngestedDocument read = read(new WordFile(p("<w:pStyle w:val=\"berschrift1\"/>", "1. Fees") + table));
        Clause clause = read.document().clause("c2");
        assertThat(clause.kind()).isEqualTo(ClauseKind.TABLE);
        assertThat(clause.text()).isEqualTo("Who | What more\n | x | y");
    }

    @Test
    void a_document_without_text_says_so() throws Exception {
        IngestedDocument read = read(new WordFile("<w:p/>"));
        assertThat(read.document().clauses()).isEmpty();
        assertThat(read.issues()).extracting(IngestIssue::code).containsExactly("no-text");
    }
}
