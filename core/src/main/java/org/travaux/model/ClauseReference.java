package org.travaux.model;

import org.jspecify.annotations.Nullable;

/**
 * A clause named from outside its document: by the number as printed, and by its anchor once it was resolved.
 *
 * @param version id of the version whose numbering is meant, or null where the source leaves it open
 * @param number the number as printed or cited, {@code 6} or {@code 10a}
 * @param anchor what it was found by when it was last resolved, or null if it never was
 */
public record ClauseReference(
        @Nullable String version, String number, @Nullable Anchor anchor) {

    /** Checks and copies. */
    public ClauseReference {
        Require.noneOrText(version, "version");
        Require.text(number, "number");
    }
}
