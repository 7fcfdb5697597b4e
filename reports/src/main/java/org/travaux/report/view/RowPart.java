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
 */
public record RowPart(
        @Nullable CitedClause original,
        @Nullable CitedClause revised,
        boolean originalStarts,
        boolean revisedStarts,
        List<Run> heading,
        List<Run> runs) {

    /** Checks that there is a clause, and copies. */
    public RowPart {
        if (original == null && revised == null) {
            throw new IllegalArgumentException("a part belongs to a clause");
        }
        heading = List.copyOf(heading);
        runs = List.copyOf(runs);
    }
}
