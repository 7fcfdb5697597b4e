package org.travaux.report.redline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;
import org.travaux.report.redline.proof.WordFile;
import org.travaux.report.redline.proof.reading.Ignored;

/** Redlines of tiny files. */
final class TinyRedline {

    private TinyRedline() {}

    static Redline redline(WordFile original, WordFile revised, Ignored... ignored)
            throws IngestException, RedlineException {
        RedlineOptions options = new RedlineOptions("A", "2026-01-31T12:00:00Z", Set.of(ignored), false);
        return new Redliner()
                .redline(
                        SourceFile.of("original.docx", original.bytes()),
                        SourceFile.of("revised.docx", revised.bytes()),
                        options);
    }

    /** The packed parts by path. */
    static Map<String, byte[]> entries(Redline redline) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            redline.writeTo(bytes);
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    static String part(Redline redline, String path) {
        return new String(Objects.requireNonNull(entries(redline).get(path), path), StandardCharsets.UTF_8);
    }

    /** What stands in the body, without who made the changes and when, and without their numbers. */
    static String body(Redline redline) {
        String document = part(redline, "word/document.xml");
        return document.substring(document.indexOf("<w:body>") + 8, document.indexOf("</w:body>"))
                .replace(" w:author=\"A\" w:date=\"2026-01-31T12:00:00Z\"", "");
    }

    /** The same where ids stand for nothing. */
    static String bodyWithoutIds(Redline redline) {
        return body(redline).replaceAll(" w:id=\"\\d+\"", "").replace(" xml:space=\"preserve\"", "");
    }
}
