package org.travaux.report.redline;

import java.util.Objects;
import java.util.Set;
import org.travaux.report.redline.merge.MergeSettings;
import org.travaux.report.redline.pair.PairRules;
import org.travaux.report.redline.proof.reading.Ignored;
import org.travaux.report.redline.story.ReadingRules;

/**
 * How a redline is made.
 *
 * @param author who is named for each change
 * @param date when, in the form {@code 2026-01-31T12:00:00Z}
 * @param ignored what is no change; it takes the revised form unmarked
 * @param byCharacter whether words are compared letter by letter
 */
public record RedlineOptions(String author, String date, Set<Ignored> ignored, boolean byCharacter) {

    /** Checks and copies. */
    public RedlineOptions {
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(date, "date");
        ignored = Set.copyOf(ignored);
    }

    MergeSettings settings(boolean keepTracked, boolean wholeBlocks, PairRules pairs) {
        return new MergeSettings(
                author, date, rules(), ignored.contains(Ignored.FORMATTING), keepTracked, wholeBlocks, pairs);
    }

    private ReadingRules rules() {
        return new ReadingRules(
                ignored.contains(Ignored.CASE),
                ignored.contains(Ignored.WHITESPACE),
                ignored.contains(Ignored.FIELDS),
                byCharacter,
                java.util.Map.of());
    }
}
