package org.travaux.lineage.blame;

import java.util.List;
import java.util.Objects;
import org.travaux.lineage.ClauseForm;

/**
 * A clause with the origin of its words.
 *
 * @param form the clause and what it goes back to
 * @param heading runs of the heading, none where there is none
 * @param text runs of the text in reading order, none where it is empty or not held; between two runs is white space only
 */
public record BlamedClause(ClauseForm form, List<BlameSpan> heading, List<BlameSpan> text) {

    /** Checks and copies. */
    public BlamedClause {
        Objects.requireNonNull(form, "form");
        heading = List.copyOf(heading);
        text = List.copyOf(text);
    }
}
