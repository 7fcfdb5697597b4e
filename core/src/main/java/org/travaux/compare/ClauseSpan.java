package org.travaux.compare;

import java.util.Objects;
import org.travaux.text.TextSpan;

/**
 * A place in a clause's text.
 *
 * @param clause the clause's id
 * @param span half-open range, in UTF-16 offsets of its text
 */
public record ClauseSpan(String clause, TextSpan span) {

    /** Checks that nothing is missing. */
    public ClauseSpan {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(span, "span");
    }
}
