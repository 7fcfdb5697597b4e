package org.travaux.shell.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole table that fits the screen: its columns share the width, and long texts wrap inside theirs. Where the screen is too
 * narrow for the columns, each row is a block of lines instead, {@code heading: text}.
 */
public final class FittedTable {

    /** A column of longer texts gets no narrower than this: below it, reading is a torment. */
    private static final int READABLE = 14;

    /** A word, an address for one, that is longer than this may be cut where space is short. */
    private static final int LONG_WORD = 20;

    private static final String INDENT = "  ";

    private final List<String> headings;
    private final List<List<List<List<Piece>>>> rows;

    /**
     * Makes a table.
     *
     * @param headings one for each column
     * @param rows the rows: a cell for each column, a line for each thing in it; none where it is empty
     */
    public FittedTable(List<String> headings, List<List<List<List<Piece>>>> rows) {
        this.headings = List.copyOf(headings);
        this.rows = rows.stream()
                .map(row -> row.stream().map(List::copyOf).toList())
                .toList();
        for (List<List<List<Piece>>> row : this.rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + headings.size() + " headings");
            }
        }
    }

    /**
     * Prints it.
     *
     * @param console where to
     */
    public void print(Console console) {
        int gaps = RowLines.GAP.length() * Math.max(0, headings.size() - 1);
        List<ColumnShares.Column> asked = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            asked.add(asked(column));
        }
        Optional<List<Integer>> widths = new ColumnShares(asked).of(console.columns() - gaps);
        if (widths.isPresent()) {
            printColumns(widths.get(), console);
        } else {
            printBlocks(console);
        }
    }

    private ColumnShares.Column asked(int column) {
        List<String> lines = Stream.concat(
                        Stream.of(headings.get(column)),
                        rows.stream().flatMap(row -> row.get(column).stream()).map(FittedTable::text))
                .toList();
        int most = lines.stream().mapToInt(DisplayWidth::of).max().orElse(1);
        int word = lines.stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(1);
        int least = Math.min(most, Math.max(READABLE, Math.min(word, LONG_WORD)));
        double text = lines.stream().mapToInt(String::length).sum();
        return new ColumnShares.Column(least, most, text);
    }

    private void printColumns(List<Integer> widths, Console console) {
        List<List<String>> wrappedHeadings = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            wrappedHeadings.add(Wrapping.wrap(
                    List.of(new Piece(Style.Role.STRONG, headings.get(column))), widths.get(column), console.style()));
        }
        RowLines.beside(wrappedHeadings, widths).forEach(console.out()::println);
        List<List<String>> printed = new ArrayList<>();
        for (List<List<List<Piece>>> row : rows) {
            List<List<String>> cells = new ArrayList<>();
            for (int column = 0; column < headings.size(); column++) {
                int width = widths.get(column);
                cells.add(row.get(column).stream()
                        .flatMap(line -> Wrapping.wrap(line, width, console.style()).stream())
                        .toList());
            }
            printed.add(RowLines.beside(cells, widths));
        }
        // Rows of several lines each would run into one another.
        boolean apart = printed.stream().anyMatch(lines -> lines.size() > 1);
        for (int row = 0; row < printed.size(); row++) {
            if (apart && row > 0) {
                console.out().println();
            }
            printed.get(row).forEach(console.out()::println);
        }
    }

    private static String text(List<Piece> line) {
        return line.stream().map(Piece::text).collect(Collectors.joining());
    }

    private void printBlocks(Console console) {
        for (int row = 0; row < rows.size(); row++) {
            if (row > 0) {
                console.out().println();
            }
            for (int column = 0; column < headings.size(); column++) {
                printBlockOf(headings.get(column), rows.get(row).get(column), console);
            }
        }
    }

    private static void printBlockOf(String heading, List<List<Piece>> lines, Console console) {
        Piece label = new Piece(Style.Role.STRONG, heading + ":");
        if (lines.size() == 1) {
            List<Piece> first = new ArrayList<>(List.of(label, Piece.plain(" ")));
            first.addAll(lines.getFirst());
            List<String> wrapped = Wrapping.wrap(first, console.columns() - INDENT.length(), console.style());
            console.out().println(wrapped.getFirst());
            wrapped.stream().skip(1).forEach(line -> console.out().println(INDENT + line));
        } else if (!lines.isEmpty()) {
            console.printWrapped(label);
            for (List<Piece> line : lines) {
                Wrapping.wrap(line, console.columns() - INDENT.length(), console.style())
                        .forEach(part -> console.out().println(INDENT + part));
            }
        }
    }
}
