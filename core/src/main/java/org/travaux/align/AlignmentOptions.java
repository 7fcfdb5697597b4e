package org.travaux.align;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an alignment is asked for beyond the links themselves.
 *
 * @param rules what a person decided
 * @param explained whether each link is to say its score and the best of what it was not linked to; costs about as much again
 * @param meaning finds clauses restated in other words, or null where texts alone decide
 * @param <T> the unit
 */
public record AlignmentOptions<T>(
        LinkRules<T> rules, boolean explained, @Nullable MeaningPairing meaning) {

    /** Checks that nothing is missing. */
    public AlignmentOptions {
        Objects.requireNonNull(rules, "rules");
    }

    /**
     * {@return no rules, no explanation, texts alone}
     *
     * @param <T> the unit
     */
    public static <T> AlignmentOptions<T> standard() {
        return new AlignmentOptions<>(LinkRules.none(), false, null);
    }
}
