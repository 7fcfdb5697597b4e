package org.travaux.shell.terminal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Rows of cells under headings, the last column as wide as the screen allows. On a narrow screen the last cell stands
 * under the others instead.
 */
public final class Table {

    /** Where less than this would be left for the last column, it stands under the others. */
    private static final int MIN_LAST_COLUMN = 40;

    private static final String GAP = RowLines.GAP;

    private final List<String> headings;
    private final List<Integer> widths;
    private final Style style;
    private final int columns;
    private final PrintWriter out;

    /**
     * Makes a table.
     *
     * @param headings one for each column, the last one's included
     * @param widths how wide each column but the last is
     * @param console where it is printed
     */
    public Table(List<String> headings, List<Integer> widths, Console console) {
        if (headings.size() != widths.size() + 1) {
            throw new IllegalArgumentException(headings.size() + " headings do not fit " + widths.size() + " widths");
        }
        this.headings = List.copyOf(headings);
        this.widths = List.copyOf(widths);
        this.style = console.style();
        this.columns = console.columns();
        this.out = console.out();
    }

    /**
     * {@return the width of a column that holds these cells}
     *
     * @param heading its heading
     * @param cells its cells
     * @param limit what it may take at most
     */
    public static int width(String heading, List<String> cells, int limit) {
        int widest = cells.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        return Math.min(limit, Math.max(DisplayWidth.of(heading), widest));
    }

    /** Prints the headings; nothing on a narrow screen, where no columns line up. */
    public void printHeadings() {
        if (isNarrow()) {
            return;
        }
        List<List<Piece>> cells = new ArrayList<>();
        headings.forEach(heading -> cells.add(List.of(new Piece(Style.Role.STRONG, heading))));
        printRow(cells);
    }

    /**
     * Prints one row.
     *
     * @param cells one for each column
     */
    public void printRow(List<List<Piece>> cells) {
        Objects.checkIndex(cells.size() - 1, headings.size());
        if (isNarrow()) {
            printNarrow(cells);
            return;
        }
        List<Integer> all = new ArrayList<>(widths);
        all.add(columns - used());
        RowLines.of(cells, all, style).forEach(out::println);
    }

    /**
     * Prints a paragraph that belongs to the row above: under its last cell, set in, its further lines more so than its first.
     *
     * @param pieces its text
     */
    public void printBelow(List<Piece> pieces) {
        String first = " ".repeat(isNarrow() ? GAP.length() : used()) + GAP;
        String further = first + GAP;
        List<String> lines = Wrapping.wrap(pieces, columns - further.length(), style);
        for (int line = 0; line < lines.size(); line++) {
            out.println((line == 0 ? first : further) + lines.get(line));
        }
    }

    private void printNarrow(List<List<Piece>> cells) {
        List<Piece> first = new ArrayList<>();
        for (int column = 0; column < widths.size(); column++) {
            List<Piece> cell = cells.get(column);
            if (cell.stream().anyMatch(piece -> !piece.text().isEmpty())) {
                String label = headings.get(column).toLowerCase(Locale.ROOT) + " ";
                first.add(new Piece(Style.Role.FAINT, (first.isEmpty() ? "" : GAP) + label));
                first.addAll(cell);
            }
        }
        Wrapping.wrap(first, columns, style).forEach(out::println);
        Wrapping.wrap(cells.getLast(), columns - GAP.length(), style).stream()
                .filter(line -> !line.isEmpty())
                .forEach(line -> out.println(GAP + line));
    }

    private boolean isNarrow() {
        return columns - used() < MIN_LAST_COLUMN;
    }

    /** What all columns but the last take, with the gaps after them. */
    private int used() {
        return widths.stream().mapToInt(width -> width + GAP.length()).sum();
    }
}
