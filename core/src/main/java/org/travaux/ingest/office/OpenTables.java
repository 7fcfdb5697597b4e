package org.travaux.ingest.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.travaux.ingest.SourceParagraph;
import org.travaux.model.ParagraphRange;

/**
 * Gathers paragraphs, and tables out of those that say that they stand in one; for formats in which a paragraph tells how
 * deep it stands, and marks tell where cells and rows end.
 */
public final class OpenTables {

    /** How deep tables may stand in one another. */
    public static final int MAX_DEPTH = 40;

    /** A table of which the rows so far are known. */
    private static final class Table {
        final TableText text = new TableText();
        final List<SourceParagraph> behind = new ArrayList<>();
        List<Boolean> mergedLeft = List.of();
        final int start;
        List<SourceParagraph> cell = new ArrayList<>();
        List<List<SourceParagraph>> cells = new ArrayList<>();

        Table(int start) {
            this.start = start;
        }
    }

    private final List<SourceParagraph> paragraphs = new ArrayList<>();
    private final Deque<Table> tables = new ArrayDeque<>();

    /** Begins without paragraphs, outside all tables. */
    public OpenTables() {}

    /** {@return where a paragraph goes that stands before all tables that are still open} */
    public List<SourceParagraph> outside() {
        return paragraphs;
    }

    /**
     * {@return where a paragraph goes that stands in so many tables; those that it does not stand in are closed}
     *
     * @param depth how many tables, one inside the other
     * @param index the paragraph's place in the file
     */
    public List<SourceParagraph> at(int depth, int index) {
        int wanted = Math.clamp(depth, 0, MAX_DEPTH);
        while (tables.size() > wanted) {
            Table table = tables.pop();
            List<SourceParagraph> outer = tables.isEmpty() ? paragraphs : tables.element().cell;
            endRow(table);
            table.text.addTo(outer, new ParagraphRange(table.start, Math.max(index, table.start + 1)));
            outer.addAll(table.behind);
        }
        while (tables.size() < wanted) {
            tables.push(new Table(index));
        }
        return tables.isEmpty() ? paragraphs : tables.element().cell;
    }

    /** Ends the cell of the innermost table; outside tables it does nothing. */
    public void endCell() {
        Table table = tables.peek();
        if (table != null) {
            endCell(table);
        }
    }

    private static void endCell(Table table) {
        table.cells.add(table.cell);
        table.cell = new ArrayList<>();
    }

    /**
     * Ends the row of the innermost table; outside tables it does nothing.
     *
     * @param mergedLeft for each cell, whether it is one with the cell before it; such a cell is passed over if it is empty
     */
    public void endRow(List<Boolean> mergedLeft) {
        Table table = tables.peek();
        if (table != null) {
            table.mergedLeft = List.copyOf(mergedLeft);
            endRow(table);
        }
    }

    private static void endRow(Table table) {
        if (!table.cell.isEmpty()) {
            endCell(table);
        }
        for (int i = 0; i < table.cells.size(); i++) {
            List<SourceParagraph> words = new ArrayList<>();
            for (SourceParagraph paragraph : table.cells.get(i)) {
                (paragraph.role() == SourceParagraph.Role.NOTE ? table.behind : words).add(paragraph);
            }
            boolean goesOn = i < table.mergedLeft.size() && table.mergedLeft.get(i) && words.isEmpty();
            if (!goesOn) {
                table.text.cell(words);
            }
        }
        if (!table.cells.isEmpty()) {
            table.text.endRow();
        }
        table.cells = new ArrayList<>();
    }

    /**
     * {@return all paragraphs, once the text has ended}
     *
     * @param index how many paragraphs the file has
     */
    public List<SourceParagraph> finish(int index) {
        return at(0, index);
    }
}
