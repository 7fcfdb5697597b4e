package org.travaux.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.travaux.ingest.ParagraphStarts;

/** Tells tables that hold data from tables that only lay out a page, and finds rows and cells. */
final class HtmlTables {

    /** A cell longer than this, in characters, holds running text and no value. */
    static final int LONG_CELL = 1_500;

    /** A cell with more paragraphs than this holds running text. */
    private static final int MANY_PARAGRAPHS = 3;

    private static final int MAX_LABEL = 12;
    private static final int MAX_SPAN = 1_000;
    private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot");

    private HtmlTables() {}

    /** The rows of a table, without those of tables in its cells. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element part : table.children()) {
            if (part.normalName().equals("tr")) {
                rows.add(part);
            } else if (PARTS.contains(part.normalName())) {
                part.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    static List<Element> cells(Element row) {
        return row.children().stream().filter(HtmlTables::isCell).toList();
    }

    static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** How many rows or columns a cell covers. */
    static int span(Element cell, String attribute) {
        String digits = cell.attr(attribute).strip();
        return digits.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(digits), 1, MAX_SPAN) : 1;
    }

    /** Whether a table's cells are to be read as parts of the page, one after another. */
    static boolean isLayout(Element table) {
        String role = table.attr("role");
        if (role.equals("presentation") || role.equals("none")) {
            return true;
        }
        List<Element> rows = rows(table);
        if (rows.isEmpty()) {
            return true;
        }
        boolean marked = role.equals("table") || role.equals("grid");
        int widest = 0;
        boolean labels = true;
        boolean running = false;
        for (Element row : rows) {
            List<Element> cells = cells(row);
            widest = Math.max(widest, cells.size());
            labels &= isLabelled(cells);
            for (Element cell : cells) {
                marked |= cell.normalName().equals("th");
                running |= isRunningText(cell);
            }
        }
        if (labels) {
            return true;
        }
        marked |= table.children().stream()
                .anyMatch(part ->
                        part.normalName().equals("caption") || part.normalName().equals("thead"));
        return !marked && (widest <= 1 || running);
    }

    /** Whether a row is a number or mark and the text that it leads, as lists are laid out in official journals. */
    private static boolean isLabelled(List<Element> cells) {
        List<Element> filled =
                cells.stream().filter(cell -> !InlineText.isBlank(cell.text())).toList();
        return filled.isEmpty()
                || (filled.size() == 2 && isLabel(InlineText.strip(filled.get(0).text())));
    }

    /** Whether a text is nothing but a number or mark. */
    static boolean isLabel(String text) {
        if (text.isEmpty() || text.length() > MAX_LABEL || text.indexOf('\n') >= 0) {
            return false;
        }
        boolean closed = !Character.isLetterOrDigit(text.charAt(text.length() - 1));
        return closed && text.indexOf(' ') < 0 && ParagraphStarts.isLabelled(text + " A");
    }

    private static boolean isRunningText(Element cell) {
        if (cell.selectFirst("table, h1, h2, h3, h4, h5, h6") != null) {
            return true;
        }
        long paragraphs = cell.select("p, li, div").stream()
                .filter(block -> !InlineText.isBlank(block.ownText()))
                .limit(MANY_PARAGRAPHS + 1L)
                .count();
        return paragraphs > MANY_PARAGRAPHS || cell.text().length() > LONG_CELL;
    }
}
