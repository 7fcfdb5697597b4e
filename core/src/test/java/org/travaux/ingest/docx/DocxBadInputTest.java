package org.travaux.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.travaux.ingest.docx.WordFile.p;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.standard.StandardReaders;

/** Files that are called .docx and cannot be read: one plain line each. */
class DocxBadInputTest {

    @TempDir
    Path folder;

    private void assertRefused(Path file, String... words) {
        assertThatThrownBy(() -> new DocxReader().read(SourceFile.read(file), ReadOptions.STANDARD))
                .isInstanceOf(IngestException.class)
                .satisfies(e -> assertThat(e.getMessage())
                        .contains(words)
                        .contains(String.valueOf(file.getFileName()))
                        .doesNotContain("\n")
                        .doesNotContain("Exception"));
    }

    private Path good() throws Exception {
        return new WordFile(p("", "1. One.").repeat(500)).write(folder.resolve("good.docx"));
    }

    @Test
    void text_called_docx_is_refused() throws Exception {
        assertRefused(Files.writeString(folder.resolve("a.docx"), "1. One."), "not a zip");
    }

    @Test
    void a_pdf_called_docx_is_refused() throws Exception {
        assertRefused(Files.writeString(folder.resolve("a.docx"), "%PDF-1.7"), "PDF");
    }

    @Test
    void a_file_cut_off_is_refused() throws Exception {
        byte[] bytes = Files.readAllBytes(good());
        assertRefused(Files.write(folder.resolve("a.docx"), Arrays.copyOf(bytes, bytes.length / 2)), "cut off");
    }

    @Test
    void an_old_doc_is_refused() throws Exception {
        assertRefused(ole("WordDocument"), "old .doc");
    }

    @Test
    void an_encrypted_file_is_refused() throws Exception {
        assertRefused(ole("EncryptedPackage"), "encrypted", "password");
    }

    private Path ole(String entry) throws Exception {
        Path file = folder.resolve("a.docx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            container.writeFilesystem(out);
        }
        return file;
    }

    @Test
    void a_workbook_is_refused() throws Exception {
        Path file = folder.resolve("a.docx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("a");
            workbook.write(out);
        }
        assertRefused(file, "Excel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docm", "a.dotx", "a.DOTM"})
    void documents_with_macros_and_templates_are_documents(String name) throws Exception {
        Path file = new WordFile(p("", "1. One.")).write(folder.resolve(name));
        assertThat(StandardReaders.create().read(file).document().clauses()).hasSize(1);
    }

    @Test
    void a_zip_of_anything_else_is_refused() throws Exception {
        Path file = folder.resolve("a.docx");
        WordFile.zip(file, Map.of("readme.txt", "hello"));
        assertRefused(file, "no Word document");
    }

    @Test
    void broken_xml_is_refused_with_its_place() throws Exception {
        assertRefused(
                new WordFile("<w:p><w:r></w:p>").write(folder.resolve("a.docx")),
                "broken",
                "word/document.xml",
                "line");
    }

    @Test
    void an_external_entity_is_never_followed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path file = folder.resolve("a.docx");
        WordFile.zip(
                file,
                Map.of(
                        "[Content_Types].xml",
                                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                        "_rels/.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                        "word/document.xml",
                                "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri()
                                        + "\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"));
        assertRefused(file, "damaged");
    }

    @Test
    void a_zip_bomb_is_refused() throws Exception {
        Path file = new WordFile(p("", " ".repeat(40 << 20))).write(folder.resolve("a.docx"));
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertRefused(file, "zip bomb");
    }
}
