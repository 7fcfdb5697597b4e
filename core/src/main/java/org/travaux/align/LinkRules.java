package org.travaux.align;

import java.util.List;

/**
 * What a person decided about links; it goes before everything that is computed.
 *
 * @param pinned groups that belong together as they are, and with nothing else; a group with one empty side has no counterpart
 * @param forbidden groups of which no unit of one side may be linked to one of the other
 * @param <T> the unit
 */
public record LinkRules<T>(List<Group<T>> pinned, List<Group<T>> forbidden) {

    /** Copies. */
    public LinkRules {
        pinned = List.copyOf(pinned);
        forbidden = List.copyOf(forbidden);
    }

    /**
     * {@return no rules: everything is computed}
     *
     * @param <T> the unit
     */
    public static <T> LinkRules<T> none() {
        return new LinkRules<>(List.of(), List.of());
    }

    /**
     * Units a decision is about; they are the very objects that are aligned.
     *
     * @param original of the original
     * @param revised of the revised text
     * @param <T> the unit
     */
    public record Group<T>(List<T> original, List<T> revised) {

        /** Checks and copies. */
        public Group {
            original = List.copyOf(original);
            revised = List.copyOf(revised);
            if (original.isEmpty() && revised.isEmpty()) {
                throw new IllegalArgumentException("a decision about a link names at least one unit");
            }
        }
    }
}
