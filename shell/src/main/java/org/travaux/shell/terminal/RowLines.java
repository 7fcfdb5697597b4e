package org.travaux.shell.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A row of cells side by side, each wrapped in its column. */
final class RowLines {

    /** What stands between two columns. */
    static final String GAP = "  ";

    private static final char ESCAPE = '\u001b';
    private static final Pattern PAINT = Pattern.compile("\u001b\\[[0-9;]*m");

    private RowLines() {}

    /** {@return the lines of a row} */
    static List<String> of(List<List<Piece>> cells, List<Integer> widths, Style style) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int column = 0; column < widths.size(); column++) {
            wrapped.add(Wrapping.wrap(cells.get(column), widths.get(column), style));
        }
        return beside(wrapped, widths);
    }

    /** {@return the lines of cells that are wrapped, side by side} */
    static List<String> beside(List<List<String>> wrapped, List<Integer> widths) {
        List<String> lines = new ArrayList<>();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < widths.size(); column++) {
                String cell =
                        line < wrapped.get(column).size() ? wrapped.get(column).get(line) : "";
                text.append(cell);
                if (column < widths.size() - 1) {
                    text.repeat(" ", Math.max(0, widths.get(column) - visible(cell)))
                            .append(GAP);
                }
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }

    /** {@return the columns of a painted cell} */
    private static int visible(String cell) {
        return DisplayWidth.of(
                cell.indexOf(ESCAPE) < 0 ? cell : PAINT.matcher(cell).replaceAll(""));
    }
}
