package org.travaux.shell.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.travaux.align.TextRelation;
import org.travaux.lineage.ClauseForm;
import org.travaux.lineage.ClauseLine;
import org.travaux.lineage.Descent;
import org.travaux.lineage.FormId;
import org.travaux.lineage.Genealogy;
import org.travaux.lineage.HeldAncestor;
import org.travaux.lineage.VersionNode;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.DisplayWidth;
import org.travaux.shell.terminal.Piece;
import org.travaux.shell.terminal.Style;

/**
 * A genealogy as a table: a row for each clause where it first appears, a column for each version, its first words last. Where
 * the versions' names do not fit on the screen, the columns are numbered, and a key says which is which.
 */
public final class LineageTable {

    private static final String GAP = "  ";
    private static final int MAX_CELL = 16;
    private static final int MIN_WORDS = 24;

    /** What a mark in a cell means, in the order in which the legend has them. */
    private enum Mark {
        CHANGED('*', "words changed"),
        MOVED('>', "moved"),
        REPARENTED('^', "under another clause"),
        MERGED('&', "merged with another"),
        RETURNED('!', "came back"),
        NOT_HELD('~', "its text is not held"),
        GONE('-', "gone"),
        NO_TEXT('?', "no text of the version is held");

        private final char sign;
        private final String meaning;

        Mark(char sign, String meaning) {
            this.sign = sign;
            this.meaning = meaning;
        }
    }

    private final Genealogy genealogy;
    private final Console console;
    private final List<VersionNode> versions;
    private final Set<Mark> used = EnumSet.noneOf(Mark.class);

    /**
     * Makes a table.
     *
     * @param genealogy the clauses of a plan over its versions
     * @param console where it is printed
     */
    public LineageTable(Genealogy genealogy, Console console) {
        this.genealogy = genealogy;
        this.console = console;
        this.versions = genealogy.versions();
    }

    /** Prints it. */
    public void print() {
        if (versions.isEmpty()) {
            console.out()
                    .println("The plan " + genealogy.plan() + " has no versions yet; \"version add\" puts one in.");
            return;
        }
        List<ClauseLine> lines = genealogy.lines();
        List<List<String>> rows = new ArrayList<>();
        Map<FormId, Integer> shared = new HashMap<>();
        for (ClauseLine line : lines) {
            line.cells().forEach(cell -> cell.forms().forEach(form -> shared.merge(form.id(), 1, Integer::sum)));
        }
        for (ClauseLine line : lines) {
            rows.add(line.cells().stream().map(cell -> cell(cell, shared)).toList());
        }
        boolean named = width(widths(rows, true)) + MIN_WORDS <= console.columns();
        List<Integer> widths = widths(rows, named);
        printKey();
        console.out().println();
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < versions.size(); column++) {
            headings.add(heading(column, named));
        }
        printRow(headings, "Begins", widths, true);
        for (int row = 0; row < rows.size(); row++) {
            int left = Math.max(MIN_WORDS, console.columns() - width(widths));
            String words = ClauseBeginning.of(lines.get(row).origin().clause(), Math.max(1, left - 1));
            printRow(rows.get(row), words, widths, false);
        }
        printLegend(lines);
    }

    private String heading(int column, boolean named) {
        return named ? versions.get(column).id() : String.valueOf(column + 1);
    }

    private List<Integer> widths(List<List<String>> rows, boolean named) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < versions.size(); column++) {
            int widest = DisplayWidth.of(heading(column, named));
            for (List<String> row : rows) {
                widest = Math.max(widest, DisplayWidth.of(row.get(column)));
            }
            widths.add(widest);
        }
        return widths;
    }

    private static int width(List<Integer> widths) {
        return widths.stream().mapToInt(width -> width + GAP.length()).sum();
    }

    private void printRow(List<String> cells, String words, List<Integer> widths, boolean heading) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.size(); column++) {
            line.append(DisplayWidth.padded(cells.get(column), widths.get(column)))
                    .append(GAP);
        }
        line.append(words);
        String text = line.toString().stripTrailing();
        console.out().println(heading ? console.style().paint(Style.Role.STRONG, text) : text);
    }

    private void printKey() {
        int number = 1;
        for (VersionNode node : versions) {
            List<Piece> pieces = new ArrayList<>();
            pieces.add(Piece.plain(number++ + " "));
            pieces.add(new Piece(Style.Role.STRONG, node.id()));
            pieces.add(Piece.plain(", " + node.version().label() + ", "
                    + node.version().date().text() + ": " + (node.held() ? comparison(node) : "no text held")));
            console.printWrapped(pieces);
        }
        for (String notice : notices(genealogy)) {
            console.printWrapped(new Piece(Style.Role.WARNING, notice));
        }
    }

    /** {@return the sentences that every page made from the texts must carry, each once} */
    static Set<String> notices(Genealogy genealogy) {
        Set<String> notices = new LinkedHashSet<>();
        for (VersionNode node : genealogy.versions()) {
            String notice = node.document()
                    .map(document -> document.identity().notice())
                    .orElse(null);
            if (notice != null) {
                notices.add(notice);
            }
        }
        return notices;
    }

    private static String comparison(VersionNode node) {
        if (node.ancestors().isEmpty()) {
            return node.withoutTextBefore().isEmpty() ? "goes back to no other" : "no text before it is held";
        }
        return "compared with "
                + String.join(
                        " and ",
                        node.ancestors().stream().map(LineageTable::over).toList());
    }

    private static String over(HeldAncestor ancestor) {
        return ancestor.between().isEmpty()
                ? ancestor.version()
                : ancestor.version() + " (over " + String.join(", ", ancestor.between()) + ")";
    }

    private String cell(ClauseLine.Cell cell, Map<FormId, Integer> shared) {
        return switch (cell.state()) {
            case PRESENT -> present(cell.forms(), shared);
            case GONE -> mark(Mark.GONE);
            case NO_TEXT -> mark(Mark.NO_TEXT);
            case OUTSIDE -> "";
        };
    }

    private String present(List<ClauseForm> forms, Map<FormId, Integer> shared) {
        StringBuilder text = new StringBuilder();
        int shown = 0;
        for (ClauseForm form : forms) {
            String one = form.label() + marks(form, shared.getOrDefault(form.id(), 1) > 1);
            if (shown > 0 && text.length() + one.length() > MAX_CELL) {
                return text + " +" + (forms.size() - shown);
            }
            text.append(shown == 0 ? "" : " ").append(one);
            shown++;
        }
        return text.toString();
    }

    private String marks(ClauseForm form, boolean merged) {
        StringBuilder marks = new StringBuilder();
        if (!form.clause().held()) {
            marks.append(mark(Mark.NOT_HELD));
        }
        form.primary().ifPresent(descent -> {
            if (descent.kind() == Descent.Kind.RETURNED) {
                marks.append(mark(Mark.RETURNED));
            }
            if (descent.text() == TextRelation.MODIFIED) {
                marks.append(mark(Mark.CHANGED));
            }
            if (descent.moved()) {
                marks.append(mark(Mark.MOVED));
            }
            if (descent.reparented()) {
                marks.append(mark(Mark.REPARENTED));
            }
        });
        if (merged) {
            marks.append(mark(Mark.MERGED));
        }
        return marks.toString();
    }

    private String mark(Mark mark) {
        used.add(mark);
        return String.valueOf(mark.sign);
    }

    private void printLegend(List<ClauseLine> lines) {
        console.out().println();
        List<Piece> pieces = new ArrayList<>();
        for (Mark mark : used) {
            pieces.add(Piece.plain((pieces.isEmpty() ? "" : ", ") + mark.sign + "\u00A0" + mark.meaning));
        }
        if (!pieces.isEmpty()) {
            console.printWrapped(pieces);
        }
        long texts = versions.stream().filter(VersionNode::held).count();
        console.out()
                .println(lines.size() + (lines.size() == 1 ? " clause" : " clauses") + " over " + versions.size()
                        + (versions.size() == 1 ? " version" : " versions") + ", " + texts + " of them with a text.");
    }
}
