package org.travaux.archive.index.entry;

/**
 * The archived versions, one after the other, that have something as it is.
 *
 * @param first number of the first
 * @param last number of the last, or {@link #LATEST} where the latest one has it
 */
public record Span(int first, int last) {

    /** Stands for the latest version, whichever that is. */
    public static final int LATEST = Integer.MAX_VALUE;

    /** Checks the order. */
    public Span {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("from v" + first + " to v" + last);
        }
    }
}
