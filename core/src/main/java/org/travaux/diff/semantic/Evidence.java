package org.travaux.diff.semantic;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.text.TextSpan;

/**
 * Where a change stands in the two texts, and by which rule it was found.
 *
 * @param before where in the earlier text, in UTF-16 offsets; null for what was added
 * @param after where in the later text; null for what was removed
 * @param rule the rule's name, {@code facet.rule}; {@code --explain} shows it
 */
public record Evidence(@Nullable TextSpan before, @Nullable TextSpan after, String rule) {

    /** Checks that at least one side is there. */
    public Evidence {
        Objects.requireNonNull(rule, "rule");
        if (before == null && after == null) {
            throw new IllegalArgumentException("evidence stands on one side at least");
        }
    }

    /** {@return what became of it, told by the sides present} */
    public Change change() {
        if (before == null) {
            return Change.ADDED;
        }
        return after == null ? Change.REMOVED : Change.CHANGED;
    }
}
