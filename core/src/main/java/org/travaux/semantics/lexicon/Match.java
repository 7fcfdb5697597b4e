package org.travaux.semantics.lexicon;

import java.util.Objects;

/**
 * A phrase of the tables found in a text.
 *
 * @param category what it does
 * @param value its row's value; the id of a name
 * @param length number of lexemes, joints included
 * @param role how a name is written: {@code name}, {@code variant}, {@code abbreviation}, {@code metonym}, {@code adjective}, {@code
 *     old}, {@code renamed}; empty for other phrases
 */
public record Match(Category category, String value, int length, String role) {

    /** Checks that nothing is missing. */
    public Match {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(role, "role");
    }
}
