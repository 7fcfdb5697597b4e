package org.travaux.semantics.norm;

import java.util.Locale;
import java.util.Objects;

/**
 * What a clause says of time: {@code deadline:P60D after signature}, {@code date:2026-03-01}, {@code frequency:P3M}.
 *
 * @param kind what sort
 * @param value an ISO 8601 period or date, an event, or both ({@code P72H after truce}); a word where the text is vague
 */
public record TimeLimit(Kind kind, String value) {

    /** What is said of time. */
    public enum Kind {
        /** On or from a day. */
        DATE,
        /** At the latest. */
        DEADLINE,
        /** For how long. */
        DURATION,
        /** How often. */
        FREQUENCY,
        /** Before or after something else. */
        SEQUENCE,
        /** When something happens. */
        TRIGGER
    }

    /** Checks that nothing is missing. */
    public TimeLimit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
    }

    /** {@return kind and value, as {@code deadline:P60D}} */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + value;
    }
}
