package org.travaux.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ParagraphStarts;
import org.travaux.ingest.pdf.layout.Line;

/** What is usual in a document: the size of its letters, the distance of its lines, the edges of its columns. */
final class Metrics {

    /** Pages with fewer lines than this say little about their edges. */
    private static final int FEW_LINES = 8;

    /** Lines that end this near to the edge, in points, reach it. */
    private static final double EDGE = 2;

    /** Lines that end this near to the edge are nearly full. */
    private static final double NEAR_EDGE = 20;

    private static final double SPACED = 0.9;
    private static final double JUSTIFIED = 0.5;

    final double size;
    final double leading;
    final boolean justified;

    /** Whether paragraphs as a rule stand further apart than lines. */
    final boolean spaced;

    Metrics(List<Line> lines) {
        this.size = usual(lines);
        setEdges(lines);
        this.leading = leading(lines);
        this.justified = isJustified(lines);
        this.spaced = isSpaced(lines);
    }

    private boolean isSpaced(List<Line> lines) {
        int all = 0;
        int apart = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            if (isBelow(before, line)
                    && ParagraphStarts.isLabelled(line.text())
                    && before.text().matches("(?s).*[.;:]\\s*")) {
                all++;
                apart += line.y() - before.y() > leading * line.size() * Paragraphs.WIDER ? 1 : 0;
            }
        }
        return all >= 5 && apart >= all * SPACED;
    }

    /** The size in which most characters are set. */
    private static double usual(List<Line> lines) {
        Map<Long, Integer> characters = new TreeMap<>();
        for (Line line : lines) {
            characters.merge(Math.round(line.size() * 4), line.text().length(), Integer::sum);
        }
        return characters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(40L)
                / 4.0;
    }

    /** The usual distance of two lines, in letter sizes. */
    private double leading(List<Line> lines) {
        Map<Long, Integer> distances = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line before = lines.get(i - 1);
            double distance = (line.y() - before.y()) / line.size();
            if (isBelow(before, line) && Math.abs(line.size() - size) < 0.5 && distance < 3) {
                distances.merge(Math.round(distance * 20), 1, Integer::sum);
            }
        }
        int most = distances.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        // The least among the common ones: paragraphs of one line each stand wider apart.
        return distances.entrySet().stream()
                        .filter(entry -> entry.getValue() >= Math.max(1, most * 0.3))
                        .mapToLong(Map.Entry::getKey)
                        .min()
                        .orElse(24)
                / 20.0;
    }

    static boolean isBelow(Line before, Line line) {
        return before.page() == line.page()
                && before.column() == line.column()
                && before.columns() == line.columns()
                && line.y() > before.y()
                && !before.isTable()
                && !line.isTable();
    }

    private static void setEdges(List<Line> lines) {
        Map<String, List<Line>> blocks = new HashMap<>();
        for (Line line : lines) {
            blocks.computeIfAbsent(line.page() + " " + line.columns() + " " + line.column(), key -> new ArrayList<>())
                    .add(line);
        }
        Map<String, List<Double>> lefts = new HashMap<>();
        Map<String, List<Double>> widths = new HashMap<>();
        for (List<Line> block : blocks.values()) {
            Line first = block.get(0);
            if (block.size() >= FEW_LINES) {
                lefts.computeIfAbsent(place(first, true), key -> new ArrayList<>())
                        .add(left(block));
                widths.computeIfAbsent(place(first, false), key -> new ArrayList<>())
                        .add(right(block) - left(block));
            }
        }
        for (List<Line> block : blocks.values()) {
            Line first = block.get(0);
            double left = left(block);
            if (block.size() < FEW_LINES) {
                left = Math.min(left, middle(lefts.get(place(first, true)), left));
            }
            double width = middle(widths.get(place(first, false)), right(block) - left);
            double margin = Math.max(right(block), left + width);
            for (Line line : block) {
                line.setEdges(left, margin);
            }
        }
    }

    /** Pages on the left and on the right of a book have edges of their own. */
    private static String place(Line line, boolean side) {
        return line.columns() + " " + line.column() + (side ? " " + line.page() % 2 : "");
    }

    private static double left(List<Line> block) {
        return block.stream().mapToDouble(line -> line.x()).min().orElse(0);
    }

    /** Where lines end that are full: what sticks out further, such as an address or a wide table, does not count. */
    private static double right(List<Line> block) {
        double[] rights =
                block.stream().mapToDouble(line -> line.right()).sorted().toArray();
        int needed = Math.max(1, (int) Math.ceil(block.size() * 0.08));
        for (int i = rights.length - 1; i >= 0; i--) {
            int near = 0;
            while (i - near >= 0 && rights[i] - rights[i - near] < NEAR_EDGE) {
                near++;
            }
            if (near > needed) {
                return rights[i];
            }
        }
        return rights[rights.length - 1];
    }

    private static double middle(@Nullable List<Double> values, double otherwise) {
        if (values == null) {
            return otherwise;
        }
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() * 3 / 4);
    }

    /** Whether lines as a rule reach the edge exactly. */
    private static boolean isJustified(List<Line> lines) {
        int all = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (isBelow(line, lines.get(i + 1)) && line.right() > line.left() + (line.margin() - line.left()) * 0.8) {
                all++;
                full += line.margin() - line.right() < EDGE ? 1 : 0;
            }
        }
        return all > 10 && full > all * JUSTIFIED;
    }
}
