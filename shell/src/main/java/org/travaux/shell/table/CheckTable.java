package org.travaux.shell.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.travaux.report.redline.CheckResult;
import org.travaux.report.redline.UntrackedChange;
import org.travaux.report.redline.proof.resolve.TrackedChange;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.Piece;
import org.travaux.shell.terminal.Style;
import org.travaux.shell.terminal.Table;

/** What another side changed in a document it was sent: what it did not track first, then what it did. */
public final class CheckTable {

    private static final int MAX_PLACE_COLUMNS = 20;
    private static final int MAX_AUTHOR_COLUMNS = 20;
    private static final int MIN_TEXT_COLUMNS = 16;

    /** What a table keeps for its last column, and the gaps between four. */
    private static final int LAST_COLUMN = 40;

    private static final int GAPS = 6;
    private static final String BODY = "body";

    private final Console console;

    /**
     * Makes a table.
     *
     * @param console where it is printed
     */
    public CheckTable(Console console) {
        this.console = console;
    }

    /**
     * Prints it.
     *
     * @param check what was found
     */
    public void print(CheckResult check) {
        if (!check.untracked().isEmpty()) {
            console.printWrapped(new Piece(Style.Role.STRONG, "Changed without tracking"));
            printUntracked(check.untracked());
            console.out().println();
        }
        if (!check.tracked().isEmpty()) {
            console.printWrapped(new Piece(Style.Role.STRONG, "Tracked changes"));
            printTracked(check.tracked());
            console.out().println();
        }
        console.printWrapped(new Piece(
                check.untracked().isEmpty() ? Style.Role.STRONG : Style.Role.WARNING,
                counted(check.untracked().size(), "untracked change") + ", "
                        + counted(check.tracked().size(), "tracked change") + authors(check.tracked()) + "."));
    }

    private void printUntracked(List<UntrackedChange> changes) {
        List<String> places = changes.stream().map(CheckTable::place).toList();
        int place = Table.width("Clause", places, MAX_PLACE_COLUMNS);
        List<String> kinds = changes.stream().map(UntrackedChange::kind).toList();
        int kind = Table.width("Change", kinds, MAX_PLACE_COLUMNS);
        int left = Math.max(MIN_TEXT_COLUMNS, console.columns() - place - kind - GAPS - LAST_COLUMN);
        List<String> before = changes.stream().map(UntrackedChange::before).toList();
        Table table = new Table(
                List.of("Clause", "Before", "After"), List.of(place, Table.width("Before", before, left)), console);
        table.printHeadings();
        for (UntrackedChange change : changes) {
            table.printRow(List.of(
                    List.of(Piece.plain(place(change))),
                    List.of(Piece.plain(change.kind())),
                    List.of(new Piece(Style.Role.DELETED, change.before())),
                    List.of(new Piece(Style.Role.INSERTED, change.after()))));
        }
    }

    private void printTracked(List<TrackedChange> changes) {
        List<String> authors = changes.stream().map(TrackedChange::author).toList();
        List<String> dates = changes.stream().map(TrackedChange::date).toList();
        List<String> kinds = changes.stream().map(CheckTable::kind).toList();
        Table table = new Table(
                List.of("Author", "Date", "Change", "Text"),
                List.of(
                        Table.width("Author", authors, MAX_AUTHOR_COLUMNS),
                        Table.width("Date", dates, MAX_PLACE_COLUMNS),
                        Table.width("Change", kinds, MAX_PLACE_COLUMNS)),
                console);
        table.printHeadings();
        for (TrackedChange change : changes) {
            table.printRow(List.of(
                    List.of(Piece.plain(change.author())),
                    List.of(new Piece(Style.Role.FAINT, change.date())),
                    List.of(Piece.plain(kind(change))),
                    List.of(text(change))));
        }
    }

    /** Where no clause is known, a paragraph is counted as people do, from 1. */
    private static String place(UntrackedChange change) {
        String clause = change.clause();
        String place = clause == null ? paragraph(change.paragraph()) : clause;
        return change.story().equals(BODY) ? place : place + ", " + change.story();
    }

    private static String paragraph(int index) {
        return index < 0 ? "the beginning" : "paragraph " + (index + 1);
    }

    private static String kind(TrackedChange change) {
        return change.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Piece text(TrackedChange change) {
        return switch (change.kind()) {
            case INSERTED, MOVED_TO -> new Piece(Style.Role.INSERTED, "{+" + change.text() + "+}");
            case DELETED, MOVED_FROM -> new Piece(Style.Role.DELETED, "[-" + change.text() + "-]");
            case FORMATTED -> Piece.plain(change.text());
        };
    }

    private static String counted(int number, String what) {
        return (number == 0 ? "No" : number) + " " + what + (number == 1 ? "" : "s");
    }

    private static String authors(List<TrackedChange> changes) {
        String names = changes.stream()
                .map(change -> change.author().isEmpty() ? "an unnamed author" : change.author())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " by " + names;
    }
}
