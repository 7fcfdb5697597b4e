package org.travaux.archive.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatIdentifierTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.txt, One., x-fmt/111",
        "a.md, # One, fmt/1149",
        "a.eml, Subject: One, fmt/278",
        "a.pdf, %PDF-1.4 x, fmt/18",
        "a.pdf, %PDF-1.7 x, fmt/276",
        "a.pdf, %PDF-2.0 x, fmt/1129",
        "a.pdf, %PDF-1.7 <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>, fmt/477",
        "a.txt, %PDF-1.5 x, fmt/19",
        "a.rtf, {\\rtf1\\ansi x}, fmt/45",
        "a.html, <!DOCTYPE html><p>One, fmt/471",
        "a.html, <html><p>One, fmt/96",
        "a.yaml, id: a, fmt/818",
        "a.xyz, One., UNKNOWN"
    })
    void format_is_told_by_bytes_before_the_name(String name, String content, String puid) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content, StandardCharsets.ISO_8859_1);

        assertThat(FormatIdentifier.of(file).puid()).isEqualTo(puid);
    }

    @Test
    void packages_are_told_by_what_is_in_them() throws IOException {
        assertThat(FormatIdentifier.of(zip("a.docx", "word/document.xml", "<w:document/>"))
                        .puid())
                .isEqualTo("fmt/412");
        assertThat(FormatIdentifier.of(zip("b.odt", "content.xml", "<o office:version=\"1.3\"/>"))
                        .puid())
                .isEqualTo("fmt/1756");
        assertThat(FormatIdentifier.of(zip("c.odt", "content.xml", "<o office:version=\"1.2\"/>"))
                        .puid())
                .isEqualTo("fmt/291");
        assertThat(FormatIdentifier.of(zip("d.docx", "other", "x")).puid()).isEqualTo("x-fmt/263");
    }

    private Path zip(String name, String entry, String content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            if (name.endsWith(".odt")) {
                zip.putNextEntry(new ZipEntry("mimetype"));
                zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
            }
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
