package org.travaux.align;

import org.jspecify.annotations.Nullable;

/**
 * How an aligner sees a unit: its text, and what else is known of it. Numbers never belong into the text, else every
 * renumbering becomes a change.
 *
 * @param <T> the unit: clause, paragraph, table row
 */
@FunctionalInterface
public interface TextOf<T> {

    /**
     * {@return the unit's own text, without its number}
     *
     * @param unit a unit of either side
     */
    String text(T unit);

    /**
     * {@return the number as printed, or null}
     *
     * @param unit a unit of either side
     */
    default @Nullable String number(T unit) {
        return null;
    }

    /**
     * {@return the heading, or null}
     *
     * @param unit a unit of either side
     */
    default @Nullable String heading(T unit) {
        return null;
    }

    /**
     * {@return the unit this one stands under, or null}
     *
     * @param unit a unit of either side
     */
    default @Nullable T parent(T unit) {
        return null;
    }

    /**
     * {@return whether the text is known; a unit whose text is not held is linked by number, never compared}
     *
     * @param unit a unit of either side
     */
    default boolean held(T unit) {
        return true;
    }
}
