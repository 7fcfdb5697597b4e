package org.travaux.report.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.travaux.report.redline.TinyRedline.bodyWithoutIds;
import static org.travaux.report.redline.TinyRedline.redline;
import static org.travaux.report.redline.proof.Markup.p;
import static org.travaux.report.redline.proof.Markup.pPr;
import static org.travaux.report.redline.proof.Markup.t;
import static org.travaux.report.redline.proof.Markup.tbl;
import static org.travaux.report.redline.proof.Markup.tc;
import static org.travaux.report.redline.proof.Markup.tr;

import org.junit.jupiter.api.Test;
import org.travaux.report.redline.proof.WordFile;
import org.travaux.report.redline.proof.reading.Ignored;

/** What redlines of tiny texts look like. */
class RedlineSentencesTest {

    private static final String LONG = "The Parties shall meet once a year in the capital of the host state.";

    private static String made(String original, String revised, Ignored... ignored) throws Exception {
        Redline redline = redline(WordFile.of(original), WordFile.of(revised), ignored);
        assertThat(redline.remarks()).noneMatch(remark -> remark.contains("replaced as wholes"));
        return bodyWithoutIds(redline).replace("<w:sectPr/>", "");
    }

    private static String sign(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String code(String code) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + code + "</w:instrText></w:r>";
    }

    @Test
    void split_paragraph_is_a_new_mark() throws Exception {
        assertThat(made(
                        p(t("One sentence here. Another one there.")),
                        p(t("One sentence here.")) + p(t("Another one there."))))
                .startsWith("<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:r><w:t>One sentence here.</w:t></w:r>")
                .containsOnlyOnce("<w:ins/>");
    }

    @Test
    void joined_paragraphs_are_a_deleted_mark() throws Exception {
        assertThat(made(
                        p(t("One sentence here.")) + p(t("Another one there.")),
                        p(t("One sentence here.Another one there."))))
                .startsWith("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>");
    }

    @Test
    void moved_paragraph_is_marked_at_both_places() throws Exception {
        String others =
                p(t("A first paragraph stays here.")) + p(t("A second one stays, too.")) + p(t("So does the third."));
        String end = p(t("The end."));

        assertThat(made(p(t(LONG)) + others + end, others + p(t(LONG)) + end))
                .contains("<w:moveFrom><w:r><w:t>" + LONG, "<w:moveTo><w:r><w:t>" + LONG);
    }

    @Test
    void moved_and_edited_paragraph_shows_the_edit_inside() throws Exception {
        String others =
                p(t("A first paragraph stays here.")) + p(t("A second one stays, too.")) + p(t("So does the third."));
        String end = p(t("The end."));

        assertThat(made(p(t(LONG)) + others + end, others + p(t(LONG.replace("once", "twice"))) + end))
                .contains("<w:moveFrom><w:r><w:t>" + LONG)
                .contains("</w:moveTo><w:ins><w:r><w:t>twice</w:t></w:r></w:ins><w:moveTo>");
    }

    @Test
    void same_text_in_other_runs_is_no_change() throws Exception {
        assertThat(made(p(t("One te") + t("xt.")), p(t("O") + t("ne text.")))).doesNotContain("<w:ins>", "<w:del>");
    }

    @Test
    void field_code_split_over_runs_is_no_change() throws Exception {
        String begin = sign("begin");
        String rest = sign("separate") + t("3") + sign("end");

        assertThat(made(p(begin + code(" PAGE ") + rest), p(begin + code(" PA") + code("GE ") + rest)))
                .doesNotContain("<w:ins>", "<w:del>");
    }

    @Test
    void simple_field_written_with_signs_is_no_change() throws Exception {
        String simple = "<w:fldSimple w:instr=\" PAGE \">" + t("3") + "</w:fldSimple>";

        assertThat(made(p(simple), p(sign("begin") + code(" PAGE ") + sign("separate") + t("3") + sign("end"))))
                .doesNotContain("<w:ins>", "<w:del>");
    }

    @Test
    void deleted_row_is_marked_as_row() throws Exception {
        String first = tr(tc(p(t("One"))));
        String second = tr(tc(p(t("Two"))));

        assertThat(made(tbl(first, second) + p(), tbl(first) + p())).contains("<w:tr><w:trPr><w:del/></w:trPr>");
    }

    @Test
    void added_column_is_marked_in_each_row() throws Exception {
        assertThat(made(tbl(tr(tc(p(t("One"))))) + p(), tbl(tr(tc(p(t("One"))), tc(p(t("Two"))))) + p()))
                .contains("<w:tcPr><w:cellIns/></w:tcPr>");
    }

    @Test
    void last_paragraph_deleted_keeps_the_last_mark() throws Exception {
        assertThat(made(p(t("One stays here.")) + p(t("Two goes.")), p(t("One stays here."))))
                .isEqualTo("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One stays here.</w:t></w:r></w:p>"
                        + "<w:p><w:del><w:r><w:delText>Two goes.</w:delText></w:r></w:del></w:p>");
    }

    @Test
    void text_that_ends_in_a_table_gets_the_paragraph_that_word_adds() throws Exception {
        assertThat(made(p(t("One goes.")) + tbl(tr(tc(p(t("Cell"))))), p(t("Unlike that"))))
                .contains("<w:trPr><w:del/></w:trPr>")
                .endsWith("<w:p><w:ins><w:r><w:t>Unlike that</w:t></w:r></w:ins></w:p>");
    }

    @Test
    void all_deleted_leaves_one_paragraph() throws Exception {
        assertThat(made(p(t("One.")) + p(t("Two.")), "")).endsWith("</w:p>");
    }

    @Test
    void field_over_paragraphs_whose_end_moved_is_written_twice() throws Exception {
        String begin = sign("begin") + code(" TOC ") + sign("separate");
        String original =
                p(begin + t("First entry of all")) + p(t("Second entry of all")) + p(t("Third entry") + sign("end"));
        String revised =
                p(begin + t("First entry of all")) + p(t("Second entry of all") + sign("end")) + p(t("Unlike that"));

        assertThat(made(original, revised))
                .contains("<w:del><w:r><w:fldChar w:fldCharType=\"begin\"/>")
                .contains("<w:ins><w:r><w:fldChar w:fldCharType=\"begin\"/>");
    }

    @Test
    void ignored_case_takes_the_revised_form_unmarked() throws Exception {
        assertThat(made(p(t("The party")), p(t("The Party")), Ignored.CASE))
                .isEqualTo("<w:p><w:r><w:t>The Party</w:t></w:r></w:p>");
    }

    @Test
    void ignored_formatting_takes_the_revised_merging_of_cells_unmarked() throws Exception {
        String plain = tc(p(t("One")));
        String merged = tc("<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>", p(t("One")));

        assertThat(made(tbl(tr(plain)) + p(), tbl(tr(merged)) + p(), Ignored.FORMATTING))
                .contains("<w:vMerge w:val=\"restart\"/>")
                .doesNotContain("tcPrChange");
    }

    @Test
    void other_look_of_a_word_is_a_change_of_its_run_alone() throws Exception {
        String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>word</w:t></w:r>";

        assertThat(made(p(t("One ") + t("word")), p(t("One ") + bold)))
                .contains("<w:rPr><w:b/><w:rPrChange><w:rPr/></w:rPrChange></w:rPr><w:t>word</w:t>")
                .doesNotContain("<w:ins>", "<w:del>");
    }

    @Test
    void bookmark_of_either_text_is_kept() throws Exception {
        String one = "<w:bookmarkStart w:id=\"1\" w:name=\"one\"/>" + t("Word") + "<w:bookmarkEnd w:id=\"1\"/>";

        assertThat(made(p(one), p(one.replace("one", "two")))).contains("w:name=\"one\"", "w:name=\"two\"");
    }

    @Test
    void paragraph_that_is_centred_now_keeps_its_text_unmarked() throws Exception {
        assertThat(made(p(t("Title")), p(pPr("<w:jc w:val=\"center\"/>"), t("Title"))))
                .isEqualTo("<w:p><w:pPr><w:jc w:val=\"center\"/><w:pPrChange><w:pPr/></w:pPrChange></w:pPr>"
                        + "<w:r><w:t>Title</w:t></w:r></w:p>");
    }
}
