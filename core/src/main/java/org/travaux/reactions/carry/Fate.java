package org.travaux.reactions.carry;

import java.util.Objects;
import org.travaux.compare.ClauseComparison;
import org.travaux.model.Term;

/**
 * What became of one clause, or of a few that belong together, between two texts.
 *
 * @param kind what became of it
 * @param comparison the link between the texts, with what changed in meaning
 */
public record Fate(Kind kind, ClauseComparison comparison) {

    /** What can become of a clause. */
    public enum Kind implements Term {
        /** Its meaning is the same. */
        KEPT,
        /** Its meaning is another. */
        CHANGED,
        /** It is not there any more. */
        GONE,
        /** It is new. */
        ADDED,
        /** Its text is not held on one side at least. */
        NOT_HELD,
        /** The texts are in different languages and state the same, as far as that can be read. */
        OTHER_LANGUAGE
    }

    /** Checks that nothing is missing. */
    public Fate {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(comparison, "comparison");
    }
}
