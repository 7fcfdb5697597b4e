package org.travaux.compare;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.align.ClauseLink;
import org.travaux.diff.semantic.Significance;
import org.travaux.diff.text.Operation;
import org.travaux.model.Clause;

/**
 * A link with the words that changed inside it.
 *
 * @param link which clauses belong together and how
 * @param headingSegments the heading with what was kept, deleted and inserted, its spans in offsets of the headings; empty
 *     unless one clause of each side is linked and one of them at least has a heading
 * @param segments the text in reading order with what was kept, deleted and inserted; empty unless both sides are there
 *     and held. Where a link ties several clauses, the ids in the spans say where one ends and the next begins.
 * @param limited whether the differ reached its limit in this link
 * @param doubts words on either side that may have been misread, those of the original first, in reading order
 * @param variants what the two sides state differently; only where their languages differ, and then there are no segments
 * @param significance how much the change matters; null where meaning was not asked for or cannot be told: one side is
 *     missing or not held, or the languages differ
 * @param changes what changed in meaning, that of the headings first; where nothing of substance did, how the wording differs
 */
public record ClauseComparison(
        ClauseLink<Clause> link,
        List<ClauseSegment> headingSegments,
        List<ClauseSegment> segments,
        boolean limited,
        List<DoubtfulWord> doubts,
        List<Variant> variants,
        @Nullable Significance significance,
        List<ClauseChange> changes) {

    /** Checks and copies. */
    public ClauseComparison {
        Objects.requireNonNull(link, "link");
        headingSegments = List.copyOf(headingSegments);
        segments = List.copyOf(segments);
        doubts = List.copyOf(doubts);
        variants = List.copyOf(variants);
        changes = List.copyOf(changes);
    }

    /**
     * Makes the comparison of a link within one language, not yet judged by its meaning.
     *
     * @param link which clauses belong together and how
     * @param headingSegments the heading's segments
     * @param segments the text's segments
     * @param limited whether the differ reached its limit
     * @param doubts words that may have been misread
     */
    public ClauseComparison(
            ClauseLink<Clause> link,
            List<ClauseSegment> headingSegments,
            List<ClauseSegment> segments,
            boolean limited,
            List<DoubtfulWord> doubts) {
        this(link, headingSegments, segments, limited, doubts, List.of(), null, List.of());
    }

    /**
     * {@return the same comparison with words that may have been misread}
     *
     * @param words the words
     */
    public ClauseComparison withDoubts(List<DoubtfulWord> words) {
        return new ClauseComparison(link, headingSegments, segments, limited, words, variants, significance, changes);
    }

    /**
     * {@return the same comparison with other segments of the text}
     *
     * @param others the segments
     */
    public ClauseComparison withSegments(List<ClauseSegment> others) {
        return new ClauseComparison(link, headingSegments, others, limited, doubts, variants, significance, changes);
    }

    /**
     * {@return the same comparison with a verdict on its meaning}
     *
     * @param verdict how much the change matters
     * @param found what changed
     */
    public ClauseComparison withMeaning(Significance verdict, List<ClauseChange> found) {
        return new ClauseComparison(link, headingSegments, segments, limited, doubts, variants, verdict, found);
    }

    /**
     * {@return whether nothing but the numbers of references changed, each following its clause: no change of substance}
     */
    public boolean onlyConsequential() {
        boolean marked = false;
        for (ClauseSegment segment : segments) {
            if (segment.operation() != Operation.EQUAL && !segment.text().isBlank()) {
                if (!segment.consequential()) {
                    return false;
                }
                marked = true;
            }
        }
        return marked
                && headingSegments.stream()
                        .allMatch(segment -> segment.operation() == Operation.EQUAL
                                || segment.text().isBlank());
    }

    /** {@return the deletions and insertions in the text, in reading order} */
    public List<ClauseSegment> edits() {
        return segments.stream()
                .filter(segment -> segment.operation() != Operation.EQUAL)
                .toList();
    }
}
