package org.travaux.archive.index;

import java.util.Arrays;
import java.util.Optional;

/** What can be found. */
public enum EntryKind {
    /** A clause of a text. */
    CLAUSE,
    /** What a party is recorded to have said. */
    REACTION,
    /** What a version is said to contain. */
    CLAIM;

    /** {@return the word for several of them, as users type it} */
    public String plural() {
        return switch (this) {
            case CLAUSE -> "clauses";
            case REACTION -> "reactions";
            case CLAIM -> "claims";
        };
    }

    /** {@return the word for one of them} */
    public String singular() {
        return switch (this) {
            case CLAUSE -> "clause";
            case REACTION -> "reaction";
            case CLAIM -> "claim";
        };
    }

    /**
     * {@return the kind that a word means}
     *
     * @param word as {@link #singular} or {@link #plural} writes it
     */
    public static Optional<EntryKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.singular().equals(word) || kind.plural().equals(word))
                .findFirst();
    }
}
