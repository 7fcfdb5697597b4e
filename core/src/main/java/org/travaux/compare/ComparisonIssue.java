package org.travaux.compare;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something users must know before they trust a comparison: a doubt of the reading, a limit reached.
 *
 * @param side which document it is about, or null for both
 * @param code stable short name, such as {@code number-gap}
 * @param message one plain sentence
 * @param clause id of the clause it is about, or null
 */
public record ComparisonIssue(
        @Nullable Side side,
        String code,
        String message,
        @Nullable String clause) {

    /** One of the two documents. */
    public enum Side {
        /** The document before. */
        ORIGINAL,
        /** The document after. */
        REVISED
    }

    /** Checks that code and message are there. */
    public ComparisonIssue {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }
}
