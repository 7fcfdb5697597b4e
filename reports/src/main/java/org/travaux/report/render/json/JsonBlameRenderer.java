package org.travaux.report.render.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.travaux.lineage.Genealogy;
import org.travaux.lineage.blame.Blame;
import org.travaux.lineage.blame.BlameSpan;
import org.travaux.lineage.blame.BlamedClause;
import org.travaux.lineage.blame.WordOrigin;
import tools.jackson.core.JsonGenerator;

/**
 * Writes where the words of a version come from, as JSON of {@code schemaVersion}
 * {@value JsonReportRenderer#SCHEMA_VERSION}.
 */
public final class JsonBlameRenderer {

    /** Makes a renderer. */
    public JsonBlameRenderer() {}

    /**
     * Writes the words with their origins; the same give the same bytes.
     *
     * @param genealogy the genealogy that they were found by
     * @param blame what to write
     * @param out where to; not closed
     * @throws IOException if the output cannot be written
     */
    public void render(Genealogy genealogy, Blame blame, OutputStream out) throws IOException {
        Objects.requireNonNull(genealogy, "genealogy");
        DocumentJson.write("the JSON", out, json -> {
            JsonLineageRenderer.plan(genealogy, json);
            json.writeObjectPropertyStart("version");
            JsonLineageRenderer.versionKeys(blame.version(), json);
            json.writeEndObject();
            json.writeArrayPropertyStart("origins");
            blame.words().forEach((origin, words) -> {
                json.writeStartObject();
                origin(genealogy, origin, json);
                json.writeNumberProperty("words", words);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("clauses");
            blame.clauses().forEach(clause -> clause(genealogy, clause, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("issues");
            genealogy.issues().forEach(issue -> JsonLineageRenderer.issue(issue, json));
            json.writeEndArray();
        });
    }

    private static void clause(Genealogy genealogy, BlamedClause clause, JsonGenerator json) {
        json.writeStartObject();
        DocumentJson.text("clause", clause.form().id().clause(), json);
        DocumentJson.text("number", clause.form().clause().number(), json);
        DocumentJson.text("path", clause.form().path(), json);
        json.writeBooleanProperty("held", clause.form().clause().held());
        spans("heading", genealogy, clause.heading(), json);
        spans("spans", genealogy, clause.text(), json);
        json.writeEndObject();
    }

    private static void spans(String key, Genealogy genealogy, List<BlameSpan> spans, JsonGenerator json) {
        json.writeArrayPropertyStart(key);
        for (BlameSpan span : spans) {
            json.writeStartObject();
            DocumentJson.offsets(span.span(), json);
            DocumentJson.text("text", span.text(), json);
            origin(genealogy, span.origin(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void origin(Genealogy genealogy, WordOrigin origin, JsonGenerator json) {
        DocumentJson.text("version", origin.version(), json);
        DocumentJson.text(
                "date", genealogy.version(origin.version()).version().date().text(), json);
        JsonLineageRenderer.texts("after", origin.after(), json);
        JsonLineageRenderer.texts("without", origin.without(), json);
    }
}
