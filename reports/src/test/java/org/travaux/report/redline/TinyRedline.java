package org.travaux.report.redline;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
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

    static String part(Redline redline, String path) {
        return new String(Objects.requireNonNull(redline.entries().get(path), path), StandardCharsets.UTF_8);
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
