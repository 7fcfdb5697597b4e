package org.travaux.shell.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.travaux.report.view.reaction.RowReactions;
import org.travaux.report.view.versions.VersionsReport;
import org.travaux.report.view.versions.VersionsRow;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.Piece;
import org.travaux.shell.terminal.Style;
import org.travaux.shell.terminal.Table;

/** Several versions against one base as a table: a row for each clause of the base, a column for each version. */
public final class VersionsTable {

    private static final int MAX_NUMBER_COLUMNS = 12;
    private static final int MAX_CELL_COLUMNS = 24;

    private final Console console;

    /**
     * Makes a table.
     *
     * @param console where it is printed
     */
    public VersionsTable(Console console) {
        this.console = console;
    }

    /**
     * Prints it.
     *
     * @param report the comparisons
     */
    public void print(VersionsReport report) {
        List<String> headings = new ArrayList<>(report.headings());
        // The clause's own words last: that column takes what is left of the screen.
        headings.add(headings.remove(1));
        printLine("Base: " + report.base().name());
        report.notices().forEach(this::printLine);
        console.out().println();
        List<VersionsRow> rows = report.rows();
        List<Integer> widths = IntStream.range(0, headings.size() - 1)
                .mapToObj(column -> Table.width(
                        headings.get(column),
                        rows.stream().map(row -> cells(row).get(column)).toList(),
                        column == 0 ? MAX_NUMBER_COLUMNS : MAX_CELL_COLUMNS))
                .toList();
        Table table = new Table(headings, widths, console);
        table.printHeadings();
        for (VersionsRow row : rows) {
            table.printRow(cells(row).stream()
                    .map(cell ->
                            List.of(cell.equals("unchanged") ? new Piece(Style.Role.FAINT, cell) : Piece.plain(cell)))
                    .toList());
        }
        console.out().println();
        if (!report.reactionGroups().isEmpty()) {
            new ReactionList(console).print(RowReactions.TITLE, report.reactionGroups());
            console.printWrapped(new Piece(Style.Role.FAINT, RowReactions.HOW_THEY_ARE_READ_TOGETHER));
            console.out().println();
        }
        printCounts(report);
    }

    /**
     * Prints only what there is of each kind of change.
     *
     * @param report the comparisons
     */
    public void printCounts(VersionsReport report) {
        report.countsSentences().forEach(this::printLine);
        String filter = report.filterSentence();
        if (filter != null) {
            printLine(filter);
        }
    }

    private void printLine(String line) {
        console.printWrapped(Piece.plain(line));
    }

    private static List<String> cells(VersionsRow row) {
        List<String> cells = new ArrayList<>(row.columns());
        cells.add(cells.remove(1));
        return cells;
    }
}
