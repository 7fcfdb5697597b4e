package org.travaux.report.render.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.lineage.ClauseForm;
import org.travaux.lineage.ClauseLine;
import org.travaux.lineage.Descent;
import org.travaux.lineage.FormId;
import org.travaux.lineage.Genealogy;
import org.travaux.lineage.HeldAncestor;
import org.travaux.lineage.LineageIssue;
import org.travaux.lineage.VersionNode;
import org.travaux.model.DocumentIdentity;
import org.travaux.model.plan.Derivation;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a genealogy, of a whole plan or of one clause's family, as JSON of {@code schemaVersion}
 * {@value JsonReportRenderer#SCHEMA_VERSION}.
 */
public final class JsonLineageRenderer {

    /** Makes a renderer. */
    public JsonLineageRenderer() {}

    /**
     * Writes the genealogy; the same genealogy gives the same bytes.
     *
     * @param genealogy what to write
     * @param clause the clause whose family alone is written, or null for all
     * @param out where to; not closed
     * @throws IOException if the output cannot be written
     */
    public void render(Genealogy genealogy, @Nullable FormId clause, OutputStream out) throws IOException {
        Objects.requireNonNull(genealogy, "genealogy");
        DocumentJson.write("the JSON", out, json -> {
            plan(genealogy, json);
            asked(genealogy, clause, json);
            json.writeArrayPropertyStart("versions");
            genealogy.versions().forEach(node -> version(node, json));
            json.writeEndArray();
            clauses(genealogy, clause, json);
            json.writeArrayPropertyStart("issues");
            genealogy.issues().forEach(issue -> issue(issue, json));
            json.writeEndArray();
        });
    }

    /** Writes which plan it is about. */
    static void plan(Genealogy genealogy, JsonGenerator json) {
        json.writeObjectPropertyStart("plan");
        DocumentJson.text("id", genealogy.plan(), json);
        DocumentJson.text("title", genealogy.title(), json);
        json.writeEndObject();
    }

    private static void asked(Genealogy genealogy, @Nullable FormId clause, JsonGenerator json) {
        if (clause == null) {
            json.writeNullProperty("asked");
        } else {
            json.writeObjectPropertyStart("asked");
            keys(clause, json);
            DocumentJson.text("path", genealogy.form(clause).path(), json);
            json.writeEndObject();
        }
    }

    private static void clauses(Genealogy genealogy, @Nullable FormId clause, JsonGenerator json) {
        Set<FormId> written = new HashSet<>();
        json.writeArrayPropertyStart("clauses");
        List<ClauseForm> forms = clause == null
                ? genealogy.versions().stream()
                        .flatMap(node -> genealogy.forms(node.id()).stream())
                        .toList()
                : genealogy.family(clause);
        for (ClauseForm form : forms) {
            written.add(form.id());
            form(genealogy, form, json);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("lines");
        for (ClauseLine line : genealogy.lines()) {
            if (written.contains(line.origin().id())) {
                line(line, json);
            }
        }
        json.writeEndArray();
    }

    /** Writes a version: what it is, and which texts it is compared with. */
    static void version(VersionNode node, JsonGenerator json) {
        json.writeStartObject();
        versionKeys(node, json);
        json.writeEndObject();
    }

    static void versionKeys(VersionNode node, JsonGenerator json) {
        DocumentIdentity identity =
                node.document().map(document -> document.identity()).orElse(null);
        DocumentJson.text("id", node.id(), json);
        DocumentJson.text("label", node.version().label(), json);
        DocumentJson.text("date", node.version().date().text(), json);
        json.writeBooleanProperty("held", node.held());
        DocumentJson.text("language", identity == null ? null : identity.language(), json);
        DocumentJson.text("digest", identity == null ? null : identity.digest(), json);
        DocumentJson.text("notice", identity == null ? null : identity.notice(), json);
        json.writeArrayPropertyStart("derivedFrom");
        for (Derivation derivation : node.version().derivedFrom()) {
            json.writeStartObject();
            DocumentJson.text("version", derivation.version(), json);
            DocumentJson.text("basis", derivation.basis().id(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("comparedWith");
        for (HeldAncestor ancestor : node.held() ? node.ancestors() : List.<HeldAncestor>of()) {
            json.writeStartObject();
            DocumentJson.text("version", ancestor.version(), json);
            texts("between", ancestor.between(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void texts(String key, List<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(key);
        texts.forEach(text -> json.writeString(DocumentJson.wellFormed(text)));
        json.writeEndArray();
    }

    static void keys(FormId id, JsonGenerator json) {
        DocumentJson.text("version", id.version(), json);
        DocumentJson.text("clause", id.clause(), json);
    }

    private static void form(Genealogy genealogy, ClauseForm form, JsonGenerator json) {
        json.writeStartObject();
        keys(form.id(), json);
        DocumentJson.text("number", form.clause().number(), json);
        DocumentJson.text("path", form.path(), json);
        DocumentJson.text("kind", form.clause().kind().id(), json);
        DocumentJson.text("heading", form.clause().heading(), json);
        DocumentJson.text("text", form.clause().text(), json);
        json.writeBooleanProperty("held", form.clause().held());
        json.writeArrayPropertyStart("descents");
        form.descents().forEach(descent -> descent(genealogy, descent, json));
        json.writeEndArray();
        texts(
                "goneIn",
                genealogy.goneIn(form.id()).stream().map(VersionNode::id).toList(),
                json);
        json.writeEndObject();
    }

    private static void descent(Genealogy genealogy, Descent descent, JsonGenerator json) {
        json.writeStartObject();
        DocumentJson.text("kind", descent.kind().id(), json);
        forms("from", genealogy, descent.from(), json);
        forms("to", genealogy, descent.to(), json);
        texts("between", descent.between(), json);
        DocumentJson.text("pairing", descent.pairing().id(), json);
        DocumentJson.text("text", descent.text().id(), json);
        json.writeBooleanProperty("moved", descent.moved());
        json.writeBooleanProperty("renumbered", descent.renumbered());
        json.writeBooleanProperty("reparented", descent.reparented());
        Double similarity = descent.similarity();
        if (similarity == null) {
            json.writeNullProperty("similarity");
        } else {
            json.writeNumberProperty("similarity", JsonReportRenderer.rounded(similarity));
        }
        DocumentJson.text("strategy", descent.strategy().id(), json);
        json.writeEndObject();
    }

    private static void forms(String key, Genealogy genealogy, List<FormId> ids, JsonGenerator json) {
        json.writeArrayPropertyStart(key);
        for (FormId id : ids) {
            json.writeStartObject();
            keys(id, json);
            DocumentJson.text("path", genealogy.form(id).path(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void line(ClauseLine line, JsonGenerator json) {
        json.writeStartObject();
        json.writeObjectPropertyStart("origin");
        keys(line.origin().id(), json);
        DocumentJson.text("path", line.origin().path(), json);
        json.writeEndObject();
        json.writeArrayPropertyStart("cells");
        for (ClauseLine.Cell cell : line.cells()) {
            json.writeStartObject();
            DocumentJson.text("version", cell.version(), json);
            DocumentJson.text("state", cell.state().id(), json);
            texts(
                    "clauses",
                    cell.forms().stream().map(form -> form.id().clause()).toList(),
                    json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void issue(LineageIssue issue, JsonGenerator json) {
        json.writeStartObject();
        DocumentJson.text("code", issue.code(), json);
        DocumentJson.text("message", issue.message(), json);
        json.writeEndObject();
    }
}
