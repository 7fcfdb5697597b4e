package org.travaux.ingest.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.label.HeadingShape;
import org.travaux.ingest.label.NumberLabel;
import org.travaux.ingest.label.NumberLabel.Form;

/** Places numbers that come neither directly after the one before nor begin a series: with a gap, twice, too late, amid a series. */
final class OutOfSequence {

    /** The widest gap among letters and Roman numerals. */
    static final int MAX_LETTER_GAP = 3;

    private final ParagraphIndex index;

    OutOfSequence(ParagraphIndex index) {
        this.index = index;
    }

    /** The nearest number before it in an open series, with others missing in between. */
    NumberPlacer.@Nullable Placement gap(
            ClauseNode current, List<NumberLabel> readings, String rest, int at, boolean automatic) {
        NumberPlacer.Placement best = null;
        int nearest = Integer.MAX_VALUE;
        for (ClauseNode open = current; ; open = open.up()) {
            for (NumberLabel label : readings) {
                NumberLabel before = open.lastOfSeries.get(label.series());
                if (before == null || label.orderAgainst(before) <= 0 || (!label.delimited() && !automatic)) {
                    continue;
                }
                if (!automatic
                        && leadsHeadings(open, before)
                        && !HeadingShape.looksLikeHeading(rest, HeadingShape.MAX_HEADING)) {
                    continue;
                }
                int distance = label.distanceFrom(before);
                int limit = label.form() == Form.DECIMAL ? NumberPlacer.MAX_GAP : MAX_LETTER_GAP;
                boolean near = distance <= limit && beginsText(rest) && !index.isOutrun(label, before, at);
                boolean credible = automatic || near || index.isContinued(label, at);
                if (credible && distance < nearest) {
                    nearest = distance;
                    best = new NumberPlacer.Placement(open, label, 0);
                }
            }
            if (open.isRoot()) {
                return best;
            }
        }
    }

    /** Whether a number leads a heading; a sentence further on in the count does not go on with it. */
    private static boolean leadsHeadings(ClauseNode parent, NumberLabel number) {
        return parent.children.stream().anyMatch(child -> number.equals(child.label) && child.heading != null);
    }

    private static boolean beginsText(String rest) {
        return !rest.isEmpty() && (Character.isLetter(rest.charAt(0)) || "\"“«„'‘([".indexOf(rest.charAt(0)) >= 0);
    }

    /** The same number twice in a row. */
    NumberPlacer.@Nullable Placement repeated(
            ClauseNode current, NumberLabel label, String rest, int at, boolean automatic) {
        for (ClauseNode open = current; ; open = open.up()) {
            NumberLabel before = open.lastOfSeries.get(label.series());
            if (before != null && label.orderAgainst(before) == 0 && label.delimited()) {
                boolean credible =
                        automatic || (label.form() == Form.DECIMAL && beginsText(rest)) || index.isContinued(label, at);
                return credible ? new NumberPlacer.Placement(open, label, 0) : null;
            }
            if (open.isRoot()) {
                return null;
            }
        }
    }

    /** A series that begins in the middle, as in a quotation; only where it goes on. */
    NumberPlacer.@Nullable Placement midSeries(
            ClauseNode current, List<NumberLabel> readings, int at, boolean automatic) {
        for (NumberLabel label : readings) {
            ClauseNode late = withGapFor(current, label);
            if (automatic || (label.delimited() && (late != null || index.isContinued(label, at)))) {
                return new NumberPlacer.Placement(late == null ? NumberPlacer.host(current) : late, label, 0);
            }
        }
        return null;
    }

    /** The open clause in which the number was passed over: the one before it stands there, and it does not itself. */
    private static @Nullable ClauseNode withGapFor(ClauseNode current, NumberLabel label) {
        for (ClauseNode open = current; ; open = open.up()) {
            boolean before = false;
            boolean itself = false;
            for (ClauseNode child : open.children) {
                if (child.label != null && child.label.series().equals(label.series())) {
                    before |= label.follows(child.label);
                    itself |= label.orderAgainst(child.label) == 0;
                }
            }
            if (before && !itself) {
                return open;
            }
            if (open.isRoot()) {
                return null;
            }
        }
    }
}
