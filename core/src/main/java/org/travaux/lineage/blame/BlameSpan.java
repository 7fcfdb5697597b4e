package org.travaux.lineage.blame;

import java.util.Objects;
import org.travaux.text.TextSpan;

/**
 * A run of words of one origin.
 *
 * @param span where it stands, in UTF-16 offsets of the clause's heading or text
 * @param text the words as they stand
 * @param words how many words and numbers it has
 * @param origin where they come from
 */
public record BlameSpan(TextSpan span, String text, int words, WordOrigin origin) {

    /** Checks that nothing is missing. */
    public BlameSpan {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(origin, "origin");
    }
}
