package org.travaux.shell.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.answer.AnswerCell;
import org.travaux.report.view.answer.AnswerColumn;
import org.travaux.report.view.answer.AnswerEntry;
import org.travaux.report.view.answer.AnswerTable;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.FittedTable;
import org.travaux.shell.terminal.Piece;
import org.travaux.shell.terminal.Style;

/**
 * An answer about a plan's record for a screen: its title and notices, its tables, which fit the screen or are told row by row
 * where it is too narrow for them, and how they are read.
 */
public final class AnswerTablePrinter {

    private final Console console;

    /**
     * Makes a printer.
     *
     * @param console where answers are printed
     */
    public AnswerTablePrinter(Console console) {
        this.console = Objects.requireNonNull(console, "console");
    }

    /**
     * Prints an answer.
     *
     * @param answer the answer
     */
    public void print(Answer answer) {
        console.printWrapped(new Piece(Style.Role.STRONG, answer.title()));
        answer.notices().forEach(notice -> console.printWrapped(new Piece(Style.Role.WARNING, notice)));
        for (AnswerTable table : answer.tables()) {
            console.out().println();
            print(table);
        }
        if (!answer.notes().isEmpty()) {
            console.out().println();
        }
        answer.notes().forEach(note -> console.printWrapped(Piece.plain(note)));
    }

    private void print(AnswerTable table) {
        if (!table.title().isEmpty()) {
            console.printWrapped(new Piece(Style.Role.STRONG, table.title()));
        }
        if (table.rows().isEmpty()) {
            console.out().println("none");
            return;
        }
        List<String> headings =
                table.columns().stream().map(AnswerColumn::heading).toList();
        List<List<List<List<Piece>>>> rows = table.rows().stream()
                .map(row -> row.stream().map(this::lines).toList())
                .toList();
        new FittedTable(headings, rows).print(console);
    }

    /** A line for each entry, marked where there are several, since each may take several lines of the screen. */
    private List<List<Piece>> lines(AnswerCell cell) {
        List<List<Piece>> lines = new ArrayList<>();
        String bullet = cell.entries().size() > 1 ? "• " : "";
        for (AnswerEntry entry : cell.entries()) {
            if (entry.marks().isEmpty()) {
                lines.add(List.of(Piece.plain(bullet + oneLine(entry.text()).strip())));
            } else {
                lines.add(marked(bullet, entry));
            }
        }
        return lines;
    }

    /** What was found is set off by a colour, or between asterisks where there are none. */
    private List<Piece> marked(String bullet, AnswerEntry entry) {
        boolean coloured = console.style() == Style.COLOURED;
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.plain(bullet));
        int at = 0;
        for (AnswerEntry.Mark mark : entry.marks()) {
            String found = oneLine(entry.text().substring(mark.start(), mark.end()));
            pieces.add(Piece.plain(oneLine(entry.text().substring(at, mark.start()))));
            pieces.add(coloured ? new Piece(Style.Role.STRONG, found) : Piece.plain("*" + found + "*"));
            at = mark.end();
        }
        pieces.add(Piece.plain(oneLine(entry.text().substring(at)).stripTrailing()));
        return pieces;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
