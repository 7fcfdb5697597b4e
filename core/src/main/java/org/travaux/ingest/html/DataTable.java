package org.travaux.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.travaux.ingest.SourceMark;
import org.travaux.ingest.SourceParagraph;

/** A table of data as text: a line for each row, cells parted by bars; what a cell spans is written once. */
final class DataTable {

    private final Function<Element, List<SourceParagraph>> cellReader;
    private final StringBuilder text = new StringBuilder();
    private final List<SourceMark> marks = new ArrayList<>();
    private final List<SourceParagraph> behind = new ArrayList<>();
    private final Map<Integer, Integer> covered = new HashMap<>();

    DataTable(Function<Element, List<SourceParagraph>> cellReader) {
        this.cellReader = cellReader;
    }

    /** Adds the table to the paragraphs: its caption before it, its notes behind it. */
    void read(Element table, ParagraphPieces into) {
        for (Element part : table.children()) {
            if (part.normalName().equals("caption")) {
                cellReader.apply(part).forEach(into::adopt);
            }
        }
        for (Element row : HtmlTables.rows(table)) {
            int start = text.length();
            text.append(start == 0 ? "" : "\n");
            int from = text.length();
            row(row);
            if (text.substring(from).replace("|", "").isBlank()) {
                text.setLength(start);
            }
        }
        if (!text.toString().isBlank()) {
            into.table(text.toString(), marks);
        }
        behind.forEach(into::adopt);
    }

    private void row(Element row) {
        int column = 0;
        boolean first = true;
        for (Element cell : HtmlTables.cells(row)) {
            for (; covered.getOrDefault(column, 0) > 0; column++) {
                covered.merge(column, -1, Integer::sum);
                text.append(first ? "" : " | ");
                first = false;
            }
            text.append(first ? "" : " | ");
            first = false;
            cell(cell);
            int below = HtmlTables.span(cell, "rowspan") - 1;
            for (int i = HtmlTables.span(cell, "colspan"); i > 0; i--) {
                if (below > 0) {
                    covered.put(column, below);
                }
                column++;
            }
        }
        for (; covered.getOrDefault(column, 0) > 0; column++) {
            covered.merge(column, -1, Integer::sum);
            text.append(first ? "" : " | ");
            first = false;
        }
    }

    private void cell(Element cell) {
        int start = text.length();
        for (SourceParagraph paragraph : cellReader.apply(cell)) {
            if (paragraph.role() == SourceParagraph.Role.NOTE) {
                behind.add(paragraph);
                continue;
            }
            text.append(text.length() > start ? " " : "");
            int from = text.length();
            ParagraphPieces.append(paragraph, text, marks);
            for (int i = from; i < text.length(); i++) {
                if (text.charAt(i) == '\n') {
                    text.setCharAt(i, ' ');
                }
            }
        }
    }
}
