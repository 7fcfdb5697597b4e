package org.travaux.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of running text on a page, or a table that stands in its place. */
final class Line {

    /** A raised mark inside a line, which may refer to a note. */
    record Raised(int start, int end) {}

    final int page;
    final double x;
    final double right;
    final double y;
    final double size;
    final boolean bold;
    final String text;
    final List<Raised> raised;
    final @Nullable TableGrid table;
    final List<PageContent.Remark> remarks = new ArrayList<>();
    final List<Line> notes = new ArrayList<>();

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

    boolean isTable() {
        return table != null;
    }

    /** The mark that begins a footnote, blank where the line begins none. */
    String noteMark() {
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
