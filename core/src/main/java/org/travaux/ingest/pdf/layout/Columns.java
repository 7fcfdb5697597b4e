package org.travaux.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the runs of a page in reading order: where a white strip parts two columns of running text, one after the other,
 * between what goes across the page.
 *
 * <p>A table's columns are none: their lines do not fill them, or they are narrow; its rows are read across.
 */
public final class Columns {

    /** How many lines must leave the strip between two columns free. */
    static final int MIN_LINES = 4;

    /** A column narrower than this share of its page is none. */
    private static final double MIN_WIDTH = 0.2;

    /** The share of a column's width that its middle line fills. */
    private static final double MIN_FILL = 0.6;

    private static final int MAX_DEPTH = 3;

    private final int page;
    private final List<Line> lines = new ArrayList<>();

    private Columns(int page) {
        this.page = page;
    }

    /**
     * {@return the lines of a page in reading order}
     *
     * @param page the number of the page, from 0
     * @param runs the runs on it
     * @param usual where most pages of the document have the strip between two columns, or null where they have none
     */
    public static List<Line> lines(int page, List<Run> runs, @Nullable Double usual) {
        Columns columns = new Columns(page);
        Double own = gutter(runs);
        boolean fits = own == null && usual != null && isFree(runs, usual);
        columns.read(runs, 0, 0, 1, fits ? usual : own);
        return columns.lines;
    }

    /**
     * {@return where most pages have the strip between two columns, or null where they have none}
     *
     * @param pages the runs of each page
     */
    public static @Nullable Double usual(List<List<Run>> pages) {
        List<Double> found = new ArrayList<>();
        for (List<Run> runs : pages) {
            Double gutter = gutter(runs);
            if (gutter != null) {
                found.add(gutter);
            }
        }
        found.sort(null);
        return found.isEmpty() || found.size() * 3 < pages.size() ? null : found.get(found.size() / 2);
    }

    /** Whether a page with few lines leaves the strip free that the other pages have. */
    private static boolean isFree(List<Run> runs, double x) {
        boolean left = false;
        boolean right = false;
        for (Run run : runs) {
            left |= run.right <= x;
            right |= run.x >= x;
            if (run.x < x && run.right > x) {
                return false;
            }
        }
        return left && right;
    }

    private void read(List<Run> runs, int depth, int column, int of, @Nullable Double gutter) {
        if (depth >= MAX_DEPTH || gutter == null) {
            write(runs, column, of);
            return;
        }
        double strip = gutter;
        List<Run> across = new ArrayList<>();
        List<Run> sides = new ArrayList<>();
        for (Run run : runs) {
            (run.x < strip && run.right > strip ? across : sides).add(run);
        }
        across.sort(Comparator.comparingDouble(run -> run.y));
        double from = Double.NEGATIVE_INFINITY;
        int at = 0;
        while (at <= across.size()) {
            double to = at < across.size() ? across.get(at).y : Double.POSITIVE_INFINITY;
            double bandFrom = from;
            List<Run> band = sides.stream()
                    .filter(run -> run.y > bandFrom && run.y <= to)
                    .toList();
            List<Run> wide = new ArrayList<>();
            while (at < across.size() && across.get(at).y <= to + 1) {
                wide.add(across.get(at++));
            }
            // What stands beside a line that goes across belongs to it.
            List<Run> beside = band.stream()
                    .filter(run -> wide.stream().anyMatch(other -> Math.abs(other.y - run.y) < 0.3 * other.size))
                    .toList();
            band(band.stream().filter(run -> !beside.contains(run)).toList(), strip, depth);
            wide.addAll(beside);
            write(wide, 0, 1);
            from = to;
            if (Double.isInfinite(to)) {
                break;
            }
        }
    }

    private void band(List<Run> band, double strip, int depth) {
        List<Run> left = band.stream().filter(run -> run.right <= strip).toList();
        List<Run> right = band.stream().filter(run -> run.x >= strip).toList();
        read(left, depth + 1, depth * 2 + 1, depth + 2, gutter(left));
        read(right, depth + 1, depth * 2 + 2, depth + 2, gutter(right));
    }

    private void write(List<Run> runs, int column, int of) {
        for (List<Run> row : Run.rows(runs)) {
            Line line = Run.line(page, row);
            line.column = column;
            line.columns = of;
            lines.add(line);
        }
    }

    /** Where the strip between two columns of running text stands, or null where there is none. */
    private static @Nullable Double gutter(List<Run> runs) {
        List<double[]> gaps = new ArrayList<>();
        for (List<Run> row : Run.rows(runs)) {
            for (int i = 1; i < row.size(); i++) {
                Run before = row.get(i - 1);
                if (row.get(i).x - before.right >= Run.GAP * before.size * 0.9) {
                    gaps.add(new double[] {before.right, row.get(i).x});
                }
            }
        }
        // Columns whose lines do not stand at the same height have no gaps within rows.
        double left = runs.stream().mapToDouble(run -> run.x).min().orElse(0);
        double right = runs.stream().mapToDouble(run -> run.right).max().orElse(0);
        double best = Double.NaN;
        int most = Integer.MIN_VALUE;
        List<Double> candidates = new ArrayList<>();
        gaps.forEach(gap -> candidates.add((gap[0] + gap[1]) / 2));
        candidates.add((left + right) / 2);
        List<Run> fromTop = new ArrayList<>(runs);
        fromTop.sort(Comparator.comparingDouble(run -> run.y));
        int step = Math.max(1, candidates.size() / 200);
        for (int i = 0; i < candidates.size(); i += step) {
            double x = candidates.get(i);
            int parted = parted(fromTop, x);
            if (parted > most) {
                most = parted;
                best = x;
            }
        }
        return most > Integer.MIN_VALUE && isParting(runs, best, left, right) ? best : null;
    }

    /**
     * How many lines the less filled side of a strip has, less those that cross it; the least number for no strip. Lines count
     * only where several stand beside the strip and none crosses it in between: the wide gaps of justified lines are anywhere.
     */
    private static int parted(List<Run> fromTop, double x) {
        int sides = 0;
        int across = 0;
        Side left = new Side();
        Side right = new Side();
        for (Run run : fromTop) {
            if (run.right <= x) {
                left.add(run);
            } else if (run.x >= x) {
                right.add(run);
            } else {
                across++;
                sides += Side.least(left, right);
                left = new Side();
                right = new Side();
            }
        }
        sides += Side.least(left, right);
        return sides < MIN_LINES || sides < across / 2 ? Integer.MIN_VALUE : sides - across;
    }

    /** The lines on one side of a strip, down to the next that crosses it. */
    private static final class Side {

        private int lines;
        private double y = Double.NEGATIVE_INFINITY;

        void add(Run run) {
            if (!run.isLevelWith(y)) {
                lines++;
                y = run.y;
            }
        }

        static int least(Side left, Side right) {
            int least = Math.min(left.lines, right.lines);
            return least < MIN_LINES ? 0 : least;
        }
    }

    private static boolean isParting(List<Run> runs, double x, double left, double right) {
        List<Run> before = runs.stream().filter(run -> run.right <= x).toList();
        List<Run> behind = runs.stream().filter(run -> run.x >= x).toList();
        return isColumn(before, right - left) && isColumn(behind, right - left);
    }

    private static boolean isColumn(List<Run> side, double page) {
        List<List<Run>> rows = Run.rows(side);
        double left = side.stream().mapToDouble(run -> run.x).min().orElse(0);
        double right = side.stream().mapToDouble(run -> run.right).max().orElse(0);
        double width = right - left;
        if (rows.size() < MIN_LINES || width < page * MIN_WIDTH) {
            return false;
        }
        double[] widths = rows.stream()
                .mapToDouble(row ->
                        row.stream().mapToDouble(run -> run.right - run.x).sum())
                .sorted()
                .toArray();
        return widths[widths.length / 2] >= width * MIN_FILL;
    }
}
