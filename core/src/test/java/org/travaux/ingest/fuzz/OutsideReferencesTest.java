package org.travaux.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.docx.WordFile;
import org.travaux.ingest.odt.OdtFile;
import org.travaux.ingest.standard.StandardReaders;
import org.travaux.model.Clause;

/** Nothing that a file refers to is fetched: neither from the network nor from the disk. */
class OutsideReferencesTest {

    private static final String SECRET = "canary7491";

    @TempDir
    Path folder;

    private final ServerSocket server;
    private String web = "";
    private String file = "";

    OutsideReferencesTest() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @BeforeEach
    void begin() throws IOException {
        server.setSoTimeout(200);
        web = "http://127.0.0.1:" + server.getLocalPort() + "/x";
        file = Files.writeString(folder.resolve("secret.txt"), SECRET).toUri().toString();
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    /** Reads the file, or has it refused; what counts is that nobody called and that nothing came from outside. */
    private void check(String name, byte[] bytes) throws IOException {
        StringBuilder read = new StringBuilder();
        try {
            for (Clause clause : StandardReaders.create()
                    .read(SourceFile.of(name, bytes), ReadOptions.STANDARD)
                    .document()
                    .clauses()) {
                read.append(clause.heading()).append(clause.text());
            }
        } catch (IngestException refused) {
            read.append(refused.getMessage());
        }
        assertThat(read.toString()).isNotEmpty().doesNotContain(SECRET);
        assertThat(isCalled()).as("called by " + name).isFalse();
    }

    private boolean isCalled() throws IOException {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    @Test
    void the_server_would_notice() throws Exception {
        try (java.net.Socket call = new java.net.Socket(server.getInetAddress(), server.getLocalPort())) {
            assertThat(call.isConnected()).isTrue();
            assertThat(isCalled()).isTrue();
        }
    }

    private String doctype(String root, String target) {
        return "<!DOCTYPE " + root + " SYSTEM \"" + target + "\" [<!ENTITY e SYSTEM \"" + target
                + "\"><!ENTITY % p SYSTEM \"" + target + "\"> %p;]>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.xhtml"})
    void pages(String name) throws Exception {
        for (String target : new String[] {web, file}) {
            String html = "<?xml version='1.0'?>" + doctype("html", target)
                    + "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:xi='http://www.w3.org/2001/XInclude'><head><base href='"
                    + target
                    + "'/><link rel='stylesheet' href='" + target + "'/><style>@import url(" + target
                    + "); p{background:url("
                    + target + ")}</style><script src='" + target
                    + "'></script><meta http-equiv='refresh' content='0;url=" + target
                    + "'/></head><body><p>1. One &e;</p><img src='" + target + "'/><iframe src='" + target
                    + "'></iframe><object data='"
                    + target + "'></object><svg><image href='" + target + "'/><use href='" + target
                    + "#a'/></svg><xi:include href='"
                    + target + "' parse='text'/><p>2. Two.</p></body></html>";
            check(name, html.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void word_files() throws Exception {
        for (String target : new String[] {web, file}) {
            Path good = new WordFile(WordFile.p("", "1. One.") + WordFile.p("", "2. Two."))
                    .write(folder.resolve("good.docx"));
            Map<String, String> parts = new LinkedHashMap<>();
            try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(good.toFile())) {
                for (var entry : java.util.Collections.list(zip.entries())) {
                    parts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
            StringBuilder outside = new StringBuilder();
            for (String type :
                    new String[] {"attachedTemplate", "image", "aFChunk", "subDocument", "frame", "hyperlink", "styles"
                    }) {
                outside.append("<Relationship Id=\"x" + type + "\" Type=\"" + relations + type + "\" Target=\"" + target
                        + "\" TargetMode=\"External\"/>");
            }
            parts.computeIfPresent(
                    "word/_rels/document.xml.rels",
                    (part, xml) -> xml.replace("</Relationships>", outside + "</Relationships>"));
            WordFile.zip(folder.resolve("outside.docx"), parts);
            check("outside.docx", Files.readAllBytes(folder.resolve("outside.docx")));
            parts.computeIfPresent(
                    "word/document.xml", (part, xml) -> doctype("w:document", target) + xml.replace("One.", "One &e;"));
            WordFile.zip(folder.resolve("entity.docx"), parts);
            check("entity.docx", Files.readAllBytes(folder.resolve("entity.docx")));
        }
    }

    @Test
    void open_document_files() throws Exception {
        for (String target : new String[] {web, file}) {
            SourceFile odt = new OdtFile(
                            "<text:p>1. One.</text:p><draw:frame><draw:image xlink:href=\"" + target
                                    + "\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/></draw:frame><text:section><text:section-source xlink:href=\""
                                    + target
                                    + "\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/></text:section><text:p>2. Two.</text:p>")
                    .source("outside.odt");
            check("outside.odt", odt.bytes());
        }
    }

    @Test
    void pdf_files() throws Exception {
        for (String target : new String[] {web, file}) {
            String content = "BT /F1 12 Tf 72 700 Td (1. One.) Tj ET";
            String pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(" + target
                    + ")>>/AA<</WC<</S/SubmitForm/F("
                    + target + ")>>>>>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents[4 0 R 6 0 R]/Resources<</Font<</F1 5 0 R>>"
                    + "/XObject<</X 7 0 R>>>>/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/GoToR/F(" + target
                    + ")>>>>]>>endobj\n"
                    + "4 0 obj<</Length " + content.length() + ">>stream\n" + content + "\nendstream endobj\n"
                    + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
                    + "6 0 obj<</Length 0/F<</FS/URL/F(" + target + ")>>>>stream\n\nendstream endobj\n"
                    + "7 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 0/Ref<</F(" + target + ")/Page 0>>/F("
                    + target
                    + ")>>stream\n\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
            check("outside.pdf", pdf.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void rich_text_mail_and_plain_text() throws Exception {
        for (String target : new String[] {web, file}) {
            String rtf = "{\\rtf1\\ansi{\\*\\template " + target + "}{\\field{\\*\\fldinst INCLUDETEXT \"" + target
                    + "\"}{\\fldrslt kept}}{\\field{\\*\\fldinst INCLUDEPICTURE \"" + target
                    + "\"}}\\par 1. One.\\par 2. Two.\\par}";
            check("outside.rtf", rtf.getBytes(StandardCharsets.US_ASCII));
            String mail =
                    "From: a@example.org\r\nSubject: s\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                            + "--b\r\nContent-Type: text/html\r\n\r\n<p>1. One.</p><img src='" + target
                            + "'>\r\n--b\r\n"
                            + "Content-Type: message/external-body; access-type=URL; URL=\"" + target
                            + "\"\r\n\r\n--b--\r\n";
            check("outside.eml", mail.getBytes(StandardCharsets.US_ASCII));
            String text = "1. One ![x](" + target + ")\n2. Two <img src='" + target + "'>\n";
            check("outside.md", text.getBytes(StandardCharsets.US_ASCII));
            check("outside.txt", text.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
