package org.travaux.report.redline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that differs between a document as we sent it and as it came back with all tracked changes rejected: a change that
 * nobody tracked.
 *
 * @param clause the clause of the sent document in which it stands, or behind which, as cited; null where that is not known
 * @param paragraph the paragraph of the sent document, counted from 0; -1 where it stands before the first, or is not known
 * @param story where: body, footnote, endnote, text box, header, footer
 * @param kind what changed: text, paragraph, row, cell, formatting, object
 * @param before what we sent; empty for nothing; ¶ stands for the end of a paragraph
 * @param after what came back
 */
public record UntrackedChange(
        @Nullable String clause, int paragraph, String story, String kind, String before, String after) {

    /** Checks that nothing is missing. */
    public UntrackedChange {
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
