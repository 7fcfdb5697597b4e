package org.travaux.report.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.travaux.report.redline.proof.Markup.p;
import static org.travaux.report.redline.proof.Markup.pPr;
import static org.travaux.report.redline.proof.Markup.t;
import static org.travaux.report.redline.proof.Markup.tbl;
import static org.travaux.report.redline.proof.Markup.tc;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.travaux.ingest.SourceFile;
import org.travaux.report.redline.proof.WordFile;

/** What the check finds in tiny files. */
class CounterpartyCheckSentencesTest {

    private static final String INS = "<w:ins w:id=\"91\" w:author=\"X\" w:date=\"2026-01-31T12:00:00Z\"";
    private static final String NEW_MARK = "<w:rPr>" + INS + "/></w:rPr>";

    private static CheckResult check(WordFile sent, WordFile received) throws Exception {
        return new CounterpartyCheck()
                .check(
                        SourceFile.of("sent.docx", sent.bytes()),
                        SourceFile.of("received.docx", received.bytes()),
                        new RedlineOptions("Check", "2026-01-31T12:00:00Z", Set.of(), false));
    }

    private static void assertNothing(WordFile sent, WordFile received) throws Exception {
        CheckResult result = check(sent, received);

        assertThat(result.untracked()).isEmpty();
        assertThat(result.redline()).isNotNull();
        assertThat(result.remarks()).isEmpty();
    }

    private static String newRow(String content) {
        return "<w:tr><w:trPr>" + INS + "/></w:trPr>" + tc(content) + "</w:tr>";
    }

    private static String inserted(String content) {
        return INS + ">" + content + "</w:ins>";
    }

    private static String reference() {
        return "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
    }

    @Test
    void tracked_paragraph_in_a_new_content_control_is_no_silent_change() throws Exception {
        assertNothing(
                WordFile.of(p(t("Kept text."))),
                WordFile.of(
                        p(pPr(NEW_MARK), t("Kept text.")),
                        "<w:sdt><w:sdtContent>" + p(inserted(t("New text."))) + "</w:sdtContent></w:sdt>"));
    }

    @Test
    void tracked_table_before_the_last_mark_is_no_silent_change() throws Exception {
        assertNothing(
                WordFile.of(p(t("Kept text."))),
                WordFile.of(
                        p(pPr(NEW_MARK), t("Kept text.")),
                        tbl(newRow(p(pPr(NEW_MARK), inserted(t("New cell."))))),
                        p()));
    }

    @Test
    void move_that_came_tracked_stays_a_move() throws Exception {
        String by = " w:author=\"X\" w:date=\"2026-01-31T12:00:00Z\"";
        WordFile received = WordFile.of(
                p(
                        pPr("<w:rPr><w:moveFrom w:id=\"1\"" + by + "/></w:rPr>"),
                        "<w:moveFromRangeStart w:id=\"2\" w:name=\"m\"" + by + "/>",
                        "<w:moveFrom w:id=\"3\"" + by + ">" + t("Moved text.") + "</w:moveFrom>",
                        "<w:moveFromRangeEnd w:id=\"2\"/>"),
                p(t("Kept text.")),
                p(
                        pPr("<w:rPr><w:moveTo w:id=\"4\"" + by + "/></w:rPr>"),
                        "<w:moveToRangeStart w:id=\"5\" w:name=\"m\"" + by + "/>",
                        "<w:moveTo w:id=\"6\"" + by + ">" + t("Moved text.") + "</w:moveTo>",
                        "<w:moveToRangeEnd w:id=\"5\"/>"),
                p(t("Last text.")));

        CheckResult result = check(WordFile.of(p(t("Moved text.")), p(t("Kept text.")), p(t("Last text."))), received);

        assertThat(result.untracked()).isEmpty();
        assertThat(TinyRedline.body(Objects.requireNonNull(result.redline())))
                .contains("<w:moveFrom ", "<w:moveTo ", "<w:moveFromRangeStart ", "<w:moveToRangeEnd ");
    }

    @Test
    void note_in_a_tracked_row_is_kept_where_we_sent_none() throws Exception {
        assertNothing(
                WordFile.of(p(t("Kept text."))),
                WordFile.of(tbl(newRow(p(pPr(NEW_MARK), inserted(t("New cell.") + reference())))), p(t("Kept text.")))
                        .footnotes(p(inserted(t("New note.")))));
    }

    @Test
    void tracked_header_is_no_silent_change() throws Exception {
        String section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/></w:sectPr>";

        assertThat(check(
                                WordFile.of(p(t("Kept text."))),
                                WordFile.whole(p(t("Kept text.")) + section)
                                        .part("header1", "header", "hdr", p(inserted(t("New header.")))))
                        .untracked())
                .isEmpty();
    }

    @Test
    void note_that_went_silently_is_one_change() throws Exception {
        CheckResult result = check(
                WordFile.of(p(t("Kept text."), reference())).footnotes(p(t("A note."))),
                WordFile.of(p(t("Kept text."))).footnotes());

        assertThat(result.untracked())
                .singleElement()
                .satisfies(change -> assertThat(change.before()).startsWith("[note"));
    }

    @Test
    void silent_word_behind_a_tracked_paragraph_is_one_change() throws Exception {
        CheckResult result = check(
                WordFile.of(p(t("Within reason it stands."))),
                WordFile.of(p(pPr(NEW_MARK), inserted(t("New text."))), p(t("Without reason it stands."))));

        assertThat(result.untracked())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.before() + "/" + change.after()).isEqualTo("Within/Without"));
    }

    @Test
    void code_of_a_field_over_paragraphs_is_one_change() throws Exception {
        CheckResult result = check(field("TOC"), field("INDEX"));

        assertThat(result.untracked())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isEqualTo("[field INDEX]"));
    }

    private static WordFile field(String code) {
        return WordFile.of(
                p(
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + code
                                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
                        t("First line")),
                p(t("Second line"), "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
    }

    @Test
    void run_with_a_tracked_look_may_be_parted_by_a_silent_word() throws Exception {
        String look = "<w:rPr><w:b/><w:rPrChange w:id=\"5\" w:author=\"X\" w:date=\"2026-01-31T12:00:00Z\"><w:rPr/>"
                + "</w:rPrChange></w:rPr>";

        CheckResult result = check(
                WordFile.of(p(t("One two three."))),
                WordFile.of(p("<w:r>" + look + "<w:t>One silent three.</w:t></w:r>")));

        assertThat(result.untracked()).hasSize(1);
        assertThat(result.redline()).isNotNull();
        assertThat(result.remarks()).isEmpty();
    }
}
