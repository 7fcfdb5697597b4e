package org.travaux.report.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.travaux.report.redline.TinyRedline.body;
import static org.travaux.report.redline.TinyRedline.redline;
import static org.travaux.report.redline.proof.Markup.p;
import static org.travaux.report.redline.proof.Markup.pPr;
import static org.travaux.report.redline.proof.Markup.style;
import static org.travaux.report.redline.proof.Markup.t;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.proof.WordFile;

/** What becomes of the parts of two files in their redline. */
class RedlineFilesTest {

    private static String styles(String... idsAndNames) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < idsAndNames.length; i += 2) {
            all.append("<w:style w:type=\"paragraph\" w:styleId=\"" + idsAndNames[i] + "\"><w:name w:val=\""
                    + idsAndNames[i + 1] + "\"/></w:style>");
        }
        return all.toString();
    }

    private static String list(int definition, int id, String format) {
        return "<w:abstractNum w:abstractNumId=\"" + definition + "\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"" + format
                + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition
                + "\"/></w:num>";
    }

    private static String item(int list, String text) {
        return p(pPr("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>"), t(text));
    }

    private static WordFile withHeader(String text, String header) {
        return WordFile.whole(
                        p(t(text)) + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/></w:sectPr>")
                .part("header1", "header", "hdr", p(t(header)));
    }

    @Test
    void list_under_another_number_is_the_same_list() throws Exception {
        WordFile original =
                WordFile.of(item(1, "First")).part("numbering", "numbering", "numbering", list(0, 1, "decimal"));
        WordFile revised =
                WordFile.of(item(7, "First")).part("numbering", "numbering", "numbering", list(5, 7, "decimal"));

        Redline redline = redline(original, revised);

        assertThat(redline.changes()).isZero();
        assertThat(body(redline)).contains("<w:numId w:val=\"1\"/>");
    }

    @Test
    void list_of_the_revised_file_alone_is_added() throws Exception {
        WordFile original =
                WordFile.of(item(1, "First")).part("numbering", "numbering", "numbering", list(0, 1, "decimal"));
        WordFile revised =
                WordFile.of(item(1, "First")).part("numbering", "numbering", "numbering", list(0, 1, "bullet"));

        Redline redline = redline(original, revised);

        assertThat(body(redline)).contains("<w:numId w:val=\"2\"/></w:numPr><w:pPrChange");
        assertThat(TinyRedline.part(redline, "word/numbering.xml")).contains("decimal", "bullet");
    }

    @Test
    void style_under_another_id_is_the_same_style() throws Exception {
        WordFile original =
                WordFile.of(p(pPr(style("H1")), t("A"))).part("styles", "styles", "styles", styles("H1", "heading 1"));
        WordFile revised = WordFile.of(p(pPr(style("Titre1")), t("A")))
                .part("styles", "styles", "styles", styles("Titre1", "Heading 1"));

        assertThat(redline(original, revised).changes()).isZero();
    }

    @Test
    void style_of_the_revised_file_alone_is_added() throws Exception {
        WordFile original = WordFile.of(p(t("A"))).part("styles", "styles", "styles", styles("H1", "heading 1"));
        WordFile revised =
                WordFile.of(p(pPr(style("N")), t("A"))).part("styles", "styles", "styles", styles("N", "New"));

        Redline redline = redline(original, revised);

        assertThat(TinyRedline.part(redline, "word/styles.xml")).contains("heading 1", "w:val=\"New\"");
        assertThat(body(redline)).contains("<w:pStyle w:val=\"N\"/><w:pPrChange");
    }

    @Test
    void picture_of_both_files_is_there_once() throws Exception {
        String picture = "<w:r><w:drawing><wp:inline><a:blip r:embed=\"p1\"/></wp:inline></w:drawing></w:r>";
        WordFile original =
                WordFile.of(p(picture)).arrow("p1", "image", "media/a.xml", "").entry("word/media/a.xml", "<a/>");
        WordFile revised = WordFile.of(p(picture), p(picture))
                .arrow("p1", "image", "media/b.xml", "")
                .entry("word/media/b.xml", "<a/>");

        Redline redline = redline(original, revised);

        assertThat(TinyRedline.entries(redline).keySet().stream().filter(part -> part.contains("media")))
                .containsExactly("word/media/a.xml");
    }

    @Test
    void header_is_woven() throws Exception {
        Redline redline = redline(withHeader("Text", "Draft one"), withHeader("Text", "Draft two"));

        assertThat(TinyRedline.part(redline, "word/header1.xml"))
                .contains("<w:delText>one</w:delText>", "<w:t>two</w:t>");
    }

    @Test
    void header_of_two_sections_is_woven_anew_for_each() throws Exception {
        String section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/></w:sectPr>";
        WordFile original = WordFile.whole(p(pPr(section), t("One")) + p(t("Two")) + "<w:sectPr/>")
                .part("header1", "header", "hdr", p(t("Old header")));
        WordFile revised = WordFile.whole(p(pPr("<w:sectPr/>"), t("One")) + p(t("Two")) + section)
                .part("header1", "header", "hdr", p(t("New header")));

        assertThat(redline(original, revised).remarks()).isEmpty();
    }

    @Test
    void revised_header_with_a_link_may_serve_two_sections() throws Exception {
        String section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/></w:sectPr>";
        String linked = p("<w:hyperlink r:id=\"rId9\">" + t("there") + "</w:hyperlink>");
        String arrows = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId9\" TargetMode=\"External\" Target=\"https://example.org/\" Type=\"http://schemas"
                + ".openxmlformats.org/officeDocument/2006/relationships/hyperlink\"/></Relationships>";
        WordFile original = WordFile.whole(p(t("Two stays")) + section).part("header1", "header", "hdr", p(t("Old")));
        WordFile revised = WordFile.whole(p(pPr(section), t("New words")) + p(t("Two stays")) + section)
                .part("header1", "header", "hdr", linked)
                .entry("word/_rels/header1.xml.rels", arrows);

        assertThat(redline(original, revised).remarks()).isEmpty();
    }

    @Test
    void tracked_header_of_a_section_that_is_gone_is_taken_as_accepted() throws Exception {
        String section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/></w:sectPr>";
        WordFile original = WordFile.whole(p(pPr(section), t("One")) + p(t("Two")) + "<w:sectPr/>")
                .part("header1", "header", "hdr", p("<w:ins w:id=\"1\" w:author=\"X\">" + t("new") + "</w:ins>"));

        Redline redline = redline(original, WordFile.of(p(t("One")), p(t("Two"))));

        assertThat(TinyRedline.part(redline, "word/header1.xml"))
                .contains("new")
                .doesNotContain("w:ins");
    }

    @Test
    void external_relationship_is_kept() throws Exception {
        String link = p("<w:hyperlink r:id=\"l\">" + t("there") + "</w:hyperlink>");

        Redline redline = redline(
                WordFile.of(link).link("l", "https://example.org/x"),
                WordFile.of(link).link("l", "https://example.org/x"));

        assertThat(redline.changes()).isZero();
        assertThat(TinyRedline.part(redline, "word/_rels/document.xml.rels"))
                .contains("Target=\"https://example.org/x\" TargetMode=\"External\"");
    }

    @Test
    void other_address_of_a_link_is_a_change() throws Exception {
        String link = p("<w:hyperlink r:id=\"l\">" + t("there") + "</w:hyperlink>");

        Redline redline = redline(
                WordFile.of(link).link("l", "https://example.org/x"),
                WordFile.of(link).link("l", "https://example.org/y"));

        assertThat(body(redline)).contains("<w:del ", "<w:ins ");
    }

    @Test
    void comment_of_either_file_is_kept() throws Exception {
        WordFile original = commented("Old comment");
        WordFile revised = commented("New comment");

        Redline redline = redline(original, revised);

        assertThat(TinyRedline.part(redline, "word/comments.xml")).contains("Old comment", "New comment");
        assertThat(body(redline)).contains("<w:commentReference w:id=\"2\"/>");
    }

    @Test
    void what_a_file_says_of_its_comments_comes_with_them() throws Exception {
        WordFile original = extended(commented("Old comment"), "00000001");
        WordFile revised = extended(commented("New comment"), "00000002");
        String part = "word/commentsExtended.xml";

        assertThat(TinyRedline.part(redline(original, revised), part)).contains("\"00000001\"", "\"00000002\"");
        assertThat(TinyRedline.part(redline(commented("Old comment"), revised), part))
                .contains("\"00000002\"");
    }

    private static WordFile extended(WordFile file, String paragraph) {
        String namespace = "http://schemas.microsoft.com/office/word/2012/wordml";
        return file.arrow("ex", "commentsExtended", "commentsExtended.xml", "")
                .entry(
                        "word/commentsExtended.xml",
                        "<w15:commentsEx xmlns:w15=\"" + namespace + "\"><w15:commentEx w15:paraId=\"" + paragraph
                                + "\" w15:done=\"1\"/></w15:commentsEx>");
    }

    private static WordFile commented(String comment) {
        return WordFile.of(p(
                        "<w:commentRangeStart w:id=\"1\"/>",
                        t("Text"),
                        "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"))
                .part(
                        "comments",
                        "comments",
                        "comments",
                        "<w:comment w:id=\"1\" w:author=\"X\">" + p(t(comment)) + "</w:comment>");
    }

    @Test
    void macros_are_left_out_and_that_is_said() throws Exception {
        WordFile original =
                WordFile.of(p(t("A"))).arrow("m", "vbaProject", "vba.xml", "").entry("word/vba.xml", "<x/>");

        Redline redline = redline(original, WordFile.of(p(t("B"))));

        assertThat(TinyRedline.entries(redline)).doesNotContainKey("word/vba.xml");
        assertThat(redline.remarks()).anyMatch(remark -> remark.contains("macros"));
    }

    @Test
    void strict_file_is_read() throws Exception {
        WordFile strict = WordFile.of(p(t("Old text"))).strict();

        Redline redline = redline(strict, WordFile.of(p(t("New text"))));

        assertThat(body(redline)).contains("<w:delText>Old</w:delText>", "<w:t>New</w:t>");
        assertThat(redline.remarks()).anyMatch(remark -> remark.contains("strict variant"));
    }

    @Test
    void encrypted_file_is_refused_by_name() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[16]), "EncryptionInfo");
            files.createDocument(new ByteArrayInputStream(new byte[16]), "EncryptedPackage");
            files.writeFilesystem(bytes);
        }
        SourceFile secret = SourceFile.of("secret.docx", bytes.toByteArray());

        assertThatThrownBy(() -> WordPackage.read(secret))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("secret.docx")
                .hasMessageContaining("password");
    }
}
