package org.travaux.diff.semantic;

import java.util.Objects;

/**
 * Two versions of a clause to be compared.
 *
 * @param before the earlier text, without its number; may be empty
 * @param after the later text; may be empty
 * @param language BCP 47 tag of both, {@code und} where it is not known
 * @param context what the documents tell that the clause alone cannot show
 */
public record ClausePair(String before, String after, String language, ClauseContext context) {

    /** Checks that nothing is missing. */
    public ClausePair {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(context, "context");
    }
}
