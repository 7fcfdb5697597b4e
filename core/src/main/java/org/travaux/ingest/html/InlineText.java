package org.travaux.ingest.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.SourceMark;
import org.travaux.model.Annotation;
import org.travaux.model.EdtfDate;
import org.travaux.text.TextSpan;

/** The running text of one block as it grows: white space collapsed as browsers do, with marks for tracked changes. */
final class InlineText {

    /** A piece of running text with its marks. */
    record Piece(String text, List<SourceMark> marks) {}

    private static final class Change {
        final Annotation.Kind kind;
        final @Nullable String author;
        final @Nullable EdtfDate date;
        final boolean dropped;
        final StringBuilder words = new StringBuilder();
        int start;

        Change(Annotation.Kind kind, @Nullable String author, @Nullable EdtfDate date, boolean dropped, int start) {
            this.kind = kind;
            this.author = author;
            this.date = date;
            this.dropped = dropped;
            this.start = start;
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<SourceMark> marks = new ArrayList<>();
    private final Deque<Change> changes = new ArrayDeque<>();

    /** Adds text of the page, unless a change that is not shown holds it. */
    void append(String words, boolean preformatted) {
        boolean dropped = false;
        for (Change change : changes) {
            change.words.append(words);
            dropped |= change.dropped;
        }
        if (dropped) {
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!space) {
                text.append(c);
            } else if (preformatted) {
                text.append(c == '\r' ? "" : c);
            } else if (!text.isEmpty() && !isSpace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    void lineBreak() {
        if (changes.stream().anyMatch(change -> change.dropped)) {
            return;
        }
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
    }

    /** Adds a remark at this place. */
    void remark(String words, @Nullable String author, @Nullable EdtfDate date) {
        marks.add(new SourceMark.Annotated(
                new TextSpan(text.length(), text.length()), Annotation.Kind.COMMENT, author, date, words));
    }

    /** Begins a tracked change; of a dropped one the words are kept in its mark only. */
    void begin(Annotation.Kind kind, @Nullable String author, @Nullable EdtfDate date, boolean dropped) {
        changes.push(new Change(kind, author, date, dropped, text.length()));
    }

    /** Ends the change begun last. */
    void end() {
        if (!changes.isEmpty()) {
            mark(changes.pop());
        }
    }

    private void mark(Change change) {
        String words = change.words.toString().replaceAll("\\s+", " ").strip();
        if (!words.isEmpty()) {
            int start = Math.min(change.start, text.length());
            marks.add(new SourceMark.Annotated(
                    new TextSpan(start, text.length()), change.kind, change.author, change.date, words));
        }
        change.words.setLength(0);
    }

    boolean isBlank() {
        return isBlank(text);
    }

    String peek() {
        return strip(text.toString());
    }

    /** Takes what has grown, line breaks included; open changes go on in what follows. */
    Piece take() {
        changes.descendingIterator().forEachRemaining(this::mark);
        changes.forEach(change -> change.start = 0);
        Piece taken = new Piece(text.toString(), List.copyOf(marks));
        text.setLength(0);
        marks.clear();
        return taken;
    }

    static boolean isBlank(CharSequence words) {
        return words.chars().allMatch(InlineText::isAnySpace);
    }

    static boolean isAnySpace(int c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
    }

    static String strip(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && isAnySpace(words.charAt(start))) {
            start++;
        }
        while (end > start && isAnySpace(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }
}
