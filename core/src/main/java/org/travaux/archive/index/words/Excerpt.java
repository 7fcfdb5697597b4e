package org.travaux.archive.index.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.archive.index.SearchHit.Snippet;
import org.travaux.text.TextSpan;

/** Cuts the piece out of a text that shows what was found. */
public final class Excerpt {

    /** How long a piece is at most, in characters of the original. */
    static final int LENGTH = 240;

    /** How much stands before the first mark where something must be left out. */
    private static final int BEFORE = 60;

    private static final String MORE = "…";

    private Excerpt() {}

    /**
     * {@return the piece of a text around the first of what is asked for; none where nothing of it stands there}
     *
     * @param field which part the text is
     * @param text the original text
     * @param expression what is asked for
     */
    public static Optional<Snippet> of(String field, String text, Expression expression) {
        List<TextSpan> marks = Marks.of(expression, text);
        return marks.isEmpty() ? Optional.empty() : Optional.of(cut(field, text, marks));
    }

    /**
     * {@return the beginning of a text}
     *
     * @param field which part the text is
     * @param text the original text
     */
    public static Snippet beginning(String field, String text) {
        return cut(field, text, List.of());
    }

    private static Snippet cut(String field, String text, List<TextSpan> marks) {
        if (text.length() <= LENGTH) {
            return new Snippet(field, oneLine(text), marks);
        }
        int mark = marks.isEmpty() ? 0 : marks.getFirst().start();
        int start = mark <= BEFORE ? 0 : atBlank(text, mark - BEFORE, mark);
        int end = Math.min(text.length(), start + LENGTH);
        if (!marks.isEmpty()) {
            end = Math.max(end, Math.min(text.length(), marks.getFirst().end()));
        }
        if (end < text.length()) {
            int blank = text.lastIndexOf(' ', end);
            end = blank > start + LENGTH / 2
                            && (marks.isEmpty() || blank >= marks.getFirst().end())
                    ? blank
                    : end;
            end = Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
        }
        String before = start == 0 ? "" : MORE;
        String behind = end == text.length() ? "" : MORE;
        List<TextSpan> inside = new ArrayList<>();
        for (TextSpan span : marks) {
            if (span.start() < end) {
                int shift = before.length() - start;
                inside.add(new TextSpan(span.start() + shift, Math.min(span.end(), end) + shift));
            }
        }
        return new Snippet(field, before + oneLine(text.substring(start, end)) + behind, inside);
    }

    /** The place behind the first blank from here on, this side of a limit. */
    private static int atBlank(String text, int from, int limit) {
        int blank = text.indexOf(' ', from);
        int start = blank < 0 || blank >= limit ? from : blank + 1;
        return start < limit && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    }

    /** Paragraphs of a clause are parted by line breaks; a piece is one line, and its offsets stay. */
    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }
}
