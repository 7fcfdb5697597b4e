package org.travaux.archive.verify;

import java.util.Objects;

/**
 * One thing that is not as it should be.
 *
 * @param state what became of it
 * @param severity whether it breaks the archive
 * @param object the object's id, or where it lies while that is not known; empty for the storage root itself
 * @param place the file or folder, relative to the object or the root; empty where it is the object as a whole
 * @param code the code of OCFL 1.1's validation, such as {@code E092}, or empty where the specification has none
 * @param message what is wrong, in a sentence
 */
public record Finding(State state, Severity severity, String object, String place, String code, String message) {

    /** What became of a thing. */
    public enum State {
        /** It is there, and is not what it was. */
        CHANGED,
        /** It is not there. */
        MISSING,
        /** It is there, and nothing accounts for it. */
        UNTRACKED
    }

    /** Whether something breaks an archive. */
    public enum Severity {
        /** The archive is not what was deposited. */
        ERROR,
        /** It is, and could be in better shape. */
        WARNING
    }

    /** Checks that nothing is missing. */
    public Finding {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    static Finding error(State state, String object, String place, String code, String message) {
        return new Finding(state, Severity.ERROR, object, place, code, message);
    }
}
