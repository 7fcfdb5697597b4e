package org.travaux.ingest.tree.sequence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.label.HeadingShape;
import org.travaux.ingest.label.NumberLabel;
import org.travaux.ingest.label.NumberLabel.Form;

/**
 * Places numbers that come neither directly after the one before nor begin a series: with a gap, twice, too late, amid a series.
 *
 * @param <N> the clauses of the tree
 */
final class OutOfSequence<N extends OpenClause<N>> {

    /** The widest gap among letters and Roman numerals. */
    static final int MAX_LETTER_GAP = 3;

    private final ParagraphIndex index;

    OutOfSequence(ParagraphIndex index) {
        this.index = index;
    }

    /** The nearest number before it in an open series, with others missing in between. */
    @Nullable Placement<N> gap(N current, List<NumberLabel> readings, String rest, int at, boolean automatic) {
        Placement<N> best = null;
        int nearest = Integer.MAX_VALUE;
        for (N open = current; ; open = open.up()) {
            for (NumberLabel label : readings) {
                NumberLabel before = open.lastOf(label.series());
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
                    best = new Placement<>(open, label, 0);
                }
            }
            if (open.isRoot()) {
                return best;
            }
        }
    }

    /** Whether a number leads a heading; a sentence further on in the count does not go on with it. */
    private static boolean leadsHeadings(OpenClause<?> parent, NumberLabel number) {
        return parent.children().stream().anyMatch(child -> number.equals(child.label()) && child.isHeaded());
    }

    private static boolean beginsText(String rest) {
        return !rest.isEmpty() && (Character.isLetter(rest.charAt(0)) || "\"“«„'‘([".indexOf(rest.charAt(0)) >= 0);
    }

    /** The same number twice in a row. */
    @Nullable Placement<N> repeated(N current, NumberLabel label, String rest, int at, boolean automatic) {
        for (N open = current; ; open = open.up()) {
            NumberLabel before = open.lastOf(label.series());
            if (before != null && label.orderAgainst(before) == 0 && label.delimited()) {
                boolean credible =
                        automatic || (label.form() == Form.DECIMAL && beginsText(rest)) || index.isContinued(label, at);
                return credible ? new Placement<>(open, label, 0) : null;
            }
            if (open.isRoot()) {
                return null;
            }
        }
    }

    /** A series that begins in the middle, as in a quotation; only where it goes on. */
    @Nullable Placement<N> midSeries(N current, List<NumberLabel> readings, int at, boolean automatic) {
        for (NumberLabel label : readings) {
            N late = withGapFor(current, label);
            if (automatic || (label.delimited() && (late != null || index.isContinued(label, at)))) {
                return new Placement<>(late == null ? current.host() : late, label, 0);
            }
        }
        return null;
    }

    /** The open clause in which the number was passed over: the one before it stands there, and it does not itself. */
    private @Nullable N withGapFor(N current, NumberLabel label) {
        for (N open = current; ; open = open.up()) {
            boolean before = false;
            boolean itself = false;
            for (N child : open.children()) {
                NumberLabel counted = child.label();
                if (counted != null && counted.series().equals(label.series())) {
                    before |= label.follows(counted);
                    itself |= label.orderAgainst(counted) == 0;
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
