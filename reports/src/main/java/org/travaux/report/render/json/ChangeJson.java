package org.travaux.report.render.json;

import org.travaux.diff.semantic.SemanticChange;
import org.travaux.model.Direction;
import tools.jackson.core.JsonGenerator;

/** What changed in meaning as JSON, the same wherever one is written. */
final class ChangeJson {

    private ChangeJson() {}

    /** Writes {@code facet}, {@code change}, {@code before}, {@code after} and {@code direction}. */
    static void facts(SemanticChange change, JsonGenerator json) {
        Direction direction = change.direction();
        DocumentJson.text("facet", change.facet().id(), json);
        DocumentJson.text("change", change.change().id(), json);
        DocumentJson.text("before", change.before(), json);
        DocumentJson.text("after", change.after(), json);
        DocumentJson.text("direction", direction == null ? null : direction.id(), json);
    }

    /** Writes {@code rule}. */
    static void rule(SemanticChange change, JsonGenerator json) {
        DocumentJson.text("rule", change.evidence().rule(), json);
    }
}
