package org.travaux.semantics;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Clause;

/**
 * What a reference points at in its document.
 *
 * @param state how sure that is
 * @param clause the clause, or the nearest above it; null where there is none
 */
public record ReferenceTarget(State state, @Nullable Clause clause) {

    /** How far a reference could be followed. */
    public enum State {
        /** To the clause it names. */
        FOUND,
        /** To a clause above the one it names, which is no clause of its own. */
        ABOVE,
        /** The document numbers such units, and has none of this number. */
        MISSING,
        /** Nothing can be said: another instrument, several clauses of that number, or units that are not clauses here. */
        UNKNOWN
    }

    static final ReferenceTarget UNKNOWN = new ReferenceTarget(State.UNKNOWN, null);
    static final ReferenceTarget MISSING = new ReferenceTarget(State.MISSING, null);

    /** Checks that a clause is there if one was found. */
    public ReferenceTarget {
        Objects.requireNonNull(state, "state");
        if ((clause != null) != (state == State.FOUND || state == State.ABOVE)) {
            throw new IllegalArgumentException(state + " with the wrong clause");
        }
    }
}
