package org.travaux.report.redline.proof.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.travaux.report.redline.proof.Markup.body;
import static org.travaux.report.redline.proof.Markup.by;
import static org.travaux.report.redline.proof.Markup.del;
import static org.travaux.report.redline.proof.Markup.document;
import static org.travaux.report.redline.proof.Markup.gone;
import static org.travaux.report.redline.proof.Markup.ins;
import static org.travaux.report.redline.proof.Markup.mark;
import static org.travaux.report.redline.proof.Markup.marked;
import static org.travaux.report.redline.proof.Markup.p;
import static org.travaux.report.redline.proof.Markup.pPr;
import static org.travaux.report.redline.proof.Markup.style;
import static org.travaux.report.redline.proof.Markup.t;
import static org.travaux.report.redline.proof.Markup.tbl;
import static org.travaux.report.redline.proof.Markup.tc;
import static org.travaux.report.redline.proof.Markup.texts;
import static org.travaux.report.redline.proof.Markup.tr;
import static org.travaux.report.redline.proof.Markup.trPr;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.proof.Markup;
import org.travaux.report.redline.proof.resolve.TrackedChange.Kind;
import org.travaux.report.redline.xml.XmlElement;

class RevisionResolverTest {

    private static List<String> accepted(String... body) {
        return texts(RevisionResolver.accepted(document(body)));
    }

    private static List<String> rejected(String... body) {
        return texts(RevisionResolver.rejected(document(body)));
    }

    private static String acceptedXml(String... body) {
        return body(RevisionResolver.accepted(document(body)));
    }

    private static String rejectedXml(String... body) {
        return body(RevisionResolver.rejected(document(body)));
    }

    @Test
    void a_replaced_word_is_the_new_one_or_the_old_one() {
        String paragraph = p(t("The parties "), del("shall"), ins("may"), t(" meet."));
        assertThat(accepted(paragraph)).containsExactly("The parties may meet.");
        assertThat(rejected(paragraph)).containsExactly("The parties shall meet.");
        assertThat(rejectedXml(paragraph))
                .doesNotContain("delText")
                .contains("<w:t xml:space=\"preserve\">shall</w:t>");
    }

    @Test
    void what_one_hand_inserted_and_another_deleted_is_in_neither_view() {
        String paragraph = p(t("a"), mark("ins", mark("del", gone("ghost"))));
        assertThat(accepted(paragraph)).containsExactly("a");
        assertThat(rejected(paragraph)).containsExactly("a");
    }

    @Test
    void untouched_paragraphs_are_shared_and_an_untouched_story_is_the_same() {
        XmlElement plain = document(p(t("a")), tbl(tr(tc(p(t("b"))))));
        assertThat(RevisionResolver.accepted(plain)).isSameAs(plain);
        XmlElement changed = document(p(t("a")), p(ins("b")));
        XmlElement body = changed.elements().getFirst();
        XmlElement resolved = RevisionResolver.accepted(changed).elements().getFirst();
        assertThat(resolved.elements().getFirst()).isSameAs(body.elements().getFirst());
        assertThat(body(changed)).contains("w:ins");
    }

    @Test
    void an_inserted_paragraph_goes_with_its_mark() {
        String[] body = {p(t("One.")), marked("ins", ins("Two.")), p(t("Three."))};
        assertThat(accepted(body)).containsExactly("One.", "Two.", "Three.");
        assertThat(rejected(body)).containsExactly("One.", "Three.");
    }

    @Test
    void a_paragraph_whose_mark_stays_is_left_empty() {
        assertThat(accepted(p(t("One.")), p(del("Two.")), p(t("Three.")))).containsExactly("One.", "", "Three.");
    }

    @Test
    void joined_paragraphs_take_the_properties_of_the_following_one() {
        String first = p(pPr(style("First") + "<w:rPr>" + mark("del") + "</w:rPr>"), t("One. "));
        String second = p(pPr(style("Second")), t("Two."));
        assertThat(acceptedXml(first, second)).isEqualTo(p(pPr(style("Second")), t("One. "), t("Two.")));
        assertThat(rejectedXml(first, second)).isEqualTo(p(pPr(style("First")), t("One. ")) + second);
    }

    @Test
    void the_last_paragraph_goes_by_the_mark_before_it() {
        String[] body = {p(t("One.")), marked("del", t("Two.")), p(del("Three."))};
        assertThat(accepted(body)).containsExactly("One.", "Two.");
        assertThat(rejected(body)).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void a_last_paragraph_that_goes_itself_goes_only_if_it_is_empty_and_not_needed() {
        assertThat(accepted(p(t("One.")), marked("del", del("Two.")))).containsExactly("One.");
        assertThat(accepted(p(t("One.")), marked("del", t("Two.")))).containsExactly("One.", "Two.");
        assertThat(accepted(marked("del", del("One.")))).containsExactly("");
        assertThat(acceptedXml(tbl(tr(tc(marked("del", del("x"))))))).contains("<w:tc><w:p/></w:tc>");
    }

    @Test
    void a_deleted_paragraph_before_a_table_goes_and_one_before_a_deleted_table_joins_what_follows() {
        String table = tbl(tr(tc(p(t("b")))));
        String deleted = tbl("<w:tr>" + trPr("del") + tc(p(del("b"))) + "</w:tr>");
        assertThat(accepted(marked("del", del("a")), table, p(t("c")))).containsExactly("[", "|", "b", "]", "c");
        assertThat(accepted(marked("del", t("a")), deleted, p(t("c")))).containsExactly("ac");
    }

    @Test
    void rows_go_and_tables_without_rows() {
        String kept = tr(tc(p(t("a"))));
        String row = "<w:tr>" + trPr("ins") + tc(p(ins("b"))) + "</w:tr>";
        assertThat(accepted(tbl(kept, row), p())).containsExactly("[", "|", "a", "[", "|", "b", "]", "");
        assertThat(rejected(tbl(kept, row), p())).containsExactly("[", "|", "a", "]", "");
        assertThat(rejected(p(t("x")), tbl(row), p(t("y")))).containsExactly("x", "y");
    }

    @Test
    void cells_go_and_rows_without_cells() {
        String added = "<w:tc><w:tcPr>" + mark("cellIns") + "</w:tcPr>" + p(ins("b")) + "</w:tc>";
        assertThat(rejected(tbl(tr(tc(p(t("a"))), added)), p())).containsExactly("[", "|", "a", "]", "");
        assertThat(acceptedXml(tbl(tr(added)))).contains(tc(p(t("b"))));
        assertThat(rejected(tbl(tr(added)), p(t("y")))).containsExactly("y");
    }

    @Test
    void a_move_is_in_one_place() {
        String from = "<w:moveFromRangeStart " + by() + " w:name=\"m\"/>" + mark("moveFrom", t("A."))
                + "<w:moveFromRangeEnd w:id=\"1\"/>";
        String to = "<w:moveToRangeStart " + by() + " w:name=\"m\"/>" + mark("moveTo", t("A."))
                + "<w:moveToRangeEnd w:id=\"2\"/>";
        String[] body = {marked("moveFrom", from), p(t("B.")), marked("moveTo", to), p(t("C."))};
        assertThat(accepted(body)).containsExactly("B.", "A.", "C.");
        assertThat(rejected(body)).containsExactly("A.", "B.", "C.");
        assertThat(acceptedXml(body) + rejectedXml(body)).doesNotContain("move");
    }

    @Test
    void former_properties_come_back() {
        String run = "<w:r><w:rPr><w:b/><w:rPrChange " + by() + "><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>"
                + "<w:t>x</w:t></w:r>";
        assertThat(acceptedXml(p(run))).isEqualTo("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r></w:p>");
        assertThat(rejectedXml(p(run))).isEqualTo("<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>x</w:t></w:r></w:p>");
    }

    @Test
    void former_properties_of_a_paragraph_keep_its_mark_and_section() {
        String properties = pPr(style("New") + "<w:rPr><w:b/></w:rPr><w:sectPr/><w:pPrChange " + by() + "><w:pPr>"
                + style("Old") + "</w:pPr></w:pPrChange>");
        assertThat(rejectedXml(p(properties))).isEqualTo(p(pPr(style("Old") + "<w:rPr><w:b/></w:rPr><w:sectPr/>")));
    }

    @Test
    void former_properties_of_a_section_keep_its_headers() {
        String section = "<w:sectPr><w:headerReference r:id=\"r1\" w:type=\"default\"/><w:cols/><w:sectPrChange " + by()
                + "><w:sectPr><w:pgSz w:w=\"1\"/></w:sectPr></w:sectPrChange></w:sectPr>";
        assertThat(rejectedXml(p(pPr(section))))
                .isEqualTo(p(pPr("<w:sectPr><w:headerReference r:id=\"r1\" w:type=\"default\"/><w:pgSz w:w=\"1\"/>"
                        + "</w:sectPr>")));
    }

    @Test
    void links_and_controls_that_are_left_empty_go() {
        String link = "<w:hyperlink w:anchor=\"x\">" + del("a") + "</w:hyperlink>";
        String control = "<w:sdt><w:sdtPr/><w:sdtContent>" + del("b") + "</w:sdtContent></w:sdt>";
        assertThat(acceptedXml(p(link, control, t("c")))).isEqualTo(p(t("c")));
        assertThat(rejected(p(link, control, t("c")))).containsExactly("abc");
    }

    @Test
    void a_content_control_whose_tags_go_leaves_its_content() {
        String start = "<w:customXmlInsRangeStart " + by().replaceFirst("\"\\d+\"", "\"7\"") + "/>";
        String control = start + "<w:sdt><w:sdtPr/><w:sdtContent><w:customXmlInsRangeEnd w:id=\"7\"/>" + p(t("a"))
                + "</w:sdtContent></w:sdt>";
        assertThat(rejectedXml(control, p(t("b")))).isEqualTo(p(t("a")) + p(t("b")));
        assertThat(acceptedXml(control, p(t("b")))).contains("w:sdt").doesNotContain("customXml");
    }

    @Test
    void joining_goes_through_content_controls() {
        String control =
                "<w:sdt><w:sdtPr/><w:sdtContent>" + p(t("b")) + marked("del", t("c")) + "</w:sdtContent></w:sdt>";
        assertThat(accepted(marked("del", t("a")), control, p(t("d")))).containsExactly("ab", "cd");
        assertThat(rejected(marked("del", t("a")), control, p(t("d")))).containsExactly("a", "b", "c", "d");
    }

    @Test
    void mathematics_is_resolved() {
        String added = "<m:r><w:rPr>" + mark("ins") + "</w:rPr><m:t>x</m:t></m:r>";
        String gone = "<m:r>" + mark("del", "<m:t>y</m:t>") + "</m:r>";
        String fraction = "<m:f><m:fPr><m:ctrlPr><w:del " + by() + "><w:rPr/></w:del></m:ctrlPr></m:fPr><m:num>"
                + "<m:r><m:t>1</m:t></m:r></m:num><m:den>" + gone + "</m:den></m:f>";
        assertThat(accepted(p("<m:oMath>" + added + fraction + "</m:oMath>"))).containsExactly("x1");
        assertThat(acceptedXml(p("<m:oMath>" + fraction + "</m:oMath>"))).doesNotContain("<m:f>");
        assertThat(rejected(p("<m:oMath>" + added + fraction + "</m:oMath>"))).containsExactly("1y");
        assertThat(rejectedXml(p("<m:oMath>" + added + "</m:oMath>"))).isEqualTo("<w:p/>");
    }

    @Test
    void text_boxes_are_resolved_in_both_alternatives() {
        String box = "<w:txbxContent>" + p(del("a"), ins("b")) + "</w:txbxContent>";
        String run = "<w:r><mc:AlternateContent><mc:Choice Requires=\"w\"><w:drawing>" + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(acceptedXml(p(run))).doesNotContain("w:del", "w:ins", ">a<");
        assertThat(rejectedXml(p(run))).doesNotContain("w:del", "w:ins", ">b<");
    }

    @Test
    void instructions_of_deleted_fields_come_back() {
        String field = mark("del", "<w:r><w:delInstrText> PAGE </w:delInstrText></w:r>");
        assertThat(rejectedXml(p(field))).contains("<w:instrText> PAGE </w:instrText>");
    }

    @Test
    void notes_and_headers_are_resolved_too() {
        XmlElement notes = Markup.element("<w:footnotes" + Markup.NAMESPACES + "><w:footnote w:id=\"1\">"
                + p(del("a"), ins("b")) + "</w:footnote></w:footnotes>");
        assertThat(texts(RevisionResolver.accepted(notes))).containsExactly("b");
        XmlElement header =
                Markup.element("<w:hdr" + Markup.NAMESPACES + ">" + marked("del", del("a")) + p(t("b")) + "</w:hdr>");
        assertThat(texts(RevisionResolver.accepted(header))).containsExactly("b");
    }

    @Test
    void changes_are_listed_in_order() {
        XmlElement story = document(
                p(t("x"), del("a"), ins("b")),
                marked("ins"),
                tbl("<w:tr>" + trPr("del") + tc(p(del("c"))) + "</w:tr>"));
        assertThat(RevisionResolver.hasRevisions(story)).isTrue();
        assertThat(RevisionResolver.hasRevisions(RevisionResolver.accepted(story)))
                .isFalse();
        assertThat(RevisionResolver.changes(story))
                .extracting(TrackedChange::kind, TrackedChange::text, TrackedChange::paragraphIndex)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.DELETED, "a", 0),
                        org.assertj.core.groups.Tuple.tuple(Kind.INSERTED, "b", 0),
                        org.assertj.core.groups.Tuple.tuple(Kind.INSERTED, "¶", 1),
                        org.assertj.core.groups.Tuple.tuple(Kind.DELETED, "c", 2),
                        org.assertj.core.groups.Tuple.tuple(Kind.DELETED, "c", 2));
        assertThat(RevisionResolver.changes(story).getFirst())
                .isEqualTo(new TrackedChange(Kind.DELETED, "A", "2026-01-02T03:04:05Z", "a", 0));
    }

    @Test
    void a_long_story_is_resolved_without_copies() {
        XmlElement body = XmlElement.of(Word.BODY);
        XmlElement paragraph =
                document(p(t("a"))).elements().getFirst().elements().getFirst();
        for (int i = 0; i < 30_000; i++) {
            body.add(paragraph);
        }
        body.addAll(document(p(ins("b"))).elements().getFirst().content());
        XmlElement resolved = RevisionResolver.rejected(XmlElement.of(Word.w("document"), body));
        assertThat(resolved.elements().getFirst().content()).hasSize(30_002).contains(paragraph);
    }
}
