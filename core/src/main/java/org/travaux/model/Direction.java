package org.travaux.model;

import java.util.Locale;

/**
 * Which way a facet moves, or is wanted to move. Which directions a facet has, {@link Facet#directions()} says.
 */
public enum Direction implements Term {
    /** More binding. */
    STRENGTHENED,
    /** Less binding. */
    WEAKENED,
    /** Into its opposite. */
    REVERSED,
    /** A bound goes up. */
    INCREASED,
    /** A bound goes down. */
    DECREASED,
    /** Fewer values satisfy it. */
    TIGHTENED,
    /** More values satisfy it. */
    LOOSENED,
    /** Sooner. */
    EARLIER,
    /** Less soon. */
    LATER,
    /** A longer time. */
    LONGER,
    /** A shorter time. */
    SHORTER,
    /** More often. */
    MORE_FREQUENT,
    /** Less often. */
    LESS_FREQUENT,
    /** In another order. */
    REORDERED,
    /** Who owes and who is owed change places. */
    SWAPPED,
    /** It covers more. */
    BROADENED,
    /** It covers less. */
    NARROWED;

    /** {@return the word as the annotation scheme writes it, in lower case with underscores} */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
