package org.travaux.ingest.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.pdf.layout.Line;
import org.travaux.ingest.pdf.page.PageContent;

/** Finds the notes at the foot of the pages, in smaller type or under a short line, and what they belong to. */
final class Footnotes {

    /**
     * A note at the foot of a page.
     *
     * @param mark the mark that it begins with
     * @param lines its lines, the mark still in the first one
     */
    record Note(String mark, List<Line> lines) {}

    /** Notes are set in letters of at most this share of the usual size. */
    private static final double SMALLER = 0.93;

    private final Metrics metrics;
    private final Set<Line> taken = new HashSet<>();
    private final Map<Line, List<Note>> byLine = new LinkedHashMap<>();
    private final Map<Line, List<Line.Raised>> references = new LinkedHashMap<>();
    private @Nullable Note last;

    Footnotes(Metrics metrics) {
        this.metrics = metrics;
    }

    /** Looks at the lines of one page, in reading order. */
    void read(List<Line> page, List<PageContent.Rule> rules) {
        Map<String, List<Line>> columns = new LinkedHashMap<>();
        for (Line line : page) {
            columns.computeIfAbsent(line.columns() + " " + line.column(), key -> new ArrayList<>())
                    .add(line);
        }
        List<Note> notes = new ArrayList<>();
        for (List<Line> column : columns.values()) {
            notes.addAll(atFoot(column, rules));
        }
        for (Note note : notes) {
            Line line = reference(page, note);
            byLine.computeIfAbsent(line, key -> new ArrayList<>()).add(note);
        }
    }

    private List<Note> atFoot(List<Line> column, List<PageContent.Rule> rules) {
        int from = column.size();
        while (from > 0 && isSmall(column.get(from - 1))) {
            from--;
        }
        int ruled = belowRule(column, rules);
        if (ruled >= 0 && (from == column.size() || ruled < from)) {
            from = ruled;
        }
        List<Note> notes = new ArrayList<>();
        int first = from;
        while (first < column.size() && column.get(first).noteMark().isEmpty()) {
            first++;
        }
        Note open = last;
        if (first > from && ruled == from && open != null && first < column.size() + 1) {
            // A note that runs on from the page before.
            List<Line> more = column.subList(from, first);
            open.lines().addAll(more);
            taken.addAll(more);
        }
        if (first == column.size() || first == 0) {
            return notes;
        }
        for (Line line : column.subList(first, column.size())) {
            String mark = line.noteMark();
            if (!mark.isEmpty()) {
                notes.add(new Note(mark, new ArrayList<>()));
            }
            notes.get(notes.size() - 1).lines().add(line);
            taken.add(line);
        }
        last = notes.get(notes.size() - 1);
        return notes;
    }

    private boolean isSmall(Line line) {
        return !line.isTable() && line.size() <= metrics.size * SMALLER;
    }

    /** The first line below a short rule at the left edge under which there are only notes, or -1. */
    private static int belowRule(List<Line> column, List<PageContent.Rule> rules) {
        for (PageContent.Rule rule : rules) {
            double length = rule.x2() - rule.x1();
            int first = column.size();
            while (first > 0 && column.get(first - 1).y() > rule.y1()) {
                first--;
            }
            if (!rule.isHorizontal() || first == column.size() || first == 0) {
                continue;
            }
            Line line = column.get(first);
            double width = line.margin() - line.left();
            boolean near = line.y() - rule.y1() < 2.5 * line.size();
            boolean shortRule = length > width * 0.1 && length < width * 0.7 && Math.abs(rule.x1() - line.left()) < 12;
            if (near && shortRule && column.size() - first < 30) {
                return first;
            }
        }
        return -1;
    }

    /** The line that refers to a note; the last of the page where none can be found. */
    private Line reference(List<Line> page, Note note) {
        Line fallback = note.lines().get(0);
        for (Line line : page) {
            if (taken.contains(line)) {
                continue;
            }
            fallback = line;
            for (Line.Raised raised : line.raised()) {
                String mark = line.text()
                        .substring(
                                Math.min(raised.start(), line.text().length()),
                                Math.min(raised.end(), line.text().length()))
                        .strip();
                List<Line.Raised> used = references.computeIfAbsent(line, key -> new ArrayList<>());
                if (mark.equals(note.mark()) && !used.contains(raised)) {
                    used.add(raised);
                    return line;
                }
            }
        }
        return fallback;
    }

    boolean isNote(Line line) {
        return taken.contains(line);
    }

    List<Note> of(Line line) {
        return byLine.getOrDefault(line, List.of());
    }

    /** The line's text without the marks that refer to notes; other raised numbers stay apart from the number before. */
    String text(Line line) {
        List<Line.Raised> used = references.getOrDefault(line, List.of());
        StringBuilder text = new StringBuilder(line.text());
        for (int i = line.raised().size() - 1; i >= 0; i--) {
            Line.Raised raised = line.raised().get(i);
            int end = Math.min(raised.end(), text.length());
            int start = Math.min(raised.start(), end);
            if (used.contains(raised)) {
                boolean doubled =
                        start > 0 && end < text.length() && text.charAt(start - 1) == ' ' && text.charAt(end) == ' ';
                text.delete(start, doubled ? end + 1 : end);
            } else if (start > 0 && Character.isDigit(text.charAt(start - 1))) {
                for (int k = start; k < end; k++) {
                    char c = text.charAt(k);
                    if (c >= '0' && c <= '9') {
                        text.setCharAt(k, "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
                    }
                }
            }
        }
        return text.toString();
    }
}
