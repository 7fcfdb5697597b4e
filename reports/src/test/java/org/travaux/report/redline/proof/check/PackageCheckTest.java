package org.travaux.report.redline.proof.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.travaux.report.redline.proof.Markup.by;
import static org.travaux.report.redline.proof.Markup.del;
import static org.travaux.report.redline.proof.Markup.gone;
import static org.travaux.report.redline.proof.Markup.ins;
import static org.travaux.report.redline.proof.Markup.mark;
import static org.travaux.report.redline.proof.Markup.marked;
import static org.travaux.report.redline.proof.Markup.p;
import static org.travaux.report.redline.proof.Markup.t;
import static org.travaux.report.redline.proof.Markup.tbl;
import static org.travaux.report.redline.proof.Markup.tc;
import static org.travaux.report.redline.proof.Markup.tr;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.travaux.report.redline.proof.WordFile;

class PackageCheckTest {

    private static final String GOOD = p(t("The parties "), del("shall"), ins("may"), t(" meet.")) + p(t("Second."));

    private static Set<String> kinds(WordFile file) {
        Set<String> kinds = new TreeSet<>();
        PackageCheck.faults(file.read()).forEach(fault -> kinds.add(PackageCheck.kind(fault)));
        return kinds;
    }

    private static Set<String> kinds(String... body) {
        return kinds(WordFile.of(body));
    }

    private static String range(String kind, String id, String name) {
        return "<w:" + kind + "RangeStart w:id=\"" + id + "\" w:author=\"A\" w:date=\"2026-01-02T03:04:05Z\" w:name=\""
                + name + "\"/>" + mark(kind, t("x")) + "<w:" + kind + "RangeEnd w:id=\"" + id + "\"/>";
    }

    private static String field(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    @Test
    void a_sound_redline_has_no_faults() {
        assertThat(PackageCheck.faults(
                        WordFile.of(GOOD, marked("ins"), tbl(tr(tc(p())))).read()))
                .isEmpty();
    }

    @Test
    void text_is_marked_as_what_it_is() {
        assertThat(kinds(p(gone("shall")))).containsExactly("deleted text outside");
        assertThat(kinds(p(mark("del", t("shall"))))).containsExactly("text in deletion");
        assertThat(kinds(p(mark("moveFrom", t("shall"))))).isEmpty();
        assertThat(kinds(p("<w:r><w:t> a</w:t></w:r>"))).containsExactly("space");
    }

    @Test
    void tracked_changes_are_signed_and_numbered() {
        String date = "w:date=\"2026-01-02T03:04:05Z\"";
        assertThat(kinds(p("<w:ins w:id=\"1\" " + date + ">" + t("a") + "</w:ins>")))
                .containsExactly("revision author");
        assertThat(kinds(p("<w:ins w:id=\"1\" w:author=\"A\">" + t("a") + "</w:ins>")))
                .containsExactly("revision date");
        assertThat(kinds(p("<w:ins w:author=\"A\" " + date + ">" + t("a") + "</w:ins>")))
                .containsExactly("revision id");
        String same = by();
        assertThat(kinds(p("<w:ins " + same + ">" + t("a") + "</w:ins><w:del " + same + ">" + gone("b") + "</w:del>")))
                .containsExactly("revision id twice");
    }

    @Test
    void marks_stand_where_they_may() {
        assertThat(kinds(p(mark("ins", ins("a"))))).containsExactly("nested");
        assertThat(kinds(p(mark("del", del("a"))))).containsExactly("nested");
        assertThat(kinds(p(mark("ins", del("a"))))).isEmpty();
        assertThat(kinds(mark("ins", p(t("a"))))).containsExactly("block in mark");
        assertThat(kinds(p("<w:r><w:rPr><w:rPrChange " + by() + "><w:rPr/></w:rPrChange><w:b/></w:rPr></w:r>")))
                .containsExactly("change not last");
        assertThat(kinds(p(t("a"), "<w:pPr/>"))).containsExactly("properties not first");
        assertThat(kinds(p("<w:r><w:t>a</w:t><w:rPr/></w:r>"))).containsExactly("properties not first");
    }

    @Test
    void tables_have_rows_cells_and_paragraphs() {
        assertThat(kinds(tbl(tr(tc())))).containsExactly("cell without paragraph");
        assertThat(kinds(tbl(tr(tc(p(), tbl(tr(tc(p())))))))).containsExactly("cell without paragraph");
        assertThat(kinds(tbl(tr()))).containsExactly("row without cell");
        assertThat(kinds(tbl())).containsExactly("table without row");
        assertThat(kinds(p(p()))).containsExactly("paragraph in paragraph");
        assertThat(kinds(p("<w:r>" + t("a") + "</w:r>"))).containsExactly("run in run");
    }

    @Test
    void moves_come_in_pairs() {
        assertThat(kinds(p(range("moveFrom", "1", "m")), p(range("moveTo", "2", "m"))))
                .isEmpty();
        assertThat(kinds(p(range("moveFrom", "1", "m")), p(range("moveTo", "2", "n"))))
                .containsExactly("move not paired");
        assertThat(kinds(p("<w:moveFromRangeEnd w:id=\"1\"/>"))).containsExactly("move range not paired");
    }

    @Test
    void bookmarks_and_comments_come_in_pairs() {
        assertThat(kinds(p("<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>"))).containsExactly("bookmark not paired");
        assertThat(kinds(p("<w:commentRangeEnd w:id=\"1\"/>"))).containsExactly("comment range not paired");
    }

    @Test
    void what_is_referred_to_is_there() {
        assertThat(kinds(p("<w:hyperlink r:id=\"r9\">" + t("a") + "</w:hyperlink>")))
                .containsExactly("relationship id");
        String note = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
        assertThat(kinds(WordFile.of(p(note)).footnotes(p()))).containsExactly("note missing");
        assertThat(kinds(WordFile.of(p(note)).footnotes(p(), p()))).isEmpty();
        assertThat(kinds(WordFile.of(p()).arrow("r1", "image", "none.png", ""))).containsExactly("relationship");
    }

    @Test
    void parts_are_readable_and_of_a_kind() {
        assertThat(kinds(WordFile.of(GOOD).entry("word/media/x.png", "x"))).containsExactly("content type");
        assertThat(kinds(WordFile.of(GOOD).entry("word/styles.xml", "<a><b></a>")))
                .containsExactly("broken");
    }

    @Test
    void fields_begin_and_end_in_every_view() {
        assertThat(kinds(p(field("begin"), field("separate"), field("end")))).isEmpty();
        assertThat(kinds(p(field("begin")))).containsExactly("field");
        assertThat(kinds(p(field("end")))).containsExactly("field");
        String body = p(field("begin"), field("separate"), mark("del", field("end")));
        assertThat(PackageCheck.faults(WordFile.of(body).read()))
                .containsExactly("field: word/document.xml: a field does not end when all is accepted");
    }

    @Test
    void faults_of_the_inputs_are_not_the_redlines() {
        assertThat(PackageCheck.newFaults(List.of("a: 1", "b: 2"), List.of("a: 9"), List.of()))
                .containsExactly("b: 2");
        assertThat(PackageCheck.newFaults(List.of("a: 1", "a: 2"), List.of("a: 9"), List.of()))
                .containsExactly("a: 1", "a: 2");
        assertThat(PackageCheck.newFaults(List.of("a: 1", "a: 2"), List.of("a: 9"), List.of("a: 9")))
                .isEmpty();
    }
}
