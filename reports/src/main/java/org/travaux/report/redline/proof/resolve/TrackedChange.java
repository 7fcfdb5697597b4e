package org.travaux.report.redline.proof.resolve;

import java.util.Objects;

/**
 * One tracked change of a story.
 *
 * @param kind what it does
 * @param author who made it, as the file says; empty where it does not
 * @param date when, as the file says; empty where it does not
 * @param text the text that it adds or takes away, or whose look it changes; {@code ¶} for a paragraph mark
 * @param paragraphIndex the paragraph it is in, counted in the story from 0; that of its first paragraph for a row or cell
 */
public record TrackedChange(Kind kind, String author, String date, String text, int paragraphIndex) {

    /** What tracked changes do. */
    public enum Kind {
        /** Text, a paragraph mark, a row or a cell is new. */
        INSERTED,
        /** Text, a paragraph mark, a row or a cell is gone. */
        DELETED,
        /** Text is gone from here, to stand elsewhere. */
        MOVED_FROM,
        /** Text has come here from elsewhere. */
        MOVED_TO,
        /** Properties are other ones. */
        FORMATTED
    }

    /** Checks that nothing is missing. */
    public TrackedChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
    }
}
