package org.travaux.report.view.reaction;

import java.util.List;
import java.util.Objects;

/**
 * Statements that stand under one label.
 *
 * @param label what they are about: a topic, a version as a whole, or the number of a clause
 * @param notes the statements, in the order in which they are shown
 */
public record ReactionGroup(String label, List<ReactionNote> notes) {

    /** Checks and copies. */
    public ReactionGroup {
        Objects.requireNonNull(label, "label");
        notes = List.copyOf(notes);
    }
}
