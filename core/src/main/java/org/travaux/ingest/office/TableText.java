package org.travaux.ingest.office;

import java.util.ArrayList;
import java.util.List;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.SourceMark;
import org.travaux.ingest.SourceParagraph;
import org.travaux.model.ParagraphRange;
import org.travaux.text.TextSpan;

/**
 * A table as one text: a line for each row, cells parted by a bar, paragraphs in a cell by a space, rows of a table inside
 * a cell by a semicolon. A cell that goes on from the row above is empty in its place.
 */
public final class TableText {

    private static final String CELLS = " | ";

    private final List<MarkedText> rows = new ArrayList<>();
    private final List<SourceMark> loose = new ArrayList<>();
    private List<MarkedText> cells = new ArrayList<>();

    /** Begins without rows. */
    public TableText() {}

    /**
     * Adds a cell to the row.
     *
     * @param paragraphs what stands in it, without notes
     */
    public void cell(List<SourceParagraph> paragraphs) {
        cells.add(joined(paragraphs, " ").onOneLine());
    }

    /**
     * Keeps the marks in a cell that the view does not have.
     *
     * @param paragraphs what stands in it, all of it empty
     */
    public void noCell(List<SourceParagraph> paragraphs) {
        joined(paragraphs, "").marks().forEach(mark -> loose.add(mark.at(new TextSpan(0, 0))));
    }

    /** Ends the row; one without any text leaves only its marks. */
    public void endRow() {
        MarkedText row = MarkedText.join(cells, CELLS);
        if (cells.stream().anyMatch(cell -> !cell.text().isBlank())) {
            List<SourceMark> marks = new ArrayList<>(loose);
            marks.addAll(row.marks());
            rows.add(new MarkedText(row.text(), marks));
            loose.clear();
        } else {
            noCell(List.of(paragraph(row)));
        }
        cells = new ArrayList<>();
    }

    private static SourceParagraph paragraph(MarkedText text) {
        return SourceParagraph.body(text.text(), 0).withMarks(text.marks());
    }

    /**
     * Adds the table, or the marks in it where it has no text.
     *
     * @param source the paragraphs of the file that it holds
     * @param into where to
     */
    public void addTo(List<SourceParagraph> into, ParagraphRange source) {
        MarkedText all = MarkedText.join(rows, "\n");
        List<SourceMark> marks = new ArrayList<>(all.marks());
        for (SourceMark mark : loose) {
            marks.add(mark.at(new TextSpan(all.text().length(), all.text().length())));
        }
        if (!rows.isEmpty()) {
            into.add(SourceParagraph.of(SourceParagraph.Role.TABLE, all.text(), source.start())
                    .withSource(source)
                    .withMarks(marks));
        } else if (!marks.isEmpty()) {
            into.add(SourceParagraph.body("", source.start()).withMarks(marks));
        }
    }

    /**
     * {@return paragraphs as one text, each behind its label}
     *
     * @param paragraphs the paragraphs
     * @param separator what stands between two of them
     */
    public static MarkedText joined(List<SourceParagraph> paragraphs, String separator) {
        List<MarkedText> parts = new ArrayList<>();
        MarkedText before = MarkedText.EMPTY;
        for (SourceParagraph paragraph : paragraphs) {
            MarkedText part = new MarkedText(paragraph.text(), paragraph.marks());
            if (paragraph.role() == SourceParagraph.Role.TABLE) {
                part = semicolons(paragraph);
            }
            ListLabel label = paragraph.label();
            if (label != null && !label.printed().isBlank()) {
                part = MarkedText.of(label.printed() + " ").plus(part);
            }
            if (part.text().isBlank()) {
                before = before.plus(part);
            } else {
                parts.add(before.plus(part));
                before = MarkedText.EMPTY;
            }
        }
        if (parts.isEmpty()) {
            return before;
        }
        parts.set(parts.size() - 1, parts.get(parts.size() - 1).plus(before));
        return MarkedText.join(parts, separator).strip();
    }

    private static MarkedText semicolons(SourceParagraph table) {
        List<MarkedText> rows = new ArrayList<>();
        int from = 0;
        for (String row : table.text().split("\n", -1)) {
            int start = from;
            int end = from + row.length();
            List<SourceMark> marks = new ArrayList<>();
            for (SourceMark mark : table.marks()) {
                if (mark.span().start() >= start && mark.span().start() <= end) {
                    marks.add(mark.at(new TextSpan(
                            mark.span().start() - start,
                            Math.max(
                                            mark.span().start(),
                                            Math.min(end, mark.span().end()))
                                    - start)));
                }
            }
            rows.add(new MarkedText(row, marks));
            from = end + 1;
        }
        return MarkedText.join(rows, "; ");
    }
}
