package org.travaux.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.travaux.ingest.docx.WordFile.p;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.model.Clause;
import org.travaux.model.ClauseKind;
import org.travaux.model.ParagraphRange;

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

    private static String fieldWithoutResult(String code) {
        return r("<w:fldChar w:fldCharType=\"begin\"/>")
                + r("<w:instrText>" + code + "</w:instrText>")
                + r("<w:fldChar w:fldCharType=\"end\"/>");
    }

    @Test
    void of_a_button_its_words_are_text() throws Exception {
        String field = fieldWithoutResult(" MACROBUTTON NoMacro [name of the party] ");
        assertThat(texts("<w:p>" + t("The ") + field + t(" pays.") + "</w:p>"))
                .containsExactly("The [name of the party] pays.");
    }

    @Test
    void a_number_that_only_the_screen_shows_is_missed_aloud() throws Exception {
        IngestedDocument read = read(new WordFile(
                "<w:p>" + fieldWithoutResult(" LISTNUM ") + fieldWithoutResult(" XE word ") + t("Scope.") + "</w:p>"));
        assertThat(read.issues()).extracting(IngestIssue::code).contains("field-computed");
        assertThat(read.leftOut()).extracting(LeftOut::text).containsExactly("LISTNUM");
    }

    @Test
    void a_heading_whose_end_is_hidden_leads_its_text_on_the_same_line() throws Exception {
        String seam = "<w:outlineLvl w:val=\"0\"/><w:rPr><w:vanish/><w:specVanish/></w:rPr>";
        List<Clause> clauses = read(new WordFile(p(seam, "1. Term.") + p("", " It ends in May.") + p("", "2. Fees.")))
                .document()
                .clauses();
        assertThat(clauses).extracting(Clause::text).containsExactly("Term. It ends in May.", "Fees.");
        assertThat(clauses).extracting(Clause::number).containsExactly("1", "2");
    }

    @Test
    void ticked_and_empty_boxes_are_told_apart() throws Exception {
        assertThat(texts("<w:p>" + r("<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>") + t(" yes ")
                        + r("<w:sym w:font=\"Wingdings 2\" w:char=\"F0A3\"/>") + t(" no") + "</w:p>"))
                .containsExactly("☑ yes □ no");
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
    void a_note_with_a_mark_of_its_own_is_not_counted_and_endnotes_have_roman_numbers() throws Exception {
        String notes = "<w:footnote w:id=\"2\">" + p("", "Own.") + "</w:footnote><w:footnote w:id=\"3\">"
                + p("", "Counted.") + "</w:footnote>";
        String body =
                "<w:p>" + t("1. Peace") + r("<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>*</w:t>")
                        + r("<w:footnoteReference w:id=\"3\"/>") + r("<w:endnoteReference w:id=\"4\"/>") + t(" now.")
                        + "</w:p>" + p("", "2. Bread.");
        IngestedDocument read = read(new WordFile(body)
                .with("footnotes", notes)
                .with("endnotes", "<w:endnote w:id=\"4\">" + p("", "At the end.") + "</w:endnote>"));
        assertThat(read.document().clause("c1").text()).isEqualTo("Peace* now.");
        assertThat(read.document().clause("c1").children())
                .extracting(Clause::number)
                .containsExactly(null, "1", "i");
    }

    @Test
    void lists_in_notes_do_not_count_on_in_the_text() throws Exception {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">" + WordFile.level(0, "decimal", "%1.", "")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        IngestedDocument read = read(new WordFile(
                        WordFile.numbered(1, 0, "One.") + "<w:p>" + r("<w:footnoteReference w:id=\"2\"/>") + "</w:p>")
                .with("numbering", numbering)
                .with("footnotes", "<w:footnote w:id=\"2\">" + WordFile.numbered(1, 0, "Noted.") + "</w:footnote>"));
        assertThat(read.document().clause("c1").number()).isEqualTo("1");
        assertThat(read.document().clause("c2").text()).isEqualTo("1. Noted.");
    }

    @Test
    void text_hidden_by_a_style_is_left_out_too() throws Exception {
        String styles = HEADING
                + "<w:style w:type=\"paragraph\" w:styleId=\"Secret\"><w:name w:val=\"secret\"/><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"More\"><w:name w:val=\"more\"/><w:basedOn w:val=\"Secret\"/></w:style>";
        String shown = "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>shown</w:t></w:r>";
        WordFile file = new WordFile(
                p("", "Seen.") + "<w:p><w:pPr><w:pStyle w:val=\"More\"/></w:pPr>" + t("hidden ") + shown + "</w:p>");
        IngestedDocument read = new DocxReader()
                .read(
                        SourceFile.read(file.with("styles", styles).write(folder.resolve("b.docx"))),
                        ReadOptions.STANDARD);
        assertThat(read.document().clauses()).extracting(Clause::text).containsExactly("Seen.", "shown");
        assertThat(read.leftOut()).containsExactly(new LeftOut("hidden", "hidden ", new ParagraphRange(1, 2)));
    }

    @Test
    void what_is_left_out_is_listed_with_its_reason() throws Exception {
        String field = "<w:p>" + t("Before. ") + r("<w:fldChar w:fldCharType=\"begin\"/>")
                + r("<w:instrText>TOC \\o</w:instrText>")
                + r("<w:fldChar w:fldCharType=\"separate\"/>") + t("1. Scope 3") + "</w:p>" + "<w:p>" + t("2. Fees 4")
                + r("<w:fldChar w:fldCharType=\"end\"/>") + t(" After.") + "</w:p>";
        IngestedDocument read =
                read(new WordFile(field).with("header", p("", "Draft")).with("footer", p("", "Page 1")));
        assertThat(read.document().clauses()).extracting(Clause::text).containsExactly("Before.", "After.");
        assertThat(read.leftOut())
                .containsExactly(
                        new LeftOut("contents", "1. Scope 3\n2. Fees 4", new ParagraphRange(0, 2)),
                        new LeftOut("page-header", "Draft", null),
                        new LeftOut("page-footer", "Page 1", null));
    }

    @Test
    void a_field_without_an_end_does_not_swallow_the_document() throws Exception {
        String body = "<w:p>" + t("One. ") + r("<w:fldChar w:fldCharType=\"begin\"/>")
                + r("<w:instrText>REF</w:instrText>") + t("Two.") + "</w:p>" + p("", "Three.");
        IngestedDocument read = read(new WordFile(body));
        assertThat(read.document().clauses()).extracting(Clause::text).containsExactly("One. Two.", "Three.");
        assertThat(read.issues()).extracting(IngestIssue::code).containsExactly("field-open");
    }

    @Test
    void a_choice_within_a_choice_is_read_once() throws Exception {
        String inner =
                "<mc:AlternateContent><mc:Choice Requires=\"a\"><w:t>x</w:t></mc:Choice><mc:Fallback><w:t>x</w:t>"
                        + "</mc:Fallback></mc:AlternateContent>";
        String outer =
                "<mc:AlternateContent><mc:Choice Requires=\"b\">" + inner + "</mc:Choice><mc:Choice Requires=\"c\">"
                        + inner + "</mc:Choice><mc:Fallback>" + inner + "</mc:Fallback></mc:AlternateContent>";
        assertThat(texts("<w:p>" + r(outer) + "</w:p>")).containsExactly("x");
    }

    @Test
    void a_cell_that_goes_on_from_the_row_above_does_not_shift_the_others() throws Exception {
        String table =
                "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("", "a") + "</w:tc><w:tc>"
                        + p("", "b") + "</w:tc><w:tc>" + p("", "c")
                        + "</w:tc></w:tr><w:sdt><w:sdtPr/><w:sdtContent><w:tr><w:tc>"
                        + "<w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:sdt><w:sdtContent><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
                        + p("", "d") + "</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>";
        assertThat(texts(table)).containsExactly("a | b | c\n | d");
    }

    @Test
    void soft_hyphens_and_no_break_spaces_stay_in_the_text() throws Exception {
        assertThat(texts("<w:p>" + t("agree") + r("<w:softHyphen/>") + t("ment\u00A05") + "</w:p>"))
                .containsExactly("agree\u00ADment\u00A05");
    }

    @Test
    void a_document_without_text_says_so() throws Exception {
        IngestedDocument read = read(new WordFile("<w:p/>"));
        assertThat(read.document().clauses()).isEmpty();
        assertThat(read.issues()).extracting(IngestIssue::code).containsExactly("no-text");
    }
}
