package org.travaux.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.travaux.ingest.docx.WordFile.level;
import static org.travaux.ingest.docx.WordFile.p;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.ReadOptions.View;
import org.travaux.ingest.SourceFile;
import org.travaux.model.Annotation;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.EdtfDate;
import org.travaux.text.TextSpan;

/** Tracked changes and comments of Word documents: the three views, and annotations in each. */
class DocxChangesTest {

    private static final String BY_ANN = " w:author=\"Ann\" w:date=\"2025-12-06T10:00:00Z\"";
    private static final String BY_BOB = " w:author=\"Bob\" w:date=\"2025-12-07T11:30:00Z\"";
    private static final EdtfDate ANN_DATE = new EdtfDate("2025-12-06T10:00:00Z");

    private static final String NUMBERING = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.", "")
            + level(1, "lowerLetter", "(%2)", "")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    private static final String STYLES =
            "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/></w:style>"
                    + "<w:style w:type=\"character\" w:styleId=\"Gone\"><w:name w:val=\"gone\"/><w:rPr><w:vanish/></w:rPr></w:style>";

    @TempDir
    Path folder;

    private String comments = "";
    private String footnotes = "";

    private ClauseDocument read(String body, View view) throws Exception {
        WordFile file = new WordFile(body).with("numbering", NUMBERING).with("styles", STYLES);
        if (!comments.isEmpty()) {
            file.with("comments", comments);
        }
        if (!footnotes.isEmpty()) {
            file.with("footnotes", footnotes);
        }
        return new DocxReader()
                .read(SourceFile.read(file.write(folder.resolve("a.docx"))), new ReadOptions(view, null))
                .document();
    }

    private List<String> texts(String body, View view) throws Exception {
        return read(body, view).clauses().stream().map(Clause::text).toList();
    }

    private List<String> numbers(String body, View view) throws Exception {
        return read(body, view).clauses().stream().map(Clause::number).toList();
    }

    private static String t(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String ins(String by, String inner) {
        return "<w:ins" + by + ">" + inner + "</w:ins>";
    }

    private static String del(String by, String text) {
        return "<w:del" + by + "><w:r><w:delText xml:space=\"preserve\">" + text + "</w:delText></w:r></w:del>";
    }

    private static String para(String inner) {
        return "<w:p>" + inner + "</w:p>";
    }

    private static String marked(String mark, String inner) {
        return "<w:p><w:pPr><w:rPr><w:" + mark + BY_ANN + "/></w:rPr></w:pPr>" + inner + "</w:p>";
    }

    private static String numPr(int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>";
    }

    private static Annotation insertion(String words, String clause, int start, int end) {
        return new Annotation(Annotation.Kind.INSERTION, "Ann", ANN_DATE, words, clause, new TextSpan(start, end));
    }

    private static Annotation deletion(String words, String clause, int start, int end) {
        return new Annotation(Annotation.Kind.DELETION, "Ann", ANN_DATE, words, clause, new TextSpan(start, end));
    }

    // ---- words

    private static final String WORDS =
            para(t("The Parties ") + ins(BY_ANN, t("sh") + t("all ")) + del(BY_ANN, "may ") + t("meet."));

    @Test
    void the_original_has_deletions_and_no_insertions() throws Exception {
        assertThat(texts(WORDS, View.FINAL)).containsExactly("The Parties shall meet.");
        assertThat(texts(WORDS, View.MARKED)).containsExactly("The Parties shall meet.");
        assertThat(texts(WORDS, View.ORIGINAL)).containsExactly("The Parties may meet.");
    }

    @Test
    void runs_of_one_change_are_one_annotation_with_its_place() throws Exception {
        assertThat(read(WORDS, View.FINAL).annotations())
                .containsExactly(insertion("shall ", "c1", 12, 18), deletion("may ", "c1", 18, 18));
        assertThat(read(WORDS, View.MARKED).annotations())
                .isEqualTo(read(WORDS, View.FINAL).annotations());
        assertThat(read(WORDS, View.ORIGINAL).annotations())
                .containsExactly(insertion("shall ", "c1", 12, 12), deletion("may ", "c1", 12, 16));
    }

    @Test
    void words_taken_out_of_an_insertion_are_in_no_view() throws Exception {
        String body = para(t("One ") + ins(BY_ANN, t("two ") + del(BY_BOB, "three ") + t("four ")) + t("five."));
        assertThat(texts(body, View.FINAL)).containsExactly("One two four five.");
        assertThat(texts(body, View.ORIGINAL)).containsExactly("One five.");
        assertThat(read(body, View.FINAL).annotations())
                .extracting(Annotation::author, Annotation::text)
                .containsExactly(tuple("Ann", "two three four "), tuple("Bob", "three "));
    }

    @Test
    void moved_words_are_taken_out_here_and_put_in_there() throws Exception {
        String body = para(t("One ") + "<w:moveFrom" + BY_ANN + ">" + t("two ") + "</w:moveFrom>" + t("three."))
                + para(t("Four ") + "<w:moveTo" + BY_ANN + ">" + t("two ") + "</w:moveTo>" + t("five."));
        assertThat(texts(body, View.FINAL)).containsExactly("One three.", "Four two five.");
        assertThat(texts(body, View.ORIGINAL)).containsExactly("One two three.", "Four five.");
        assertThat(read(body, View.FINAL).annotations())
                .containsExactly(deletion("two ", "c1", 4, 4), insertion("two ", "c2", 5, 9));
    }

    @Test
    void changes_at_the_start_and_end_keep_inside_the_text() throws Exception {
        String body = para(ins(BY_ANN, t("  New words ")) + t("end") + ins(BY_ANN, t("ing.  ")));
        assertThat(texts(body, View.FINAL)).containsExactly("New words ending.");
        assertThat(read(body, View.FINAL).annotations())
                .containsExactly(insertion("  New words ", "c1", 0, 10), insertion("ing.  ", "c1", 13, 17));
    }

    // ---- paragraphs

    @Test
    void an_inserted_paragraph_end_splits_only_the_final_text() throws Exception {
        String body = marked("ins", t("The Parties ")) + para(t("meet."));
        assertThat(texts(body, View.FINAL)).containsExactly("The Parties", "meet.");
        assertThat(texts(body, View.ORIGINAL)).containsExactly("The Parties meet.");
        assertThat(read(body, View.FINAL).annotations()).containsExactly(insertion("¶", "c1", 11, 11));
    }

    @Test
    void a_deleted_paragraph_end_joins_only_the_final_text() throws Exception {
        String body = marked("del", t("The Parties ")) + para(t("meet.")) + para(t("They talk."));
        assertThat(texts(body, View.FINAL)).containsExactly("The Parties meet.", "They talk.");
        assertThat(texts(body, View.ORIGINAL)).containsExactly("The Parties", "meet.", "They talk.");
    }

    @Test
    void a_paragraph_put_in_whole_is_one_annotation_and_counts_only_where_it_stands() throws Exception {
        String body = p(numPr(0), "One.")
                + "<w:p><w:pPr>" + numPr(0) + "<w:rPr><w:ins" + BY_ANN + "/></w:rPr></w:pPr>" + ins(BY_ANN, t("Two."))
                + "</w:p>" + p(numPr(0), "Three.");
        assertThat(numbers(body, View.FINAL)).containsExactly("1", "2", "3");
        assertThat(numbers(body, View.ORIGINAL)).containsExactly("1", "2");
        assertThat(texts(body, View.ORIGINAL)).containsExactly("One.", "Three.");
        assertThat(read(body, View.FINAL).annotations()).containsExactly(insertion("Two.", "c2", 0, 4));
    }

    @Test
    void a_paragraph_taken_out_whole_counts_only_in_the_original() throws Exception {
        String body = p(numPr(0), "One.")
                + "<w:p><w:pPr>" + numPr(0) + "<w:rPr><w:del" + BY_ANN + "/></w:rPr></w:pPr>" + del(BY_ANN, "Two.")
                + "</w:p>" + p(numPr(0), "Three.");
        assertThat(numbers(body, View.FINAL)).containsExactly("1", "2");
        assertThat(numbers(body, View.ORIGINAL)).containsExactly("1", "2", "3");
        assertThat(read(body, View.FINAL).annotations()).containsExactly(deletion("Two.", "c2", 0, 0));
    }

    @Test
    void a_moved_paragraph_stands_at_one_place_in_each_view() throws Exception {
        String body = marked("moveFrom", "<w:moveFrom" + BY_ANN + ">" + t("Moved.") + "</w:moveFrom>")
                + para(t("Middle."))
                + marked("moveTo", "<w:moveTo" + BY_ANN + ">" + t("Moved.") + "</w:moveTo>")
                + para(t("Last."));
        assertThat(texts(body, View.FINAL)).containsExactly("Middle.", "Moved.", "Last.");
        assertThat(texts(body, View.ORIGINAL)).containsExactly("Moved.", "Middle.", "Last.");
    }

    @Test
    void the_last_paragraph_before_a_table_runs_on_into_nothing() throws Exception {
        String body = marked("del", t("Before.")) + "<w:tbl><w:tr><w:tc>" + p("", "cell") + "</w:tc></w:tr></w:tbl>"
                + para(t("After."));
        assertThat(texts(body, View.FINAL)).containsExactly("Before.", "cell", "After.");
    }

    @Test
    void in_the_original_the_old_style_and_numbering_hold() throws Exception {
        String body = "<w:p><w:pPr><w:pStyle w:val=\"H2\"/><w:pPrChange" + BY_ANN + "><w:pPr><w:pStyle w:val=\"H1\"/>"
                + "</w:pPr></w:pPrChange></w:pPr>" + t("Scope") + "</w:p>" + p("", "Text.")
                + "<w:p><w:pPr>" + numPr(0) + "<w:pPrChange" + BY_ANN + "><w:pPr/></w:pPrChange></w:pPr>"
                + t("Now an item.")
                + "</w:p><w:p><w:pPr><w:pPrChange" + BY_ANN + "><w:pPr>" + numPr(1) + "</w:pPr></w:pPrChange></w:pPr>"
                + t("Once an item.") + "</w:p>";
        assertThat(numbers(body, View.FINAL)).containsExactly(null, null, "1");
        assertThat(numbers(body, View.ORIGINAL)).containsExactly(null, null, "(a)");
    }

    @Test
    void an_inserted_number_and_an_old_number_hold_in_their_views() throws Exception {
        String inserted = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/><w:ins" + BY_ANN
                + "/></w:numPr></w:pPr>" + t("Peace.") + "</w:p>";
        assertThat(numbers(inserted, View.FINAL)).containsExactly("1");
        assertThat(numbers(inserted, View.ORIGINAL)).containsExactly((String) null);
        String changed = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/><w:numberingChange" + BY_ANN
                + " w:original=\"%1:3:1:.%2:2:4:)\"/></w:numPr></w:pPr>" + t("Peace.") + "</w:p>";
        assertThat(numbers(changed, View.FINAL)).containsExactly("1");
        assertThat(numbers(changed, View.ORIGINAL)).containsExactly("III.b)");
    }

    // ---- tables, fields, controls, notes

    @Test
    void rows_and_cells_stand_in_the_views_that_have_them() throws Exception {
        String body = "<w:tbl><w:tr><w:tc>" + p("", "a") + "</w:tc><w:tc><w:tcPr><w:cellIns" + BY_ANN + "/></w:tcPr>"
                + p("", "b") + "</w:tc></w:tr><w:tr><w:trPr><w:del" + BY_ANN + "/></w:trPr><w:tc>"
                + para(del(BY_ANN, "c")) + "</w:tc></w:tr><w:tr><w:trPr><w:ins" + BY_ANN + "/></w:trPr><w:tc>"
                + p("", "d") + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:cellDel" + BY_ANN + "/></w:tcPr>" + p("", "e")
                + "</w:tc><w:tc>" + p("", "f") + "</w:tc></w:tr></w:tbl>";
        assertThat(texts(body, View.FINAL)).containsExactly("a | b\nd\nf");
        assertThat(texts(body, View.ORIGINAL)).containsExactly("a\nc\ne | f");
        assertThat(read(body, View.FINAL).annotations())
                .containsExactlyInAnyOrder(
                        insertion("b", "c1", 4, 5),
                        deletion("c", "c1", 6, 6),
                        insertion("d", "c1", 6, 7),
                        deletion("e", "c1", 8, 8));
    }

    @Test
    void the_code_of_a_deleted_field_is_no_text() throws Exception {
        String body = para(t("See ") + "<w:del" + BY_ANN + "><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:delInstrText> REF a </w:delInstrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + "<w:r><w:delText>Article 5</w:delText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:del>"
                + t("it."));
        assertThat(texts(body, View.FINAL)).containsExactly("See it.");
        assertThat(texts(body, View.ORIGINAL)).containsExactly("See Article 5it.");
        assertThat(read(body, View.FINAL).annotations()).containsExactly(deletion("Article 5", "c1", 4, 4));
    }

    @Test
    void changes_inside_controls_and_links_are_found() throws Exception {
        String body = para("<w:sdt><w:sdtPr/><w:sdtContent>" + ins(BY_ANN, t("New ")) + "</w:sdtContent></w:sdt>"
                + "<w:hyperlink>" + del(BY_ANN, "old ") + t("link.") + "</w:hyperlink>");
        assertThat(texts(body, View.FINAL)).containsExactly("New link.");
        assertThat(texts(body, View.ORIGINAL)).containsExactly("old link.");
    }

    @Test
    void whether_a_run_is_hidden_may_itself_be_a_change() throws Exception {
        String body =
                para(t("Seen ") + "<w:r><w:rPr><w:vanish/><w:rPrChange" + BY_ANN + "><w:rPr/></w:rPrChange></w:rPr>"
                        + "<w:t>once</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"Gone\"/></w:rPr><w:t>never</w:t></w:r>");
        assertThat(texts(body, View.FINAL)).containsExactly("Seen");
        assertThat(texts(body, View.ORIGINAL)).containsExactly("Seen once");
    }

    @Test
    void a_note_goes_with_its_reference() throws Exception {
        footnotes = "<w:footnote w:id=\"2\">" + p("", "First.") + "</w:footnote><w:footnote w:id=\"3\">"
                + p("", "Second.") + "</w:footnote>";
        String body = para(t("Peace.") + "<w:del" + BY_ANN + "><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:del>"
                + "<w:r><w:footnoteReference w:id=\"3\"/></w:r>");
        assertThat(texts(body, View.FINAL)).containsExactly("Peace.", "Second.");
        assertThat(numbers(body, View.FINAL)).containsExactly(null, "1");
        assertThat(texts(body, View.ORIGINAL)).containsExactly("Peace.", "First.", "Second.");
        assertThat(read(body, View.FINAL).annotations()).containsExactly(deletion("First.", "c1", 6, 6));
    }

    @Test
    void a_note_stands_under_the_paragraph_that_its_own_runs_on_into() throws Exception {
        footnotes = "<w:footnote w:id=\"2\">" + p("", "Why.") + "</w:footnote>";
        String body = para(t("1. War."))
                + marked("del", t("2. Peace ") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")
                + para(t("lasts."));
        assertThat(texts(body, View.FINAL)).containsExactly("War.", "Peace lasts.", "Why.");
        assertThat(read(body, View.FINAL).roots().get(1).children()).hasSize(1);
    }

    // ---- comments

    private static String comment(int id, String text) {
        return "<w:comment w:id=\"" + id + "\"" + BY_ANN + ">" + p("", text) + "</w:comment>";
    }

    private static String begin(int id) {
        return "<w:commentRangeStart w:id=\"" + id + "\"/>";
    }

    private static String end(int id) {
        return "<w:commentRangeEnd w:id=\"" + id + "\"/><w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
    }

    private static Annotation comment(String text, @Nullable String clause, @Nullable TextSpan span) {
        return new Annotation(Annotation.Kind.COMMENT, "Ann", ANN_DATE, text, clause, span);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void a_comment_has_author_date_text_clause_and_range_in_every_view(View view) throws Exception {
        comments = comment(0, "Why?") + comment(1, "Here.");
        String body = p(numPr(0), "One.")
                + "<w:p><w:pPr>" + numPr(0) + "</w:pPr>" + t("The ") + begin(0) + t("Par") + t("ties") + end(0)
                + t(" meet") + "<w:r><w:commentReference w:id=\"1\"/></w:r>" + t(".") + "</w:p>";
        assertThat(read(body, view).annotations())
                .containsExactly(
                        comment("Why?", "c2", new TextSpan(4, 11)), comment("Here.", "c2", new TextSpan(16, 16)));
    }

    @Test
    void a_comment_across_paragraphs_stands_once_where_its_text_begins() throws Exception {
        comments = comment(0, "All of it?");
        String body = para(begin(0) + del(BY_BOB, "gone"))
                + p(numPr(0), "One.")
                + p(numPr(0), "Two.")
                + para(t("Three.") + end(0));
        assertThat(read(body, View.FINAL).annotations())
                .filteredOn(note -> note.kind() == Annotation.Kind.COMMENT)
                .containsExactly(comment("All of it?", "c1", new TextSpan(0, 4)));
    }

    @Test
    void no_comment_is_lost_wherever_it_is_anchored() throws Exception {
        comments = comment(0, "in a cell")
                + comment(1, "in a note")
                + comment(2, "in nothing")
                + comment(3, "nowhere")
                + comment(4, "on deleted words");
        footnotes = "<w:footnote w:id=\"2\">" + para(t("As ") + begin(1) + t("agreed.") + end(1)) + "</w:footnote>";
        String body = p(numPr(0), "One.") + para(begin(2) + end(2))
                + "<w:tbl><w:tr><w:tc>" + p("", "a") + "</w:tc><w:tc>" + para(t("b ") + begin(0) + t("c") + end(0))
                + "</w:tc></w:tr></w:tbl>"
                + para(t("Two.") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + begin(4) + del(BY_BOB, "x")
                        + end(4));
        assertThat(read(body, View.FINAL).annotations())
                .filteredOn(note -> note.kind() == Annotation.Kind.COMMENT)
                .containsExactlyInAnyOrder(
                        comment("nowhere", null, null),
                        comment("in nothing", "c1", null),
                        comment("in a cell", "c2", new TextSpan(6, 7)),
                        comment("in a note", "c4", new TextSpan(3, 10)),
                        comment("on deleted words", "c3", new TextSpan(4, 4)));
    }

    @Test
    void a_comment_of_several_paragraphs_keeps_them() throws Exception {
        comments = "<w:comment w:id=\"0\" w:author=\" \">" + p("", "One.") + p("", "Two.") + "</w:comment>";
        Annotation note = read(para(begin(0) + t("Peace.") + end(0)), View.FINAL)
                .annotations()
                .get(0);
        assertThat(note.text()).isEqualTo("One.\nTwo.");
        assertThat(note.author()).isNull();
        assertThat(note.date()).isNull();
    }
}
