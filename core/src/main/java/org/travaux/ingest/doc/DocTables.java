package org.travaux.ingest.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.office.TableText;
import org.travaux.model.ParagraphRange;

/** Gathers paragraphs, and tables out of those that say that they stand in one. */
final class DocTables {

    /** How deep tables may stand in one another. */
    private static final int MAX_TABLES = 40;

    private static final class Table {
        final TableText text = new TableText();
        final List<SourceParagraph> behind = new ArrayList<>();
        final int start;
        List<SourceParagraph> cell = new ArrayList<>();
        boolean rowOpen;

        Table(int start) {
            this.start = start;
        }
    }

    private final List<SourceParagraph> paragraphs = new ArrayList<>();
    private final Deque<Table> tables = new ArrayDeque<>();

    /** Where a paragraph goes that stands in so many tables. */
    List<SourceParagraph> at(int depth, int index) {
        int wanted = Math.clamp(depth, 0, MAX_TABLES);
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

    void endCell() {
        Table table = tables.peek();
        if (table != null) {
            addCell(table);
        }
    }

    private static void addCell(Table table) {
        List<SourceParagraph> words = new ArrayList<>();
        for (SourceParagraph paragraph : table.cell) {
            (paragraph.role() == SourceParagraph.Role.NOTE ? table.behind : words).add(paragraph);
        }
        table.text.cell(words);
        table.cell = new ArrayList<>();
        table.rowOpen = true;
    }

    void endRow() {
        Table table = tables.peek();
        if (table != null) {
            endRow(table);
        }
    }

    private static void endRow(Table table) {
        if (!table.cell.isEmpty()) {
            addCell(table);
        }
        if (table.rowOpen) {
            table.text.endRow();
        }
        table.rowOpen = false;
    }

    /** All paragraphs, once the text has ended. */
    List<SourceParagraph> finish(int index) {
        return at(0, index);
    }
}
