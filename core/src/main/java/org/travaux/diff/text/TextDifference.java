package org.travaux.diff.text;

import java.util.List;

/**
 * How two texts differ, as segments in order. The equal and deleted ones make up the whole original, the equal and inserted
 * ones the whole revised text; equal segments agree up to white space and invisible marks.
 *
 * @param segments the segments
 * @param limited whether a limit was reached, so that a stretch is given as replaced where a finer answer may exist
 */
public record TextDifference(List<TextSegment> segments, boolean limited) {

    /** Copies. */
    public TextDifference {
        segments = List.copyOf(segments);
    }

    /** {@return whether nothing was deleted or inserted} */
    public boolean isEmpty() {
        return segments.stream().allMatch(segment -> segment.operation() == Operation.EQUAL);
    }
}
