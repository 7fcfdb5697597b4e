package org.travaux.model;

/**
 * Where a clause stands in its file: a half-open range of paragraph indexes (lines, in plain text), counted from 0.
 *
 * @param start first paragraph
 * @param end paragraph behind the last one
 */
public record ParagraphRange(int start, int end) {

    /** Checks the order of the indexes. */
    public ParagraphRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range of paragraphs: [" + start + ", " + end + ")");
        }
    }
}
