package org.travaux.report.render.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.report.view.reaction.ReactionGroup;
import org.travaux.report.view.reaction.ReactionNote;
import org.travaux.report.view.reaction.RowReactions;
import tools.jackson.core.JsonGenerator;

/** What parties said, as JSON; nothing at all where the report has none of it. */
final class ReactionJson {

    private static final String KEY = "reactions";

    private ReactionJson() {}

    /** What was said of some clauses: those before and those after. */
    static void about(List<String> before, List<String> after, RowReactions reactions, JsonGenerator json) {
        if (reactions.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(KEY);
        reactions.about(before, after).forEach(note -> {
            json.writeStartObject();
            note(note, json);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    /** What was said of no clause, each with its topic. */
    static void general(RowReactions reactions, JsonGenerator json) {
        if (reactions.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(KEY);
        for (ReactionGroup group : reactions.general()) {
            for (ReactionNote note : group.notes()) {
                json.writeStartObject();
                DocumentJson.text("topic", group.label(), json);
                note(note, json);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void note(ReactionNote note, JsonGenerator json) {
        DocumentJson.text("id", note.id(), json);
        DocumentJson.text("version", orNull(note.version()), json);
        DocumentJson.text("clause", orNull(note.clause()), json);
        DocumentJson.text("party", note.party(), json);
        DocumentJson.text("date", orNull(note.date()), json);
        DocumentJson.text("stance", note.stance(), json);
        DocumentJson.text("attribution", note.attribution(), json);
        json.writeBooleanProperty("secondHand", note.secondHand());
        DocumentJson.text("words", note.words(), json);
        DocumentJson.text("source", note.source(), json);
        DocumentJson.text("state", orNull(note.state()), json);
        DocumentJson.text("judgedIn", orNull(note.judgedIn()), json);
        DocumentJson.text("because", orNull(note.because()), json);
        json.writeArrayPropertyStart("contradictedBy");
        note.contradictedBy().forEach(other -> json.writeString(DocumentJson.wellFormed(other)));
        json.writeEndArray();
        DocumentJson.text("text", note.text(), json);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
