package org.travaux.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.travaux.ingest.pdf.page.Glyph;

/** Glyphs that stand side by side on one base line, without a wide gap. */
public final class Run {

    /** A gap wider than this, in letter sizes, parts two runs. */
    static final double GAP = 1.0;

    private static final double SAME_LINE = 0.22;

    /** The least gap that is a space, as a share of the width of a space. */
    private static final double SPACE = 0.45;

    final List<Glyph> glyphs = new ArrayList<>();
    double x;
    double right;
    double y;
    double size;
    boolean raised;

    private Run(Glyph first) {
        glyphs.add(first);
        x = first.x();
        right = first.right();
        y = first.y();
        size = first.size();
    }

    private boolean takes(Glyph glyph) {
        boolean sameSize = Math.abs(glyph.size() - size) < 0.12 * size;
        boolean sameLine = Math.abs(glyph.y() - y) < SAME_LINE * size;
        double gap = glyph.x() - right;
        return sameSize && sameLine && gap < GAP * size && gap > -0.6 * size;
    }

    /**
     * {@return the runs that glyphs make}
     *
     * @param glyphs the glyphs, in the order in which they are drawn
     */
    public static List<Run> of(List<Glyph> glyphs) {
        List<Run> runs = new ArrayList<>();
        Run run = null;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                if (run != null && run.takes(glyph)) {
                    run.glyphs.add(glyph);
                }
                continue;
            }
            if (run != null && run.takes(glyph)) {
                run.glyphs.add(glyph);
                run.right = Math.max(run.right, glyph.right());
            } else {
                run = new Run(glyph);
                runs.add(run);
            }
        }
        return runs;
    }

    /** {@return its base line} */
    public double y() {
        return y;
    }

    boolean isBold() {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).allMatch(Glyph::bold);
    }

    /** Whether a base line is its own. */
    boolean isLevelWith(double baseLine) {
        return Math.abs(y - baseLine) < SAME_LINE * size;
    }

    boolean overlaps(double from, double to) {
        return x < to && right > from;
    }

    /**
     * {@return the rows that runs make: all on one base line together, with raised and lowered ones put where they belong}
     *
     * @param runs the runs of one page
     */
    public static List<List<Run>> rows(List<Run> runs) {
        List<Run> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble((Run run) -> run.y).thenComparingDouble(run -> run.x));
        List<List<Run>> rows = new ArrayList<>();
        for (Run run : sorted) {
            List<Run> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (!row.isEmpty() && run.y - row.get(0).y < SAME_LINE * Math.max(run.size, row.get(0).size)) {
                row.add(run);
            } else {
                List<Run> begun = new ArrayList<>();
                begun.add(run);
                rows.add(begun);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (i + 1 < rows.size() && attach(rows.get(i), rows.get(i + 1), true)) {
                rows.remove(i--);
            } else if (i > 0 && attach(rows.get(i), rows.get(i - 1), false)) {
                rows.remove(i--);
            }
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(run -> run.x)));
        return rows;
    }

    /** Puts small runs that stand a little above or below another row into it, if all of them touch it. */
    private static boolean attach(List<Run> small, List<Run> row, boolean above) {
        double size = row.stream().mapToDouble(run -> run.size).max().orElse(0);
        double shift = row.get(0).y - small.get(0).y;
        boolean near = above ? shift > 0 && shift < 0.65 * size : shift < 0 && -shift < 0.4 * size;
        if (!near) {
            return false;
        }
        for (Run run : small) {
            boolean touches = row.stream()
                    .anyMatch(other -> other.x - run.right < 0.6 * size
                            && run.x - other.right < 0.6 * size
                            && Math.max(other.x, run.x) - Math.min(other.right, run.right) > -0.3 * size);
            if (run.size > 0.85 * size || !touches) {
                return false;
            }
        }
        small.forEach(run -> run.raised = above);
        row.addAll(small);
        return true;
    }

    /**
     * {@return the line that one row of runs makes}
     *
     * @param page the number of the page, from 0
     * @param row the runs, from left to right
     */
    public static Line line(int page, List<Run> row) {
        StringBuilder text = new StringBuilder();
        List<Line.Raised> raised = new ArrayList<>();
        Run main = row.stream()
                .max(Comparator.comparingDouble(run -> run.size * Math.min(20, run.glyphs.size())))
                .orElseThrow();
        boolean bold = true;
        double end = Double.NaN;
        for (Run run : row) {
            if (!Double.isNaN(end) && run.x - end > SPACE * run.glyphs.get(0).space()) {
                space(text);
            }
            int start = text.length();
            write(run, text);
            if (run.raised) {
                raised.add(new Line.Raised(start, text.length()));
            } else {
                bold &= run.isBold();
            }
            end = run.right;
        }
        double right = row.stream().mapToDouble(run -> run.right).max().orElse(0);
        String words = text.toString().stripTrailing();
        return new Line(page, row.get(0).x, right, main.y, main.size, bold, words, raised, null);
    }

    private static void write(Run run, StringBuilder text) {
        double end = Double.NaN;
        for (Glyph glyph : run.glyphs) {
            if (glyph.isBlank()) {
                space(text);
            } else {
                if (!Double.isNaN(end) && glyph.x() - end > SPACE * glyph.space()) {
                    space(text);
                }
                text.append(glyph.text());
                end = glyph.right();
            }
        }
    }

    private static void space(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }
}
