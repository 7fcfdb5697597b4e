package org.travaux.report.render.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import org.travaux.report.redline.CheckResult;
import org.travaux.report.redline.UntrackedChange;
import org.travaux.report.redline.proof.resolve.TrackedChange;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what another side changed in a document it was sent, as JSON of {@code schemaVersion}
 * {@value JsonReportRenderer#SCHEMA_VERSION}.
 */
public final class JsonRedlineCheckRenderer {

    /** Makes a renderer. */
    public JsonRedlineCheckRenderer() {}

    /**
     * Writes the check; the same check gives the same bytes.
     *
     * @param sent the name of the document that was sent
     * @param received the name of the document that came back
     * @param check what to write
     * @param out where to; not closed
     * @throws IOException if the output cannot be written
     */
    public void render(String sent, String received, CheckResult check, OutputStream out) throws IOException {
        Objects.requireNonNull(check, "check");
        DocumentJson.write("the JSON", out, json -> {
            DocumentJson.text("sent", sent, json);
            DocumentJson.text("received", received, json);
            json.writeArrayPropertyStart("untracked");
            check.untracked().forEach(change -> untracked(change, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("tracked");
            check.tracked().forEach(change -> tracked(change, json));
            json.writeEndArray();
            JsonLineageRenderer.texts("remarks", check.remarks(), json);
        });
    }

    private static void untracked(UntrackedChange change, JsonGenerator json) {
        json.writeStartObject();
        DocumentJson.text("clause", change.clause(), json);
        DocumentJson.text("story", change.story(), json);
        json.writeNumberProperty("paragraph", change.paragraph());
        DocumentJson.text("kind", change.kind(), json);
        DocumentJson.text("before", change.before(), json);
        DocumentJson.text("after", change.after(), json);
        json.writeEndObject();
    }

    private static void tracked(TrackedChange change, JsonGenerator json) {
        json.writeStartObject();
        DocumentJson.text("kind", change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), json);
        DocumentJson.text("author", change.author(), json);
        DocumentJson.text("date", change.date(), json);
        json.writeNumberProperty("paragraph", change.paragraphIndex());
        DocumentJson.text("text", change.text(), json);
        json.writeEndObject();
    }
}
