package org.travaux.report.render.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import tools.jackson.core.JacksonException;
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
        try (JsonGenerator json = DocumentJson.generator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", JsonReportRenderer.SCHEMA_VERSION);
            DocumentJson.document("document", read.document(), json);
            json.writeArrayPropertyStart("issues");
            read.issues().forEach(issue -> issue(issue, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonException e) {
            throw new IOException("the JSON could not be written: " + e.getOriginalMessage(), e);
        }
        out.flush();
    }

    private static void issue(IngestIssue issue, JsonGenerator json) {
        json.writeStartObject();
        DocumentJson.text("code", issue.code(), json);
        DocumentJson.text("message", issue.message(), json);
        DocumentJson.text("clause", issue.clause(), json);
        json.writeEndObject();
    }
}
