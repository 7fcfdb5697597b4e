package org.travaux.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.pdf.page.PageContent;

/** One line of running text on a page, or a table that stands in its place. */
public final class Line {

    /**
     * A raised mark inside a line, which may refer to a note.
     *
     * @param start where it begins in the line's text
     * @param end where it ends in the line's text
     */
    public record Raised(int start, int end) {}

    final int page;
    final double x;
    final double right;
    final double y;
    final double size;
    final boolean bold;
    final String text;
    final List<Raised> raised;
    final @Nullable TableGrid table;
    private final List<PageContent.Remark> remarks = new ArrayList<>();

    /** The column it stands in: its edges, and which of how many columns it is. */
    double left;

    double margin;
    int column;
    int columns = 1;

    Line(
            int page,
            double x,
            double right,
            double y,
            double size,
            boolean bold,
            String text,
            List<Raised> raised,
            @Nullable TableGrid table) {
        this.page = page;
        this.x = x;
        this.right = right;
        this.y = y;
        this.size = size;
        this.bold = bold;
        this.text = text;
        this.raised = raised;
        this.table = table;
    }

    /** {@return the number of its page, from 0} */
    public int page() {
        return page;
    }

    /** {@return its left edge} */
    public double x() {
        return x;
    }

    /** {@return its right edge} */
    public double right() {
        return right;
    }

    /** {@return its base line} */
    public double y() {
        return y;
    }

    /** {@return the size of its letters} */
    public double size() {
        return size;
    }

    /** {@return whether it is bold as a whole} */
    public boolean isBold() {
        return bold;
    }

    /** {@return what it says} */
    public String text() {
        return text;
    }

    /** {@return the raised marks in it} */
    public List<Raised> raised() {
        return raised;
    }

    /** {@return the table that stands in its place, or null} */
    public @Nullable TableGrid table() {
        return table;
    }

    /** {@return the left edge of its column} */
    public double left() {
        return left;
    }

    /** {@return the right edge of its column} */
    public double margin() {
        return margin;
    }

    /**
     * Sets the edges of the column it stands in, once the whole column is known.
     *
     * @param leftEdge its left edge
     * @param rightEdge its right edge
     */
    public void setEdges(double leftEdge, double rightEdge) {
        left = leftEdge;
        margin = rightEdge;
    }

    /** {@return which of the columns beside each other it stands in, from 0} */
    public int column() {
        return column;
    }

    /** {@return how many columns stand beside each other} */
    public int columns() {
        return columns;
    }

    /** {@return the remarks on it} */
    public List<PageContent.Remark> remarks() {
        return Collections.unmodifiableList(remarks);
    }

    /**
     * Puts a remark to the line.
     *
     * @param remark a remark on its page
     */
    public void add(PageContent.Remark remark) {
        remarks.add(remark);
    }

    /** {@return whether it is a table} */
    public boolean isTable() {
        return table != null;
    }

    /** {@return the mark that begins a footnote, blank where the line begins none} */
    public String noteMark() {
        if (!raised.isEmpty() && raised.get(0).start() == 0) {
            return text.substring(0, raised.get(0).end()).strip();
        }
        int end = 0;
        while (end < text.length() && end < 3 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == 0 && !text.isEmpty() && "*†‡§".indexOf(text.charAt(0)) >= 0) {
            end = 1;
        }
        boolean apart = end > 0 && end < text.length() && Character.isWhitespace(text.charAt(end));
        return apart ? text.substring(0, end) : "";
    }
}
