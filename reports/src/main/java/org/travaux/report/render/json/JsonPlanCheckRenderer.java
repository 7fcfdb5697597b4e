package org.travaux.report.render.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.travaux.anchor.PlanCheck;
import org.travaux.model.ClauseDocument;
import org.travaux.record.check.PlanIssue;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what there is to say of a plan folder, as JSON of {@code schemaVersion}
 * {@value JsonReportRenderer#SCHEMA_VERSION}.
 */
public final class JsonPlanCheckRenderer {

    /** Makes a renderer. */
    public JsonPlanCheckRenderer() {}

    /**
     * Writes the check; the same check gives the same bytes.
     *
     * @param check what to write
     * @param out where to; not closed
     * @throws IOException if the output cannot be written
     */
    public void render(PlanCheck check, OutputStream out) throws IOException {
        Objects.requireNonNull(check, "check");
        DocumentJson.write("the JSON", out, json -> {
            DocumentJson.text("plan", check.plan(), json);
            json.writeBooleanProperty("trusted", check.trusted());
            json.writeArrayPropertyStart("problems");
            check.problems().forEach(problem -> problem(problem, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("texts");
            check.texts().forEach(text -> text(text, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("references");
            check.clauses().forEach(clause -> clause(clause, json));
            json.writeEndArray();
        });
    }

    private static void problem(PlanIssue problem, JsonGenerator json) {
        json.writeStartObject();
        DocumentJson.text("file", problem.file(), json);
        json.writeNumberProperty("line", problem.line());
        DocumentJson.text("message", problem.message(), json);
        DocumentJson.text("remedy", problem.remedy(), json);
        json.writeEndObject();
    }

    private static void text(PlanCheck.TextCheck text, JsonGenerator json) {
        ClauseDocument document = text.document();
        json.writeStartObject();
        DocumentJson.text("version", text.version(), json);
        DocumentJson.text("file", text.text().file(), json);
        DocumentJson.text("language", text.text().language(), json);
        DocumentJson.text("state", text.state().id(), json);
        DocumentJson.text(
                "digest", document == null ? null : document.identity().digest(), json);
        DocumentJson.text("message", text.problem(), json);
        json.writeEndObject();
    }

    private static void clause(PlanCheck.NamedClause clause, JsonGenerator json) {
        json.writeStartObject();
        DocumentJson.text("where", clause.use().where(), json);
        DocumentJson.text("id", clause.use().id(), json);
        DocumentJson.text("version", clause.use().version(), json);
        DocumentJson.text("number", clause.use().reference().number(), json);
        json.writeBooleanProperty("anchored", clause.use().reference().anchor() != null);
        DocumentJson.text("state", clause.state().id(), json);
        JsonLineageRenderer.texts("found", clause.found(), json);
        json.writeEndObject();
    }
}
