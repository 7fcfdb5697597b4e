package org.travaux.ingest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.ingest.SourceMark;
import org.travaux.text.TextSpan;

/**
 * A text with the marks on it; the marks go along when texts are put together or shortened.
 *
 * @param text the text
 * @param marks the marks, in offsets of the text
 */
public record MarkedText(String text, List<SourceMark> marks) {

    /** Nothing at all. */
    public static final MarkedText EMPTY = new MarkedText("", List.of());

    private static final Pattern BREAK =
            Pattern.compile("[^\\S\\n\\r]*[\\n\\r\\u000B\\u000C\\u0085\\u2028\\u2029]\\s*");

    /** Checks and copies. */
    public MarkedText {
        marks = List.copyOf(marks);
    }

    /**
     * {@return a text without marks}
     *
     * @param text the text
     */
    public static MarkedText of(String text) {
        return new MarkedText(text, List.of());
    }

    /** {@return whether there is neither a visible character nor a mark} */
    public boolean isEmpty() {
        return text.isBlank() && marks.isEmpty();
    }

    /**
     * {@return this text and another behind it}
     *
     * @param other the other
     */
    public MarkedText plus(MarkedText other) {
        if (text.isEmpty() && marks.isEmpty()) {
            return other;
        }
        return join(List.of(this, other), "");
    }

    /**
     * {@return texts one behind the other}
     *
     * @param parts the texts
     * @param separator what stands between two of them
     */
    public static MarkedText join(List<MarkedText> parts, String separator) {
        StringBuilder text = new StringBuilder();
        List<SourceMark> marks = new ArrayList<>();
        boolean first = true;
        for (MarkedText part : parts) {
            text.append(first ? "" : separator);
            first = false;
            int shift = text.length();
            for (SourceMark mark : part.marks) {
                TextSpan span = mark.span();
                marks.add(mark.at(new TextSpan(span.start() + shift, span.end() + shift)));
            }
            text.append(part.text);
        }
        return new MarkedText(text.toString(), marks);
    }

    /** {@return the same without white space at either end} */
    public MarkedText strip() {
        String stripped = text.strip();
        if (stripped.length() == text.length()) {
            return this;
        }
        int shift = text.length() - text.stripLeading().length();
        List<SourceMark> moved = new ArrayList<>();
        for (SourceMark mark : marks) {
            int start = Math.clamp(mark.span().start() - shift, 0, stripped.length());
            int end = Math.clamp(mark.span().end() - shift, start, stripped.length());
            moved.add(mark.at(new TextSpan(start, end)));
        }
        return new MarkedText(stripped, moved);
    }

    /** {@return the same on one line: a space for each line break and the white space around it} */
    public MarkedText onOneLine() {
        Matcher matcher = BREAK.matcher(text);
        if (!matcher.find()) {
            return this;
        }
        StringBuilder line = new StringBuilder();
        int[] moved = new int[text.length() + 1];
        int from = 0;
        do {
            copy(from, matcher.start(), line, moved);
            for (int i = matcher.start(); i < matcher.end(); i++) {
                moved[i] = line.length();
            }
            line.append(' ');
            from = matcher.end();
        } while (matcher.find());
        copy(from, text.length(), line, moved);
        moved[text.length()] = line.length();
        List<SourceMark> at = new ArrayList<>();
        for (SourceMark mark : marks) {
            int start = moved[mark.span().start()];
            at.add(mark.at(new TextSpan(start, Math.max(start, moved[mark.span().end()]))));
        }
        return new MarkedText(line.toString(), at);
    }

    private void copy(int from, int to, StringBuilder into, int[] moved) {
        for (int i = from; i < to; i++) {
            moved[i] = into.length();
            into.append(text.charAt(i));
        }
    }
}
