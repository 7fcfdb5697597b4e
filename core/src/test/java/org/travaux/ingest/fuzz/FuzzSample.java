package org.travaux.ingest.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.docx.WordFile;
import org.travaux.ingest.odt.OdtFile;
import org.travaux.ingest.pdf.PdfPages;

/** A sound file to damage. */
final class FuzzSample {

    private final String name;
    private final byte[] bytes;
    private final boolean packed;

    private FuzzSample(String name, byte[] bytes, boolean packed) {
        this.name = name;
        this.bytes = bytes;
        this.packed = packed;
    }

    /** Its name, with the suffix of its format. */
    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Whether it is a zip file of XML parts. */
    boolean isPacked() {
        return packed;
    }

    @Override
    public String toString() {
        return name;
    }

    private static final String HTML =
            "<!doctype html><html><head><meta charset=utf-8><style>li:before{counter-increment:i;"
                    + "content:counters(i,'.')}.x{display:none}</style></head><body><nav><a href=x>a</a></nav><h1>Treaty</h1>"
                    + "<p>1. First<sup><a href='#fn1' id=r1>1</a></sup>.</p><ol type=a start=2><li>one;<li value=5>two:<ul><li>x</ul></ol>"
                    + "<table border=1><tr><th rowspan=2>A<th colspan=2>B</tr><tr><td>1<td>2</tr></table><table><tr><td>(1)</td><td>t</td></tr></table>"
                    + "<p>2. <del cite='mailto:A' datetime='2025-01-02'>no</del><ins>yes</ins></p><p style='mso-list:l0 level2 lfo1'>"
                    + "<span style='mso-list:Ignore'>(a)</span>item</p><dl><dt>1.</dt><dd>d</dd></dl><pre> a\n b</pre><p hidden>h</p>"
                    + "<div id=fn1><p><a href='#r1'>1</a> Note.</p></div></body></html>";

    private static final String RTF =
            "{\\rtf1\\ansi\\ansicpg1251\\uc1{\\fonttbl{\\f0\\fcharset204 A;}}{\\revtbl{Unknown;}{Ann;}}"
                    + "{\\*\\listtable{\\list{\\listlevel\\levelnfc0}\\listid7}}{\\*\\listoverridetable{\\listoverride\\listid7\\ls1}}"
                    + "\\pard\\plain{\\listtext 1.\\tab}\\ilvl0\\ls1{First \\u1057? \\'e0}\\par{\\revised\\revauth1 new}\\par"
                    + "\\trowd\\cellx100\\cellx200 a\\cell b\\cell\\row{\\footnote note}\\par 2. Second\\par}";

    private static final String MAIL = """
            From: a@example.org
            To: b@example.org
            Subject: Draft
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8

            1. First.
            2. Second.
            > quoted
            --b
            Content-Type: text/html
            Content-Disposition: attachment; filename="d.html"
            Content-Transfer-Encoding: base64

            %s
            --b--
            """;

    /** The sample of every format. A format is added by a line here. */
    static List<FuzzSample> all(Path folder) throws IOException, IngestException {
        String text = "# Title\n\n1. One:\n(a) а;\n(б) b.\n2. Two [Option 2].\n| a | b |\n| 1 | 2 |\n";
        return List.of(
                new FuzzSample("bad.docx", word(folder), true),
                new FuzzSample("bad.doc", oldWord(), false),
                new FuzzSample("bad.odt", odt(), true),
                new FuzzSample("bad.pdf", pdf(), false),
                new FuzzSample("bad.html", HTML.getBytes(StandardCharsets.UTF_8), false),
                new FuzzSample("bad.xhtml", HTML.getBytes(StandardCharsets.UTF_8), false),
                new FuzzSample("bad.rtf", RTF.getBytes(StandardCharsets.ISO_8859_1), false),
                new FuzzSample("bad.eml", mail(), false),
                new FuzzSample("bad.txt", text.getBytes(StandardCharsets.UTF_8), false),
                new FuzzSample("bad.md", (text + "> q\n\n   - a\n").getBytes(StandardCharsets.UTF_8), false));
    }

    /** No library at hand writes such files; this one was saved by an office program. */
    private static byte[] oldWord() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                FuzzSample.class.getResourceAsStream("/org/travaux/ingest/formats/sample.doc"))) {
            return in.readAllBytes();
        }
    }

    private static byte[] mail() {
        String attached = Base64.getMimeEncoder().encodeToString(HTML.getBytes(StandardCharsets.UTF_8));
        return MAIL.replace("\n", "\r\n").replace("%s", attached).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] word(Path folder) throws IOException {
        String body =
                WordFile.numbered(1, 0, "The Parties meet.").repeat(5) + "<w:tbl><w:tr><w:tc>" + WordFile.p("", "cell")
                        + "</w:tc></w:tr></w:tbl><w:p><w:ins w:id=\"1\" w:author=\"A\" w:date=\"2025-01-02T00:00:00Z\"><w:r><w:t>new</w:t></w:r></w:ins>"
                        + "<w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>5</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        Path file = new WordFile(body)
                .with(
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"0\">" + WordFile.level(0, "decimal", "%1.", "")
                                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .with("footnotes", "<w:footnote w:id=\"2\">" + WordFile.p("", "A note.") + "</w:footnote>")
                .write(folder.resolve("good.docx"));
        return Files.readAllBytes(file);
    }

    private static byte[] odt() throws IOException, IngestException {
        return new OdtFile(
                        "<text:h text:outline-level=\"1\">Part</text:h><text:list><text:list-item><text:p>One.</text:p></text:list-item>"
                                + "<text:list-item><text:p>Two <text:span>more</text:span>.</text:p></text:list-item></text:list>"
                                + "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>")
                .source("good.odt")
                .bytes();
    }

    /** A PDF file whose parts are not compressed, so that damage meets what they say. */
    private static byte[] pdf() throws IOException {
        try (PdfPages pages = new PdfPages().withHeader("Header")) {
            pages.paragraph("Treaty", 18, true, 0, 0)
                    .paragraph(
                            "1. The Parties meet every year in the capital of one of them, and report to their parliaments.")
                    .line(70, 400, 300, 400)
                    .line(70, 500, 300, 500)
                    .line(70, 400, 70, 500)
                    .line(200, 400, 200, 500)
                    .line(300, 400, 300, 500)
                    .at(80, 450, "a", 11)
                    .at(210, 450, "b", 11)
                    .page()
                    .paragraph("2. Done.");
            try (PDDocument document = Loader.loadPDF(pages.bytes())) {
                for (PDPage page : document.getPages()) {
                    page.setContents(new PDStream(document, page.getContents(), (COSName) null));
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out, CompressParameters.NO_COMPRESSION);
                return out.toByteArray();
            }
        }
    }
}
