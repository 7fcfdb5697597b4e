package org.travaux.diff.semantic.pair;

import org.jspecify.annotations.Nullable;

/**
 * What one side says and the other does not, in one place.
 *
 * @param before terms only the earlier text has, or null
 * @param after terms only the later text has, or null
 */
public record Edit(@Nullable Run before, @Nullable Run after) {

    /** Checks that one side is there. */
    public Edit {
        if (before == null && after == null) {
            throw new IllegalArgumentException("an edit stands on one side at least");
        }
    }
}
