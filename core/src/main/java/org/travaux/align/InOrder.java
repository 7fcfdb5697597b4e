package org.travaux.align;

/** Finds the best links in order between two stretches of texts of different languages. */
final class InOrder<T> {

    private static final double LIKENESS = 4;
    private static final double SAME_PATH = 0.6;
    private static final double SAME_NUMBER = 0.4;
    private static final double OTHER_NUMBER = -0.1;
    private static final double NEITHER_NUMBERED = 0.2;
    private static final double ONE_NUMBERED = -0.6;
    private static final double OTHER_DEPTH = -0.6;
    private static final double OTHER_HEADING = -0.3;
    private static final double LENGTH = 0.6;
    private static final double MOST_LENGTH = 1.2;
    private static final double SEVERAL = -0.7;
    private static final double FIRM = 0.1;

    /** Half the width of the search where a stretch is too large to be searched whole. */
    private static final int LEAST_BAND = 100;

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

    /** Links the units of two stretches, half-open; columns are the revised units, searched in a band of each row. */
    void link(int from, int to, int start, int end) {
        int rows = to - from;
        int columns = end - start;
        if (rows == 0 || columns == 0) {
            return;
        }
        int band = columns;
        if ((long) rows * columns > CrossLanguageAligner.MOST_CELLS) {
            band = Math.max(LEAST_BAND, (int) (CrossLanguageAligner.MOST_CELLS / rows / 2));
            state.limitReached("of texts this long only clauses at about the same place were compared");
        }
        byte[][] steps = new byte[rows + 1][];
        int[] lows = new int[rows + 1];
        double[][] scores = new double[rows + 1][];
        double[] sharedBefore = new double[0];
        int offsetBefore = 0;
        for (int row = 0; row <= rows; row++) {
            int middle = (int) ((long) row * columns / rows);
            int low = Math.max(0, middle - band);
            int high = Math.min(columns, middle + band);
            lows[row] = low;
            steps[row] = new byte[high - low + 1];
            scores[row] = new double[high - low + 1];
            int offset = Math.max(0, low - 2);
            double[] shared = row == 0 ? new double[0] : table.shared(from + row - 1, start + offset, start + high);
            for (int column = low; column <= high; column++) {
                double best = row == 0 && column == 0 ? 0 : Double.NEGATIVE_INFINITY;
                byte step = 0;
                double skipBefore = row > 0 ? at(scores, lows, row - 1, column) : Double.NEGATIVE_INFINITY;
                if (skipBefore > best) {
                    best = skipBefore;
                    step = GAP_BEFORE;
                }
                double skipAfter = column > low ? scores[row][column - 1 - low] : Double.NEGATIVE_INFINITY;
                if (skipAfter > best) {
                    best = skipAfter;
                    step = GAP_AFTER;
                }
                if (row > 0 && column > 0) {
                    int before = from + row - 1;
                    int after = start + column - 1;
                    double pair =
                            at(scores, lows, row - 1, column - 1) + pair(before, after, shared[column - 1 - offset]);
                    if (pair > best) {
                        best = pair;
                        step = PAIR;
                    }
                    if (column > 1) {
                        double split = at(scores, lows, row - 1, column - 2)
                                + split(before, after - 1, shared[column - 2 - offset], shared[column - 1 - offset]);
                        if (split > best) {
                            best = split;
                            step = SPLIT;
                        }
                    }
                    if (row > 1 && column - 1 - offsetBefore < sharedBefore.length) {
                        double merger = at(scores, lows, row - 2, column - 1)
                                + merger(
                                        before - 1,
                                        after,
                                        sharedBefore[column - 1 - offsetBefore],
                                        shared[column - 1 - offset]);
                        if (merger > best) {
                            best = merger;
                            step = MERGER;
                        }
                    }
                }
                scores[row][column - low] = best;
                steps[row][column - low] = step;
            }
            sharedBefore = shared;
            offsetBefore = offset;
            if (row > 1) {
                scores[row - 2] = new double[0];
            }
        }
        trace(steps, lows, from, start, rows, columns);
    }

    private static double at(double[][] scores, int[] lows, int row, int column) {
        int index = column - lows[row];
        return index < 0 || index >= scores[row].length ? Double.NEGATIVE_INFINITY : scores[row][index];
    }

    private void trace(byte[][] steps, int[] lows, int from, int start, int rows, int columns) {
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
        return Math.min(MOST_LENGTH, LENGTH * Math.abs(Math.log((10 + after) / (10 + before)) - ratio));
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
