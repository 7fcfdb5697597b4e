package org.travaux.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one clause before and one clause after have in common within a row. Most rows have one part; a split, a merge or a
 * regrouping has a part for every stretch between two borders of clauses.
 *
 * @param original the clause before, or null where there is none
 * @param revised the clause after, or null where there is none
 * @param originalStarts whether the clause before begins with this part
 * @param revisedStarts whether the clause after begins with this part
 * @param heading the heading with its changes; empty where there is none, or where no clause begins here
 * @param runs the text with its changes
 * @param exactRuns the same, and white space whose line breaks differ, as deleted and inserted: it gives back the paragraphs
 *     of both documents, and there is no need to show it
 */
public record RowPart(
        @Nullable CitedClause original,
        @Nullable CitedClause revised,
        boolean originalStarts,
        boolean revisedStarts,
        List<Run> heading,
        List<Run> runs,
        List<Run> exactRuns) {

    /** Checks that there is a clause, and copies. */
    public RowPart {
        if (original == null && revised == null) {
            throw new IllegalArgumentException("a part belongs to a clause");
        }
        heading = List.copyOf(heading);
        runs = List.copyOf(runs);
        exactRuns = List.copyOf(exactRuns);
    }

    /** A part whose white space does not differ. */
    static RowPart of(
            @Nullable CitedClause original, @Nullable CitedClause revised, List<Run> heading, List<Run> runs) {
        return new RowPart(original, revised, original != null, revised != null, heading, runs, runs);
    }
}
