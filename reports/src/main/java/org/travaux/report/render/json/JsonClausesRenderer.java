package org.travaux.report.render.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LeftOut;
import org.travaux.model.Annotation;
import tools.jackson.core.JsonGenerator;

/**
 * Writes one document as it was read, with the doubts of the reading, as JSON of {@code schemaVersion}
 * {@value JsonReportRenderer#SCHEMA_VERSION}; its clauses are written as in a comparison.
 */
public final class JsonClausesRenderer {

    /** Makes a renderer. */
    public JsonClausesRenderer() {}

    /**
     * Writes the document; the same document gives the same bytes.
     *
     * @param read what to write
     * @param out where to; not closed
     * @throws IOException if the output cannot be written
     */
    public void render(IngestedDocument read, OutputStream out) throws IOException {
        Objects.requireNonNull(read, "read");
        DocumentJson.write("the JSON", out, json -> {
            DocumentJson.document("document", read.document(), json);
            json.writeArrayPropertyStart("issues");
            read.issues().forEach(issue -> issue(issue, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("annotations");
            read.document().annotations().forEach(annotation -> annotation(annotation, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("leftOut");
            read.leftOut().forEach(text -> leftOut(text, json));
            json.writeEndArray();
        });
    }

    private static void issue(IngestIssue issue, JsonGenerator json) {
        json.writeStartObject();
        DocumentJson.text("code", issue.code(), json);
        DocumentJson.text("message", issue.message(), json);
        DocumentJson.text("clause", issue.clause(), json);
        DocumentJson.offsets(issue.span(), json);
        json.writeEndObject();
    }

    private static void annotation(Annotation annotation, JsonGenerator json) {
        json.writeStartObject();
        DocumentJson.text("kind", annotation.kind().name().toLowerCase(Locale.ROOT), json);
        DocumentJson.text("author", annotation.author(), json);
        DocumentJson.text(
                "date", annotation.date() == null ? null : annotation.date().toString(), json);
        DocumentJson.text("text", annotation.text(), json);
        DocumentJson.text("clause", annotation.clause(), json);
        DocumentJson.offsets(annotation.span(), json);
        json.writeEndObject();
    }

    private static void leftOut(LeftOut text, JsonGenerator json) {
        json.writeStartObject();
        DocumentJson.text("reason", text.reason(), json);
        DocumentJson.text("text", text.text(), json);
        json.writeEndObject();
    }
}
