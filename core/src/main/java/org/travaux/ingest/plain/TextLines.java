package org.travaux.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.ParagraphStarts;
import org.travaux.ingest.SourceParagraph;
import org.travaux.model.ParagraphRange;

/**
 * The lines of a text file as paragraphs.
 *
 * <p>A line is a paragraph, unless the file as a whole is hard-wrapped: then lines up to a blank one, or to one that begins
 * with a number or mark, are joined. A word cut by a hyphen at the end of a line is put together ({@link JoinedLines}). Headings and tables in Markdown's manner are known for what they are.
 */
final class TextLines {

    /** The longest line of a hard-wrapped text, in characters. */
    static final int MAX_WRAPPED = 120;

    /** The share of lines broken because the next word did not fit, from which on a text counts as hard-wrapped. */
    static final double WRAPPED_SHARE = 0.8;

    /** Shorter lines of any text are not wrapped. */
    static final int MIN_COLUMN = 24;

    /** Shorter lines of an excerpt are not wrapped. */
    static final int MIN_WRAPPED = 40;

    /** Fewer line breaks inside blocks prove little. */
    static final int MIN_BREAKS = 6;

    private static final int TAB = 4;

    private final List<String> lines;
    private final List<SourceParagraph> paragraphs = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<IngestIssue> issues;
    private final WrittenWords words;
    private final boolean wrapped;
    private final LoneNumbers loneNumbers;

    private TextLines(String text) {
        PastedLines pasted = PastedLines.of(split(text));
        this.lines = pasted.lines();
        this.leftOut.addAll(pasted.leftOut());
        this.issues = pasted.issues();
        this.wrapped = isWrapped(lines);
        this.words = new WrittenWords(text);
        this.loneNumbers = new LoneNumbers(lines);
    }

    /** The lines of a text, without what ends them. */
    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                lines.add(text.substring(start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }

    static TextLines read(String text) {
        TextLines reading = new TextLines(text);
        int at = 0;
        while (at < reading.lines.size()) {
            at = reading.next(at);
        }
        return reading;
    }

    /** Whether most lines end where the next word would not have fitted. */
    static boolean isWrapped(List<String> lines) {
        int longest = lines.stream()
                .mapToInt(line -> line.stripTrailing().length())
                .max()
                .orElse(0);
        if (longest > MAX_WRAPPED) {
            return false;
        }
        int breaks = 0;
        int full = 0;
        int goingOn = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            String next = lines.get(i + 1).strip();
            if (line.isBlank() || next.isEmpty() || ParagraphStarts.isLabelled(next) || next.startsWith("#")) {
                continue;
            }
            breaks++;
            full += isFull(line, next, longest) ? 1 : 0;
            goingOn += Character.isLowerCase(next.codePointAt(0)) || Character.isDigit(next.charAt(0)) ? 1 : 0;
        }
        if (longest < MIN_COLUMN) {
            return false;
        }
        if (breaks < MIN_BREAKS) {
            // A short excerpt: only where every break is such a one, and most lines begin within a sentence.
            return longest >= MIN_WRAPPED && breaks >= 2 && full == breaks && goingOn * 2 > breaks;
        }
        return full >= breaks * WRAPPED_SHARE;
    }

    private static boolean isFull(String line, String next, int longest) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        // Editors differ by a few characters in where they break.
        return line.length() + 1 + word > longest - 4;
    }

    /** Reads the paragraph that begins at a line; returns the line behind it. */
    private int next(int at) {
        String line = lines.get(at);
        if (line.isBlank()) {
            return at + 1;
        }
        if (isTableLine(line) && at + 1 < lines.size() && isTableLine(lines.get(at + 1))) {
            return table(at);
        }
        String text = line.strip();
        int marks = headingMarks(text);
        if (marks > 0) {
            add(text.substring(marks).replaceAll("\\s+#+$", "").strip(), at, at + 1, line, marks);
            return at + 1;
        }
        if (text.startsWith("```") || text.startsWith("~~~")) {
            return fenced(at, text.substring(0, 3));
        }
        int numbered = loneNumbers.textBehind(at);
        if (numbered > at) {
            add(text + " " + lines.get(numbered).strip(), at, numbered + 1, line, 0);
            return numbered + 1;
        }
        int end = at + 1;
        JoinedLines joined = new JoinedLines(text, words);
        while (end < lines.size()
                && (wrapped || joined.endsInHyphen(lines.get(end)) || joined.breaksOff(lines.get(end)))
                && continues(lines.get(end - 1), lines.get(end))) {
            joined.add(lines.get(end).strip(), end - 1);
            end++;
        }
        leftOut.addAll(joined.hyphens());
        add(joined.text(), at, end, line, 0);
        SourceParagraph last = paragraphs.isEmpty() ? null : paragraphs.getLast();
        if (last != null && !joined.marks().isEmpty()) {
            paragraphs.set(paragraphs.size() - 1, last.withMarks(joined.marks()));
        }
        return end;
    }

    /** What stands in no paragraph: hyphens at the ends of lines, languages of blocks of code, marks and headers of messages. */
    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    /** What was noticed about the lines. */
    List<IngestIssue> issues() {
        return issues;
    }

    List<SourceParagraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    private static boolean continues(String before, String line) {
        if (line.isBlank() || headingMarks(line.strip()) > 0 || isTableLine(line)) {
            return false;
        }
        boolean ended = before.stripTrailing().matches("(?s).*[.;:!?]['\"”»)]?");
        return !(ParagraphStarts.isLabelled(line) && (ended || line.startsWith(" ") || before.length() < 40));
    }

    private void add(String text, int start, int end, String line, int heading) {
        if (!text.isEmpty()) {
            paragraphs.add(SourceParagraph.body(text, start)
                    .withSource(new ParagraphRange(start, end))
                    .withIndent(indent(line))
                    .withHeadingLevel(heading));
        }
    }

    private static int indent(String line) {
        int width = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            width += line.charAt(i) == '\t' ? TAB : 1;
        }
        return width;
    }

    /** How many {@code #} begin a heading, 0 where the line is none. */
    private static int headingMarks(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == '#') {
            marks++;
        }
        return marks <= 6 && marks < text.length() && Character.isWhitespace(text.charAt(marks)) ? marks : 0;
    }

    private int fenced(int at, String fence) {
        int end = at + 1;
        List<String> inside = new ArrayList<>();
        while (end < lines.size() && !lines.get(end).strip().startsWith(fence)) {
            inside.add(lines.get(end).stripTrailing());
            end++;
        }
        if (end == lines.size()) {
            // No second fence: it was no fence.
            add(lines.get(at).strip(), at, at + 1, lines.get(at), 0);
            return at + 1;
        }
        add(String.join("\n", inside).strip(), at, end + 1, lines.get(at), 0);
        String language = lines.get(at).strip().substring(fence.length()).strip();
        if (!language.isEmpty()) {
            leftOut.add(new LeftOut("markup", language, new ParagraphRange(at, at + 1)));
        }
        return end + 1;
    }

    private static boolean isTableLine(String line) {
        String text = line.strip();
        return text.startsWith("|") || (text.startsWith("+") && text.matches("\\+([-=]+\\+)+"));
    }

    private int table(int at) {
        List<String> rows = new ArrayList<>();
        int end = at;
        while (end < lines.size() && isTableLine(lines.get(end))) {
            String row = lines.get(end).strip();
            if (!row.matches("[|+:=\\s-]+")) {
                rows.add(cells(row));
            }
            end++;
        }
        if (!rows.isEmpty()) {
            paragraphs.add(SourceParagraph.of(SourceParagraph.Role.TABLE, String.join("\n", rows), at)
                    .withSource(new ParagraphRange(at, end)));
        }
        return end;
    }

    private static String cells(String row) {
        String inner = row.substring(1, row.endsWith("|") && row.length() > 1 ? row.length() - 1 : row.length());
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
            cells.add(cell.strip());
        }
        return String.join(" | ", cells);
    }
}
