package org.travaux.compare;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.text.TextSpan;

/**
 * Something users must know before they trust a comparison: a doubt of the reading, a limit reached.
 *
 * @param side which document it is about, or null for both
 * @param code stable short name, such as {@code number-gap}
 * @param message one plain sentence
 * @param clause id of the clause it is about, or null
 * @param span where in that clause's text, or null for the clause as a whole
 */
public record ComparisonIssue(
        @Nullable Side side,
        String code,
        String message,
        @Nullable String clause,
        @Nullable TextSpan span) {

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
        if (span != null && clause == null) {
            throw new IllegalArgumentException(code + " has a span, but no clause");
        }
    }

    /**
     * {@return an issue about a whole clause or document}
     *
     * @param side which document it is about, or null for both
     * @param code stable short name
     * @param message one plain sentence
     * @param clause id of the clause it is about, or null
     */
    public static ComparisonIssue of(@Nullable Side side, String code, String message, @Nullable String clause) {
        return new ComparisonIssue(side, code, message, clause, null);
    }
}
