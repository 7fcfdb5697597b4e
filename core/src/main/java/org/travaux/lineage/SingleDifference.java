package org.travaux.lineage;

import java.util.List;
import org.travaux.compare.ClauseSegment;
import org.travaux.compare.ClauseSpan;
import org.travaux.diff.text.TextDiffer;
import org.travaux.diff.text.TextSegment;

/** The words that differ between two single clauses which no comparison of whole documents set side by side. */
public final class SingleDifference {

    private SingleDifference() {}

    /**
     * {@return the text of both as segments, in reading order}
     *
     * @param before the clause before
     * @param after the clause after
     * @param differ compares the texts
     */
    public static List<ClauseSegment> of(ClauseForm before, ClauseForm after, TextDiffer differ) {
        String original = before.clause().text();
        String revised = after.clause().text();
        return differ.diff(original, revised).segments().stream()
                .map(segment -> segment(segment, before, after))
                .toList();
    }

    private static ClauseSegment segment(TextSegment segment, ClauseForm before, ClauseForm after) {
        ClauseSpan original = new ClauseSpan(before.id().clause(), segment.original());
        ClauseSpan revised = new ClauseSpan(after.id().clause(), segment.revised());
        return switch (segment.operation()) {
            case EQUAL ->
                new ClauseSegment(
                        segment.operation(), segment.revised().of(after.clause().text()), original, revised, false);
            case DELETE ->
                new ClauseSegment(
                        segment.operation(),
                        segment.original().of(before.clause().text()),
                        original,
                        null,
                        false);
            case INSERT ->
                new ClauseSegment(
                        segment.operation(), segment.revised().of(after.clause().text()), null, revised, false);
        };
    }
}
