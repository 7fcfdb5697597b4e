package org.travaux.model.reaction;

import java.util.List;
import org.travaux.model.Require;

/**
 * The run of a source's text that a statement was taken from.
 *
 * @param start offset of its first character, in Unicode code points from the start of the article
 * @param end offset behind its last character
 * @param text the characters between
 * @param quoted the quoted runs in it, in order
 */
public record Passage(int start, int end, String text, List<Quoted> quoted) {

    /** Checks and copies. */
    public Passage {
        Require.text(text, "text");
        quoted = List.copyOf(quoted);
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a passage: [" + start + ", " + end + ")");
        }
    }

    /**
     * A quoted run, without its quote marks.
     *
     * @param start offset of its first character, counted as in {@link Passage}
     * @param end offset behind its last character
     * @param text the characters between
     */
    public record Quoted(int start, int end, String text) {

        /** Checks the order of the offsets. */
        public Quoted {
            Require.text(text, "text");
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("not a quoted run: [" + start + ", " + end + ")");
            }
        }
    }
}
