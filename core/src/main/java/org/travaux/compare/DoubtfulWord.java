package org.travaux.compare;

import java.util.Objects;

/**
 * A word or figure of a linked clause that may have been misread: what is said of it must be checked against the image.
 *
 * @param side the document it stands in
 * @param place where it stands
 * @param text what was read there
 * @param message the doubt in one plain sentence
 */
public record DoubtfulWord(ComparisonIssue.Side side, ClauseSpan place, String text, String message) {

    /** Checks that nothing is missing. */
    public DoubtfulWord {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(message, "message");
    }
}
