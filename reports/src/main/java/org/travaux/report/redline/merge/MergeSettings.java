package org.travaux.report.redline.merge;

import java.util.Objects;
import org.travaux.report.redline.pair.PairRules;
import org.travaux.report.redline.story.ReadingRules;

/**
 * How two documents are woven into one.
 *
 * @param author who is named for each change
 * @param date when, in the form {@code 2026-01-31T12:00:00Z}
 * @param rules what counts as the same
 * @param ignoreFormatting whether changes of formatting are taken over unmarked
 * @param keepTracked whether changes that the revised document tracks stay as they are; else they count as accepted
 * @param wholeBlocks whether paragraphs and tables that differ are replaced as wholes
 * @param pairs what people decided about paragraphs
 */
public record MergeSettings(
        String author,
        String date,
        ReadingRules rules,
        boolean ignoreFormatting,
        boolean keepTracked,
        boolean wholeBlocks,
        PairRules pairs) {

    /** Checks that nothing is missing. */
    public MergeSettings {
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(pairs, "pairs");
    }
}
