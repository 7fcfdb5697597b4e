package org.travaux.report.redline.proof.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.travaux.report.redline.proof.Markup.by;
import static org.travaux.report.redline.proof.Markup.del;
import static org.travaux.report.redline.proof.Markup.ins;
import static org.travaux.report.redline.proof.Markup.mark;
import static org.travaux.report.redline.proof.Markup.p;
import static org.travaux.report.redline.proof.Markup.pPr;
import static org.travaux.report.redline.proof.Markup.style;
import static org.travaux.report.redline.proof.Markup.t;
import static org.travaux.report.redline.proof.Markup.tbl;
import static org.travaux.report.redline.proof.Markup.tc;
import static org.travaux.report.redline.proof.Markup.tr;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.travaux.ingest.IngestException;
import org.travaux.report.redline.proof.WordFile;
import org.travaux.report.redline.proof.reading.Difference.Kind;
import org.travaux.report.redline.proof.resolve.View;

class DocumentReadingTest {

    private static DocumentReading read(WordFile file, View view) {
        try {
            return DocumentReading.of(file.read(), view);
        } catch (IngestException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Difference> between(WordFile here, WordFile there, Ignored... ignored) {
        return read(here, View.ACCEPTED).differences(read(there, View.ACCEPTED), Set.of(ignored));
    }

    private static List<Difference> between(String here, String there, Ignored... ignored) {
        return between(WordFile.of(here), WordFile.of(there), ignored);
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String simple(String instruction, String result) {
        return "<w:fldSimple w:instr=\"" + instruction + "\">" + t(result) + "</w:fldSimple>";
    }

    private static String complex(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + instruction
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + t(result)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String note(int id) {
        return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    @Test
    void a_redline_reads_as_either_document() {
        WordFile redline = WordFile.of(p(t("The parties "), del("shall"), ins("may"), t(" meet.")), p(t("Second.")));
        WordFile original = WordFile.of(p(t("The parties shall meet.")), p(t("Second.")));
        WordFile revised = WordFile.of(p(t("The parties may meet.")), p(t("Second.")));
        assertThat(read(redline, View.REJECTED).differences(read(original, View.ACCEPTED), Set.of()))
                .isEmpty();
        assertThat(read(redline, View.ACCEPTED).differences(read(revised, View.ACCEPTED), Set.of()))
                .isEmpty();
        assertThat(read(redline, View.ACCEPTED).paragraphs("body")).containsExactly("The parties may meet.", "Second.");
    }

    @Test
    void a_difference_says_where_and_what() {
        List<Difference> differences =
                between(p(t("a")) + p(t("The parties shall meet.")), p(t("a")) + p(t("The parties may meet.")));
        assertThat(differences)
                .containsExactly(new Difference(
                        "body", 1, Kind.TEXT, "text", "The parties shall meet.", "The parties may meet."));
    }

    @Test
    void after_a_paragraph_of_one_side_the_others_are_still_the_same() {
        String rest = p(t("b")) + p(t("c")) + p(t("d"));
        assertThat(between(p(t("a")) + rest, rest))
                .containsExactly(new Difference("body", 0, Kind.STRUCTURE, "structure", "paragraph a", ""));
        assertThat(between(rest, p(t("a")) + rest)).hasSize(1);
        assertThat(between(rest, rest + p(t("e")))).hasSize(1);
    }

    @Test
    void what_programs_leave_is_no_difference() {
        String here = p(t("ab"));
        String there = "<w:p w:rsidR=\"00AA\">" + pPr("<w:rPr><w:lang w:val=\"fr\"/></w:rPr>")
                + "<w:proofErr w:type=\"spellStart\"/>"
                + run("<w:noProof/>", "a") + "<w:smartTag>" + "<w:r><w:lastRenderedPageBreak/><w:t>b</w:t></w:r>"
                + "</w:smartTag><w:bookmarkStart w:id=\"1\" w:name=\"x\"/><w:bookmarkEnd w:id=\"1\"/></w:p>";
        assertThat(between(here, there)).isEmpty();
    }

    @Test
    void formatting_counts_unless_it_is_ignored() {
        String plain = p(t("word"));
        assertThat(between(p(run("<w:b/>", "word")), plain))
                .extracting(Difference::kind)
                .containsExactly(Kind.FORMAT);
        assertThat(between(p(run("<w:b/>", "word")), plain, Ignored.FORMATTING)).isEmpty();
        assertThat(between(p(run("<w:b/><w:i/>", "word")), p(run("<w:i w:val=\"1\"/><w:b w:val=\"true\"/>", "word"))))
                .isEmpty();
        assertThat(between(p(pPr(style("Heading1"))), p()))
                .extracting(Difference::aspect)
                .containsExactly("style");
        assertThat(between(p(pPr("<w:rPr><w:b/></w:rPr>")), p()))
                .extracting(Difference::aspect)
                .containsExactly("paragraph mark");
        String tracked = p(run("<w:b/><w:rPrChange " + by() + "><w:rPr/></w:rPrChange>", "word"));
        assertThat(read(WordFile.of(tracked), View.REJECTED)
                        .differences(read(WordFile.of(plain), View.ACCEPTED), Set.of()))
                .isEmpty();
    }

    @Test
    void case_and_white_space_can_be_ignored_and_looks_are_still_compared() {
        assertThat(between(p(t("The Parties")), p(t("the  parties")), Ignored.CASE, Ignored.WHITESPACE))
                .isEmpty();
        assertThat(between(p(t("The Parties")), p(t("the parties")))).hasSize(1);
        assertThat(between(p(t("a "), run("<w:b/>", "b")), p(t("a"), run("<w:b/>", "b")), Ignored.WHITESPACE))
                .isEmpty();
        assertThat(between(p(t("a "), run("<w:b/>", "b")), p(t("a"), t("b")), Ignored.WHITESPACE))
                .hasSize(1);
    }

    @Test
    void a_simple_field_is_the_same_as_a_complex_one() {
        assertThat(between(p(simple(" REF  _a ", "1")), p(complex(" REF _a", "1"))))
                .isEmpty();
        assertThat(between(p(simple("REF _a", "1")), p(complex("REF _b", "1"))))
                .extracting(Difference::aspect)
                .containsExactly("field");
        assertThat(between(p(simple("REF _a", "1"), t("x")), p(complex("REF _b", "23"), t("x")), Ignored.FIELDS))
                .isEmpty();
    }

    @Test
    void a_field_over_paragraphs_is_left_out_as_a_whole() {
        String begin = p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + t("1"));
        String end = p("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
        assertThat(between(begin + p(t("2")) + end, begin + end, Ignored.FIELDS))
                .isEmpty();
        assertThat(between(begin + p(t("2")) + end, begin + end)).hasSize(1);
    }

    @Test
    void links_are_compared_by_where_they_lead() {
        String link = "<w:hyperlink r:id=\"%s\" w:history=\"1\">" + t("x") + "</w:hyperlink>";
        WordFile here = WordFile.of(p(link.formatted("r7"))).link("r7", "https://example.org/a");
        WordFile same = WordFile.of(p(link.formatted("r9"))).link("r9", "https://example.org/a");
        WordFile other = WordFile.of(p(link.formatted("r7"))).link("r7", "https://example.org/b");
        assertThat(between(here, same)).isEmpty();
        assertThat(between(here, other)).extracting(Difference::kind).containsExactly(Kind.TEXT);
    }

    @Test
    void pictures_are_compared_by_their_bytes() {
        String picture = "<w:r><w:drawing><wp:inline><wp:docPr id=\"%s\" name=\"x\"/><a:blip r:embed=\"%s\"/>"
                + "</wp:inline></w:drawing></w:r>";
        WordFile here = WordFile.of(p(picture.formatted("1", "r7"))).arrow("r7", "image", "a.xml", "");
        WordFile same = WordFile.of(p(picture.formatted("2", "r8"))).arrow("r8", "image", "b.xml", "");
        WordFile other = WordFile.of(p(picture.formatted("1", "r7"))).arrow("r7", "image", "a.xml", "");
        here.entry("word/a.xml", "<a/>");
        same.entry("word/b.xml", "<a/>");
        other.entry("word/a.xml", "<b/>");
        assertThat(between(here, same)).isEmpty();
        assertThat(between(here, other)).extracting(Difference::aspect).containsExactly("object");
    }

    @Test
    void notes_are_read_in_order_of_reference() {
        WordFile here = WordFile.of(p(t("a"), note(1), note(2))).footnotes(p(t("one")), p(t("two")));
        WordFile same = WordFile.of(p(t("a"), note(2), note(1))).footnotes(p(t("two")), p(t("one")));
        WordFile other = WordFile.of(p(t("a"), note(1), note(2))).footnotes(p(t("one")), p(t("three")));
        assertThat(between(here, same)).isEmpty();
        assertThat(between(here, other)).extracting(Difference::story).containsExactly("footnote 2");
        assertThat(read(here, View.ACCEPTED).stories()).containsExactly("body", "footnote 1", "footnote 2");
    }

    @Test
    void text_boxes_are_stories() {
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"w\"><w:drawing><w:txbxContent>" + p("%s")
                + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>";
        assertThat(between(p(box.replace("%s", t("a"))), p(box.replace("%s", t("b")))))
                .extracting(Difference::story)
                .containsExactly("text box 1");
    }

    @Test
    void headers_are_read_by_section_and_carried_on() {
        String first = p(pPr("<w:sectPr><w:headerReference r:id=\"h1\" w:type=\"default\"/></w:sectPr>"));
        WordFile here = WordFile.of(first).part("h1", "header", "hdr", p(t("a")));
        WordFile other = WordFile.of(first).part("h1", "header", "hdr", p(t("b")));
        assertThat(read(here, View.ACCEPTED).stories())
                .containsExactly("body", "default header of section 1", "default header of section 2");
        assertThat(between(here, other)).hasSize(2);
    }

    @Test
    void cells_are_borders_and_merged_cells_are_told() {
        String here = tbl(tr(tc(p(t("a"))), tc(p(t("b")))));
        assertThat(between(here, tbl(tr(tc(p(t("a")), p(t("b"))), tc(p()))))).isNotEmpty();
        assertThat(between(here, tbl(tr(tc(p(t("a")))) + tr(tc(p(t("b"))))))).isNotEmpty();
        String merged = tbl(tr("<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p(t("a")) + "</w:tc>", tc(p(t("b")))));
        assertThat(between(here, merged)).extracting(Difference::aspect).containsExactly("merged cells");
    }

    @Test
    void mathematics_is_compared_with_its_structure() {
        String fraction =
                "<m:oMath><m:f><m:num><m:r><m:t>%s</m:t></m:r></m:num><m:den><m:r><m:t>%s</m:t></m:r></m:den></m:f></m:oMath>";
        assertThat(between(p(fraction.formatted("1", "2")), p(fraction.formatted("1", "2"))))
                .isEmpty();
        assertThat(between(p(fraction.formatted("12", "")), p(fraction.formatted("1", "2"))))
                .hasSize(1);
    }

    @Test
    void a_list_is_what_it_looks_like() {
        String list = p(pPr("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%s\"/></w:numPr>"), t("a"));
        String numbering = "<w:abstractNum w:abstractNumId=\"%1$s\"><w:nsid w:val=\"%1$s\"/><w:lvl w:ilvl=\"0\">"
                + "<w:numFmt w:val=\"%2$s\"/></w:lvl></w:abstractNum><w:num w:numId=\"%1$s\"><w:abstractNumId w:val=\"%1$s\"/></w:num>";
        WordFile here = WordFile.of(list.formatted("1"))
                .part("numbering", "numbering", "numbering", numbering.formatted("1", "decimal"));
        WordFile same = WordFile.of(list.formatted("2"))
                .part("numbering", "numbering", "numbering", numbering.formatted("2", "decimal"));
        WordFile other = WordFile.of(list.formatted("1"))
                .part("numbering", "numbering", "numbering", numbering.formatted("1", "bullet"));
        assertThat(between(here, same)).isEmpty();
        assertThat(between(here, other)).extracting(Difference::aspect).containsExactly("list");
    }

    @Test
    void an_untracked_change_is_found() {
        WordFile received = WordFile.of(p(t("pays "), del("1,000"), ins("900"), t(" in 60 days")));
        WordFile sent = WordFile.of(p(t("pays 1,000 in 30 days")));
        assertThat(read(received, View.REJECTED).differences(read(sent, View.ACCEPTED), Set.of()))
                .extracting(Difference::kind)
                .containsExactly(Kind.TEXT);
        assertThat(mark("ins")).isNotEmpty();
    }
}
