package org.travaux.shell.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The widths of columns that share a screen: none wider than its longest line, none narrower than it can be read at, and what is
 * left goes to those that hold more text.
 *
 * <p>The space is shared out as between the flexible items of a line (CSS Flexible Box Layout, section 9.7).
 */
final class ColumnShares {

    private final List<Column> columns;

    /** What a column asks for: at least, at most, and how much text it holds. */
    record Column(int least, int most, double text) {

        Column {
            if (least > most) {
                throw new IllegalArgumentException("at least " + least + ", at most " + most);
            }
        }

        /** Twice the text does not need twice the width: its lines grow in number too. */
        private double weight() {
            return Math.sqrt(Math.max(1, text));
        }

        private int kept(double share) {
            return (int) Math.max(least, Math.min(most, Math.floor(share)));
        }
    }

    ColumnShares(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** {@return the width of each column; nothing where they do not fit} */
    Optional<List<Integer>> of(int available) {
        if (columns.stream().mapToInt(Column::least).sum() > available) {
            return Optional.empty();
        }
        int[] widths = new int[columns.size()];
        List<Integer> open =
                new ArrayList<>(IntStream.range(0, columns.size()).boxed().toList());
        int left = available;
        while (!open.isEmpty()) {
            List<Integer> settled = settled(open, left, widths);
            for (int column : settled) {
                left -= widths[column];
            }
            open.removeAll(settled);
        }
        return Optional.of(Arrays.stream(widths).boxed().toList());
    }

    /** Gives each open column its share and tells which of them keep it: those held up where too much was given, or down. */
    private List<Integer> settled(List<Integer> open, int left, int[] widths) {
        double weights = open.stream()
                .mapToDouble(column -> columns.get(column).weight())
                .sum();
        double excess = 0;
        List<Integer> heldUp = new ArrayList<>();
        List<Integer> heldDown = new ArrayList<>();
        for (int column : open) {
            Column asked = columns.get(column);
            double share = left * asked.weight() / weights;
            widths[column] = asked.kept(share);
            if (asked.least() > share) {
                heldUp.add(column);
                excess += asked.least() - share;
            } else if (asked.most() < share) {
                heldDown.add(column);
                excess += asked.most() - share;
            }
        }
        if (heldUp.isEmpty() && heldDown.isEmpty()) {
            return open;
        }
        return heldDown.isEmpty() || (excess > 0 && !heldUp.isEmpty()) ? heldUp : heldDown;
    }
}
