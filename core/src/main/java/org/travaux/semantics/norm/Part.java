package org.travaux.semantics.norm;

import java.util.Objects;

/**
 * A part of a sentence that does one thing in the norm: who, shall, what, to whom, where, when, on what condition.
 *
 * @param role what it does
 * @param from index of its first term
 * @param to index behind its last term
 * @param sentence which sentence it stands in, from 0
 * @param norm which norm it belongs to, from 0: sentences can have several
 * @param value what its marker says: the kind of condition, of time, of enforcement; the preposition; else empty
 */
public record Part(Role role, int from, int to, int sentence, int norm, String value) {

    /** What a part does in its norm. */
    public enum Role {
        /** Who bears the duty, holds the right, does the act. */
        ACTOR,
        /** The operator and the verb. */
        VERB,
        /** What the act is done to; also what a statement speaks of. */
        OBJECT,
        /** To or for or with whom. */
        RECIPIENT,
        /** Where. */
        PLACE,
        /** When, how long, how often. */
        TIME,
        /** If, unless, except. */
        CONDITION,
        /** To the extent possible and the like. */
        HEDGE,
        /** Under whose supervision, on pain of what. */
        ENFORCEMENT,
        /** Under which article. */
        REFERENCE,
        /** An example, which changes nothing. */
        ILLUSTRATION,
        /** How else. */
        ADJUNCT
    }

    /** Checks that nothing is missing. */
    public Part {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the same part in another role}
     *
     * @param other the role
     */
    public Part as(Role other) {
        return new Part(other, from, to, sentence, norm, value);
    }
}
