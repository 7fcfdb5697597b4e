package org.travaux.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.pdf.page.Glyph;
import org.travaux.ingest.pdf.page.PageContent;

/** A table drawn with lines: the grid that the lines make, and the text in its cells. */
public final class TableGrid {

    /** How many lines of a page are joined into grids; a drawing with more is a picture. */
    static final int MAX_RULES = 4_000;

    /** A single row of cells that hold more lines than this is a frame around columns. */
    private static final int FRAME_LINES = 12;

    private static final double TOUCH = 3;

    private final double[] xs;
    private final double[] ys;
    private final List<PageContent.Rule> rules;
    private final Map<Integer, List<Glyph>> cells = new TreeMap<>();

    private TableGrid(List<PageContent.Rule> rules) {
        this.rules = rules;
        this.xs = places(rules.stream()
                .filter(PageContent.Rule::isVertical)
                .map(PageContent.Rule::x1)
                .toList());
        this.ys = places(rules.stream()
                .filter(PageContent.Rule::isHorizontal)
                .map(PageContent.Rule::y1)
                .toList());
    }

    /**
     * {@return the tables that the lines of a page make}
     *
     * @param all the lines drawn on the page
     */
    public static List<TableGrid> of(List<PageContent.Rule> all) {
        List<PageContent.Rule> rules = all.stream()
                .filter(rule -> rule.isHorizontal() || rule.isVertical())
                .toList();
        if (rules.size() > MAX_RULES) {
            return List.of();
        }
        int[] group = new int[rules.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int k = 0; k < i; k++) {
                if (touch(rules.get(i), rules.get(k))) {
                    group[root(group, i)] = root(group, k);
                }
            }
        }
        Map<Integer, List<PageContent.Rule>> groups = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(rules.get(i));
        }
        List<TableGrid> grids = new ArrayList<>();
        for (List<PageContent.Rule> members : new TreeMap<>(groups).values()) {
            TableGrid grid = new TableGrid(members);
            if (grid.xs.length > 2 && grid.ys.length > 1) {
                grids.add(grid);
            }
        }
        return grids;
    }

    private static int root(int[] group, int of) {
        int at = of;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean touch(PageContent.Rule one, PageContent.Rule other) {
        return one.x1() <= other.x2() + TOUCH
                && other.x1() <= one.x2() + TOUCH
                && one.y1() <= other.y2() + TOUCH
                && other.y1() <= one.y2() + TOUCH;
    }

    private static double[] places(Collection<Double> all) {
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        List<Double> distinct = new ArrayList<>();
        for (double place : sorted) {
            if (distinct.isEmpty() || place - distinct.get(distinct.size() - 1) > TOUCH) {
                distinct.add(place);
            }
        }
        return distinct.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * Takes a glyph that stands in the table.
     *
     * @param glyph a glyph of the page
     * @return false for one outside the table
     */
    public boolean take(Glyph glyph) {
        double middle = glyph.y() - glyph.size() * 0.3;
        int column = interval(xs, glyph.middle());
        int row = interval(ys, middle);
        if (column < 0 || row < 0) {
            return false;
        }
        while (column > 0 && !hasVertical(column, middle)) {
            column--;
        }
        while (row > 0 && !hasHorizontal(row, glyph.middle())) {
            row--;
        }
        cells.computeIfAbsent(row * xs.length + column, key -> new ArrayList<>())
                .add(glyph);
        return true;
    }

    private static int interval(double[] places, double at) {
        for (int i = 0; i + 1 < places.length; i++) {
            if (at >= places[i] && at < places[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasVertical(int column, double y) {
        return rules.stream()
                .anyMatch(rule -> rule.isVertical()
                        && Math.abs(rule.x1() - xs[column]) <= TOUCH
                        && rule.y1() <= y + TOUCH
                        && rule.y2() >= y - TOUCH);
    }

    private boolean hasHorizontal(int row, double x) {
        return rules.stream()
                .anyMatch(rule -> rule.isHorizontal()
                        && Math.abs(rule.y1() - ys[row]) <= TOUCH
                        && rule.x1() <= x + TOUCH
                        && rule.x2() >= x - TOUCH);
    }

    /**
     * {@return whether it is no table after all: nothing in it, or one row of long columns}
     *
     * @param page the number of the page, from 0
     */
    public boolean isFrame(int page) {
        int filled = 0;
        int longest = 0;
        for (List<Glyph> cell : cells.values()) {
            filled++;
            longest = Math.max(longest, lines(page, cell).size());
        }
        return filled < 2 || (ys.length == 2 && longest > FRAME_LINES);
    }

    /** {@return all glyphs that were taken} */
    public List<Glyph> glyphs() {
        return cells.values().stream().flatMap(List::stream).toList();
    }

    private static List<Line> lines(int page, List<Glyph> glyphs) {
        return Run.rows(Run.of(glyphs)).stream().map(row -> Run.line(page, row)).toList();
    }

    /**
     * {@return the table in place of a line}
     *
     * @param page the number of the page, from 0
     */
    public Line line(int page) {
        double size = glyphs().get(0).size();
        return new Line(page, xs[0], xs[xs.length - 1], ys[0] + size, size, false, text(page), List.of(), this);
    }

    private String text(int page) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row + 1 < ys.length; row++) {
            List<String> texts = new ArrayList<>();
            boolean filled = false;
            for (int column = 0; column + 1 < xs.length; column++) {
                double y = (ys[row] + ys[row + 1]) / 2;
                if (column > 0 && !hasVertical(column, y)) {
                    continue;
                }
                String text = cell(page, cells.get(row * xs.length + column));
                filled |= !text.isEmpty();
                texts.add(text);
            }
            if (filled) {
                rows.add(String.join(" | ", texts));
            }
        }
        return String.join("\n", rows);
    }

    private static String cell(int page, @Nullable List<Glyph> glyphs) {
        if (glyphs == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Line line : lines(page, glyphs)) {
            text.append(text.isEmpty() ? "" : " ").append(line.text);
        }
        return text.toString();
    }

    /**
     * {@return whether another table has the same columns, so that it goes on with this one on the next page}
     *
     * @param other the other table
     */
    public boolean hasColumnsOf(TableGrid other) {
        if (xs.length != other.xs.length) {
            return false;
        }
        for (int i = 0; i < xs.length; i++) {
            if (Math.abs(xs[i] - other.xs[i]) > TOUCH) {
                return false;
            }
        }
        return true;
    }
}
