package org.travaux.shell.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.travaux.model.Alternative;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.Piece;
import org.travaux.shell.terminal.Style;
import org.travaux.shell.terminal.Table;

/** Shows what a document keeps open, point by point, and counts it. */
public final class OpenPassages {

    private static final int MAX_NUMBER_COLUMNS = 20;
    private static final int MAX_HOLDER_COLUMNS = 24;

    private final ClauseDocument document;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> points = new LinkedHashMap<>();

    private record Row(String point, String holder, String text) {}

    /**
     * Looks through a document.
     *
     * @param document the document
     */
    public OpenPassages(ClauseDocument document) {
        this.document = document;
        for (Clause clause : document.clauses()) {
            for (Alternative alternative : clause.alternatives()) {
                String point = document.path(clause);
                points.merge(pointOf(clause, alternative), 1, Integer::sum);
                rows.add(new Row(point, holder(alternative), text(alternative)));
            }
        }
    }

    /** An option that is an item of a list is kept open in the point above. */
    private String pointOf(Clause clause, Alternative alternative) {
        boolean item = alternative.kind() == Alternative.Kind.OPTION
                && clause.text().startsWith(Objects.requireNonNullElse(alternative.label(), "["))
                && clause.children().isEmpty();
        Clause parent = document.parent(clause).orElse(null);
        boolean named = parent != null && !document.path(parent).isEmpty();
        Clause point = item && named ? Objects.requireNonNull(parent) : clause;
        String path = document.path(point);
        return path.isEmpty() ? "unnumbered" : path;
    }

    private static String holder(Alternative alternative) {
        if (alternative.kind() == Alternative.Kind.NOT_AGREED) {
            return "not agreed";
        }
        String label = Objects.requireNonNullElse(alternative.label(), "");
        String holder = Objects.requireNonNullElse(alternative.holder(), "");
        return label.isEmpty() || holder.isEmpty() ? label + holder : label + ", " + holder;
    }

    private static String text(Alternative alternative) {
        return alternative.text().isEmpty()
                ? "(the clauses under it)"
                : alternative.text().replace('\n', ' ');
    }

    /** {@return the count in words: {@code 3 open passages in 2 points: 12 (2), 14}} */
    String count() {
        if (rows.isEmpty()) {
            return "No open passages";
        }
        List<String> list = new ArrayList<>();
        points.forEach((point, count) -> list.add(count == 1 ? point : point + " (" + count + ")"));
        return rows.size() + (rows.size() == 1 ? " open passage" : " open passages") + " in " + points.size()
                + (points.size() == 1 ? " point: " : " points: ") + String.join(", ", list);
    }

    /**
     * Prints a row for each passage, and their count.
     *
     * @param console takes them
     */
    public void print(Console console) {
        if (!rows.isEmpty()) {
            Table table = new Table(
                    List.of("Number", "Holder", "Text"),
                    List.of(
                            Table.width("Number", rows.stream().map(Row::point).toList(), MAX_NUMBER_COLUMNS),
                            Table.width("Holder", rows.stream().map(Row::holder).toList(), MAX_HOLDER_COLUMNS)),
                    console);
            table.printHeadings();
            for (Row row : rows) {
                table.printRow(List.of(
                        List.of(Piece.plain(row.point())),
                        List.of(new Piece(Style.Role.STRONG, row.holder())),
                        List.of(Piece.plain(row.text()))));
            }
            console.out().println();
        }
        console.out().println(count() + ".");
    }

    /**
     * Says how many there are, if there are any.
     *
     * @param console takes the note
     */
    public void note(Console console) {
        if (!rows.isEmpty()) {
            console.note("note: " + count() + "; --brackets lists them.");
        }
    }
}
