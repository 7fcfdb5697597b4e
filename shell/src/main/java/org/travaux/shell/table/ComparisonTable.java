package org.travaux.shell.table;

import java.util.ArrayList;
import java.util.List;
import org.travaux.align.TextRelation;
import org.travaux.diff.semantic.Significance;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.DocumentTitle;
import org.travaux.report.view.ReportRow;
import org.travaux.report.view.RowPart;
import org.travaux.report.view.Run;
import org.travaux.report.view.reaction.RowReactions;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.Piece;
import org.travaux.shell.terminal.Style;
import org.travaux.shell.terminal.Table;

/**
 * A comparison as a table: number before and after, what became of the clause and how much that matters, and its words with
 * the changes, marked in the text itself and coloured on a screen, and below them what changed in meaning.
 */
public final class ComparisonTable {

    private static final int MAX_NUMBER_COLUMNS = 12;
    private static final int RELATION_COLUMNS = 22;

    private final Console console;
    private final boolean explain;

    /**
     * Makes a table.
     *
     * @param console where it is printed
     * @param explain whether unchanged documents have their rows too
     */
    public ComparisonTable(Console console, boolean explain) {
        this.console = console;
        this.explain = explain;
    }

    /**
     * Prints it.
     *
     * @param report the comparison
     */
    public void print(ComparisonReport report) {
        printTitle(report.names().original(), report.original());
        printTitle(report.names().revised(), report.revised());
        report.notices().forEach(notice -> console.printWrapped(new Piece(Style.Role.WARNING, notice)));
        console.out().println();
        boolean doubtful = report.rows().stream().anyMatch(row -> !row.check().isEmpty());
        String filter = report.filterSentence();
        boolean spoken = !report.reactions().isEmpty();
        if (!report.rows().isEmpty() && (report.differs() || doubtful || explain || spoken || filter != null)) {
            printRows(report);
            console.out().println();
        }
        printList("Moves of several clauses", report.moves());
        printList("References that no longer point where they did", report.danglingReferences());
        new ReactionList(console)
                .print(RowReactions.GENERAL_TITLE, report.reactions().general());
        if (spoken) {
            console.printWrapped(new Piece(Style.Role.FAINT, RowReactions.HOW_THEY_ARE_READ));
            console.out().println();
        }
        console.printWrapped(new Piece(Style.Role.STRONG, report.countsSentence()));
        if (filter != null) {
            console.printWrapped(new Piece(Style.Role.WARNING, filter));
        }
    }

    private void printList(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            console.printWrapped(new Piece(Style.Role.STRONG, title));
            lines.forEach(line -> console.printWrapped(Piece.plain("- " + line)));
            console.out().println();
        }
    }

    private void printTitle(String side, DocumentTitle title) {
        String date = title.date().equals(DocumentTitle.NO_DATE) ? "" : ", " + title.date();
        console.printWrapped(
                Piece.plain(side + ": "),
                new Piece(Style.Role.STRONG, title.name()),
                Piece.plain(date + ", " + title.language() + ", " + title.clauses()
                        + (title.clauses() == 1 ? " clause" : " clauses")));
    }

    private void printRows(ComparisonReport report) {
        List<ReportRow> rows = report.rows();
        List<String> before = rows.stream().map(ReportRow::originalNumber).toList();
        List<String> after = rows.stream().map(ReportRow::revisedNumber).toList();
        Table table = new Table(
                List.of("Before", "After", "Relation", "Text"),
                List.of(
                        Table.width("Before", before, MAX_NUMBER_COLUMNS),
                        Table.width("After", after, MAX_NUMBER_COLUMNS),
                        RELATION_COLUMNS),
                console);
        table.printHeadings();
        for (ReportRow row : rows) {
            table.printRow(List.of(
                    List.of(Piece.plain(row.originalNumber())),
                    List.of(Piece.plain(row.revisedNumber())),
                    relation(row),
                    text(row)));
            report.reactionsTo(row).forEach(note -> table.printBelow(List.of(ReactionList.piece(note))));
        }
    }

    private List<Piece> relation(ReportRow row) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(row.unchanged() ? Style.Role.FAINT : null, row.relation()));
        if (!row.matters().isEmpty()) {
            boolean substantive = row.significance() == Significance.SUBSTANTIVE;
            pieces.add(new Piece(substantive ? Style.Role.STRONG : Style.Role.FAINT, "\n" + row.matters()));
        }
        if (!row.check().isEmpty()) {
            pieces.add(new Piece(Style.Role.WARNING, "\n" + row.check()));
        }
        if (!row.evidence().isEmpty()) {
            pieces.add(new Piece(Style.Role.FAINT, "\n" + row.evidence()));
        }
        return pieces;
    }

    private static List<Piece> text(ReportRow row) {
        List<Piece> pieces = new ArrayList<>();
        boolean several = row.parts().size() > 1;
        for (RowPart part : row.parts()) {
            if (!pieces.isEmpty()) {
                pieces.add(Piece.plain("\n"));
            }
            if (several) {
                pieces.add(new Piece(Style.Role.FAINT, label(part, row.link().text() == TextRelation.OTHER_LANGUAGE)));
            }
            part.heading().forEach(run -> pieces.add(piece(run, Style.Role.STRONG)));
            if (!part.heading().isEmpty() && !part.runs().isEmpty()) {
                pieces.add(Piece.plain("\n"));
            }
            Style.Role plain = row.unchanged() ? Style.Role.FAINT : null;
            part.runs().forEach(run -> pieces.add(piece(run, plain)));
        }
        row.changes().forEach(change -> pieces.add(Piece.plain("\n• " + change)));
        return pieces;
    }

    private static String label(RowPart part, boolean across) {
        String before = part.original() == null ? "" : part.original().citation();
        String after = part.revised() == null ? "" : part.revised().citation();
        if (across && (before.isEmpty() || after.isEmpty())) {
            return before.isEmpty() ? "(revised " + after + ") " : "(original " + before + ") ";
        }
        if (before.isEmpty()) {
            return "(after " + after + ") ";
        }
        return after.isEmpty() ? "(before " + before + ") " : "(" + before + " → " + after + ") ";
    }

    private static Piece piece(Run run, Style.@org.jspecify.annotations.Nullable Role equal) {
        return switch (run.kind()) {
            case EQUAL -> new Piece(equal, run.text());
            case DELETE -> new Piece(Style.Role.DELETED, "[-" + run.text() + "-]");
            case INSERT -> new Piece(Style.Role.INSERTED, "{+" + run.text() + "+}");
            case NOT_COMPARED -> new Piece(Style.Role.FAINT, run.text());
        };
    }
}
