package org.travaux.report.view.redline;

import java.util.Objects;

/**
 * A run of a redline paragraph.
 *
 * @param part what it is in its clause
 * @param change what happened to it
 * @param move which move it belongs to, from 1; 0 where it is not moved
 * @param text the words, never empty and without line breaks
 */
public record RedlineRun(Part part, RedlineChange change, int move, String text) {

    /** What a run is in its clause. */
    public enum Part {
        /** The number as printed. */
        NUMBER,
        /** The tab behind the number. */
        GAP,
        /** Words of the heading. */
        HEADING,
        /** Words of the text. */
        TEXT
    }

    /** Checks that nothing is missing. */
    public RedlineRun {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(change, "change");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a run has words");
        }
        if (change.isMove() != (move > 0)) {
            throw new IllegalArgumentException(change + " with move " + move);
        }
    }
}
