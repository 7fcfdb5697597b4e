package org.travaux.align.language;

import org.travaux.align.Strategy;
import org.travaux.align.link.LinkState;
import org.travaux.align.link.UnitList;

/**
 * Finds the best links in order between two stretches of texts of different languages: global alignment by dynamic
 * programming (Needleman and Wunsch 1970) with steps of one to one, one to two and two to one (Gale and Church 1993).
 *
 * <p>Cost: a look at each cell of the band, rows by columns at most.
 */
final class InOrder<T> {

    // What a link is worth beside two gaps, which are worth nothing: the sum of what follows. Below 0 there is no link.

    /** Worth of sharing all marks (quantities, dates, numbers, names); in proportion where fewer are shared. */
    private static final double LIKENESS = 4;

    /** Worth of the same number under the same numbers. */
    private static final double SAME_PATH = 0.6;

    /** Worth of the same number under other numbers. */
    private static final double SAME_NUMBER = 0.4;

    /** Worth of different numbers: drafts renumber, so this costs little. */
    private static final double OTHER_NUMBER = -0.1;

    /** Worth of having no number on both sides. */
    private static final double NEITHER_NUMBERED = 0.2;

    /** Worth of a number on one side only. */
    private static final double ONE_NUMBERED = -0.6;

    /** Worth of standing at another depth. */
    private static final double OTHER_DEPTH = -0.6;

    /** Worth of a heading on one side only. */
    private static final double OTHER_HEADING = -0.3;

    /** Cost of lengths whose ratio is e times that of the two documents; in proportion to the logarithm. */
    private static final double LENGTH = 0.6;

    /** The most that lengths can cost. */
    private static final double MOST_LENGTH = 1.2;

    /** Characters added to both lengths, so that short texts can differ by a few. */
    private static final double SLACK = 10;

    /** Worth of two units for one: rarer than one for one. */
    private static final double SEVERAL = -0.7;

    /** From this share of common marks on a pair is said to be linked by them. */
    private static final double FIRM = 0.1;

    /** Half the width of the search where a stretch is too large to be searched whole. */
    private static final int LEAST_BAND = 100;

    /** A split looks back over two columns. */
    private static final int MOST_COLUMNS_BACK = 2;

    // The step by which a cell is best reached.
    private static final byte GAP_BEFORE = 1;
    private static final byte GAP_AFTER = 2;
    private static final byte PAIR = 3;
    private static final byte SPLIT = 4;
    private static final byte MERGER = 5;

    private final LinkState<T> state;
    private final MarkTable table;
    private final PlaceKeys here;
    private final PlaceKeys there;
    private final double ratio;

    InOrder(LinkState<T> state, MarkTable table, PlaceKeys here, PlaceKeys there) {
        this.state = state;
        this.table = table;
        this.here = here;
        this.there = there;
        this.ratio = Math.log((1.0 + length(state.revised())) / (1.0 + length(state.original())));
    }

    private static <T> double length(UnitList<T> units) {
        double length = 0;
        for (int i = 0; i < units.size(); i++) {
            length += units.key(i).length();
        }
        return length;
    }

    /**
     * Links the units of two stretches, half-open, by the sum of worths that is highest; columns are the revised units,
     * searched in a band of each row.
     */
    void link(int from, int to, int start, int end) {
        int rows = to - from;
        int columns = end - start;
        if (rows == 0 || columns == 0) {
            return;
        }
        Search search = new Search(from, rows, start, columns, band(rows, columns));
        search.fill();
        search.trace();
    }

    /** How many columns before and behind the diagonal are searched. */
    private int band(int rows, int columns) {
        if ((long) rows * columns <= CrossLanguageAligner.MOST_CELLS) {
            return columns;
        }
        state.limitReached("of texts this long only clauses at about the same place were compared");
        return Math.max(LEAST_BAND, (int) (CrossLanguageAligner.MOST_CELLS / rows / 2));
    }

    /** What one original unit shares with the revised units of a stretch, from the column of this offset on. */
    private static final class Shared {

        static final Shared NOTHING = new Shared(new double[0], 0);

        private final double[] values;
        private final int offset;

        Shared(double[] values, int offset) {
            this.values = values;
            this.offset = offset;
        }

        boolean reaches(int column) {
            return column - offset < values.length;
        }

        double with(int column) {
            return values[column - offset];
        }
    }

    /**
     * The table of one search: the cell in a row and a column holds the highest worth of linking as many first original and
     * revised units. The first row and column stand for none.
     */
    private final class Search {

        private final int from;
        private final int rows;
        private final int start;
        private final int columns;
        private final int band;
        private final byte[][] steps;
        private final int[] lows;
        private final double[][] scores;
        private Shared shared = Shared.NOTHING;
        private Shared sharedBefore = Shared.NOTHING;
        private double best;
        private byte step;

        Search(int from, int rows, int start, int columns, int band) {
            this.from = from;
            this.rows = rows;
            this.start = start;
            this.columns = columns;
            this.band = band;
            this.steps = new byte[rows + 1][];
            this.lows = new int[rows + 1];
            this.scores = new double[rows + 1][];
        }

        void fill() {
            for (int row = 0; row <= rows; row++) {
                int high = open(row);
                for (int column = lows[row]; column <= high; column++) {
                    reach(row, column);
                }
                close(row);
            }
        }

        /** Makes the row's part of the table; gives its last column. */
        private int open(int row) {
            int middle = (int) ((long) row * columns / rows);
            int low = Math.max(0, middle - band);
            int high = Math.min(columns, middle + band);
            lows[row] = low;
            steps[row] = new byte[high - low + 1];
            scores[row] = new double[high - low + 1];
            int offset = Math.max(0, low - MOST_COLUMNS_BACK);
            shared = row == 0
                    ? new Shared(new double[0], offset)
                    : new Shared(table.shared(from + row - 1, start + offset, start + high), offset);
            return high;
        }

        /** Lets go of what no later row looks back at. */
        private void close(int row) {
            sharedBefore = shared;
            if (row > 1) {
                scores[row - 2] = new double[0];
            }
        }

        /** Finds the best step to a cell; of equal ones the first tried. */
        private void reach(int row, int column) {
            best = row == 0 && column == 0 ? 0 : Double.NEGATIVE_INFINITY;
            step = 0;
            if (row > 0) {
                offer(score(row - 1, column), GAP_BEFORE);
            }
            if (column > lows[row]) {
                offer(score(row, column - 1), GAP_AFTER);
            }
            if (row > 0 && column > 0) {
                offerLinks(row, column);
            }
            scores[row][column - lows[row]] = best;
            steps[row][column - lows[row]] = step;
        }

        private void offerLinks(int row, int column) {
            int before = from + row - 1;
            int after = start + column - 1;
            double last = shared.with(column - 1);
            offer(score(row - 1, column - 1) + pair(before, after, last), PAIR);
            if (column > 1) {
                offer(score(row - 1, column - 2) + split(before, after - 1, shared.with(column - 2), last), SPLIT);
            }
            if (row > 1 && sharedBefore.reaches(column - 1)) {
                offer(
                        score(row - 2, column - 1) + merger(before - 1, after, sharedBefore.with(column - 1), last),
                        MERGER);
            }
        }

        private void offer(double score, byte by) {
            if (score > best) {
                best = score;
                step = by;
            }
        }

        private double score(int row, int column) {
            int index = column - lows[row];
            return index < 0 || index >= scores[row].length ? Double.NEGATIVE_INFINITY : scores[row][index];
        }

        /** Goes the best steps back from the last cell and links what they link. */
        void trace() {
            int row = rows;
            int column = columns;
            while (row > 0 || column > 0) {
                int before = from + row - 1;
                int after = start + column - 1;
                switch (steps[row][column - lows[row]]) {
                    case GAP_BEFORE -> row--;
                    case GAP_AFTER -> column--;
                    case PAIR -> {
                        state.link(before, after, strategy(before, after));
                        row--;
                        column--;
                    }
                    case SPLIT -> {
                        state.link(before, after - 1, Strategy.FACTS);
                        state.link(before, after, Strategy.FACTS);
                        row--;
                        column -= 2;
                    }
                    case MERGER -> {
                        state.link(before - 1, after, Strategy.FACTS);
                        state.link(before, after, Strategy.FACTS);
                        row -= 2;
                        column--;
                    }
                    default -> throw new IllegalStateException("no way to " + row + ", " + column);
                }
            }
        }
    }

    private Strategy strategy(int before, int after) {
        double shared = table.shared(before, after, after + 1)[0];
        if (MarkTable.likeness(shared, table.normOfOriginal(before), table.normOfRevised(after)) >= FIRM) {
            return Strategy.FACTS;
        }
        return here.numbered(before) && here.own(before).equals(there.own(after))
                ? Strategy.SAME_NUMBER
                : Strategy.NEIGHBOURS;
    }

    private double pair(int before, int after, double shared) {
        if (state.barred(before, after) || !state.originalFree(before) || !state.revisedFree(after)) {
            return Double.NEGATIVE_INFINITY;
        }
        double score = LIKENESS * MarkTable.likeness(shared, table.normOfOriginal(before), table.normOfRevised(after))
                + place(before, after);
        boolean heading = state.original().heading(before) != null;
        if (heading != (state.revised().heading(after) != null)) {
            score += OTHER_HEADING;
        }
        if (!state.original().hasText(before) || !state.revised().hasText(after)) {
            return score;
        }
        return score
                - length(
                        state.original().key(before).length(),
                        state.revised().key(after).length());
    }

    private double place(int before, int after) {
        double depth = here.depth(before) == there.depth(after) ? 0 : OTHER_DEPTH;
        if (here.numbered(before) != there.numbered(after)) {
            return depth + ONE_NUMBERED;
        }
        if (!here.numbered(before)) {
            return depth + NEITHER_NUMBERED;
        }
        if (here.path(before).equals(there.path(after))) {
            return depth + SAME_PATH;
        }
        return depth + (here.own(before).equals(there.own(after)) ? SAME_NUMBER : OTHER_NUMBER);
    }

    private double length(double before, double after) {
        return Math.min(MOST_LENGTH, LENGTH * Math.abs(Math.log((SLACK + after) / (SLACK + before)) - ratio));
    }

    private double split(int before, int after, double sharedFirst, double sharedSecond) {
        if (sharedFirst == 0
                || sharedSecond == 0
                || !canJoin(state.revised(), after)
                || !leaf(state.original(), before)
                || state.barred(before, after)
                || state.barred(before, after + 1)
                || !state.originalFree(before)
                || !state.revisedFree(after)
                || !state.revisedFree(after + 1)) {
            return Double.NEGATIVE_INFINITY;
        }
        double norm = table.normOfRevised(after) + table.normOfRevised(after + 1);
        return LIKENESS * MarkTable.likeness(sharedFirst + sharedSecond, table.normOfOriginal(before), norm)
                + place(before, after)
                + SEVERAL
                - length(
                        state.original().key(before).length(),
                        state.revised().key(after).length()
                                + state.revised().key(after + 1).length());
    }

    private double merger(int before, int after, double sharedFirst, double sharedSecond) {
        if (sharedFirst == 0
                || sharedSecond == 0
                || !canJoin(state.original(), before)
                || !leaf(state.revised(), after)
                || state.barred(before, after)
                || state.barred(before + 1, after)
                || !state.originalFree(before)
                || !state.originalFree(before + 1)
                || !state.revisedFree(after)) {
            return Double.NEGATIVE_INFINITY;
        }
        double norm = table.normOfOriginal(before) + table.normOfOriginal(before + 1);
        return LIKENESS * MarkTable.likeness(sharedFirst + sharedSecond, norm, table.normOfRevised(after))
                + place(before, after)
                + SEVERAL
                - length(
                        state.original().key(before).length()
                                + state.original().key(before + 1).length(),
                        state.revised().key(after).length());
    }

    /** Whether a unit and the next are neighbours with nothing under them. */
    private static <T> boolean canJoin(UnitList<T> units, int first) {
        return units.parent(first) == units.parent(first + 1) && leaf(units, first) && leaf(units, first + 1);
    }

    private static <T> boolean leaf(UnitList<T> units, int unit) {
        return units.children(unit).isEmpty() && units.hasText(unit);
    }
}
