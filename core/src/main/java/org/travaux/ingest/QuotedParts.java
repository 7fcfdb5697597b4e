package org.travaux.ingest;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a document quotes several paragraphs with numbers of their own, as laws that amend others do: {@code 1. Article 5 shall
 * read as follows:}, then {@code «1. …}, {@code 2. …»}. These numbers do not go on with the document's own.
 *
 * <p>A quotation begins in a paragraph that opens with a quotation mark, behind one that announces it by a colon or dash, and
 * ends with the first paragraph at whose end the mark is closed. What nothing closes within {@value #LONGEST} paragraphs is none.
 * Cost: one pass, and for each quotation one over its paragraphs.
 */
public final class QuotedParts {

    /** The most paragraphs of a quotation; whole laws are quoted. */
    static final int LONGEST = 2_000;

    private static final String OPENING = "«“„\"";

    private static final Pattern ENDS = Pattern.compile("(?s).*[»”“\"]\\s*[.;,:]?\\s*(?:and|та|і|и|und|et|y)?\\s*");

    private final BitSet begins = new BitSet();
    private final BitSet ends = new BitSet();

    /**
     * Looks for the quotations of a document.
     *
     * @param paragraphs its paragraphs, in order
     */
    public QuotedParts(List<SourceParagraph> paragraphs) {
        for (int i = 1; i < paragraphs.size(); i++) {
            int end = end(paragraphs, i);
            if (end > i) {
                begins.set(i);
                ends.set(end);
                i = end;
            }
        }
    }

    /**
     * {@return whether a quotation of several paragraphs begins with this one}
     *
     * @param paragraph its index
     */
    public boolean beginAt(int paragraph) {
        return begins.get(paragraph);
    }

    /**
     * {@return whether a quotation of several paragraphs ends with this one}
     *
     * @param paragraph its index
     */
    public boolean endAt(int paragraph) {
        return ends.get(paragraph);
    }

    /** The last paragraph of the quotation that begins with this one; 0 where none does. */
    private static int end(List<SourceParagraph> paragraphs, int from) {
        String text = paragraphs.get(from).text().strip();
        if (text.isEmpty() || OPENING.indexOf(text.charAt(0)) < 0 || !announces(paragraphs, from)) {
            return 0;
        }
        char mark = text.charAt(0);
        int open = 0;
        int last = Math.min(paragraphs.size(), from + LONGEST);
        for (int i = from; i < last; i++) {
            String line = paragraphs.get(i).text().strip();
            // Each paragraph of a quotation may open it anew.
            int start = !line.isEmpty() && line.charAt(0) == mark ? 1 : 0;
            open = mark == '"' ? oddMarks(line, start, open) : depth(line, start, mark, open);
            if (open < 0) {
                return ENDS.matcher(line).matches() ? i : 0;
            }
        }
        return 0;
    }

    private static boolean announces(List<SourceParagraph> paragraphs, int at) {
        String before = paragraphs.get(at - 1).text().strip();
        return !before.isEmpty() && ":—–".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** How many quotations are open within the one looked at; below zero once it is closed itself. */
    private static int depth(String line, int start, char mark, int open) {
        int depth = open;
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (closes(mark, c)) {
                depth--;
            } else if (c == mark) {
                depth++;
            }
        }
        return depth;
    }

    private static boolean closes(char mark, char c) {
        return switch (mark) {
            case '«' -> c == '»';
            case '“' -> c == '”';
            default -> c == '“' || c == '”';
        };
    }

    /** Of marks that look alike at both ends, an odd one closes. */
    private static int oddMarks(String line, int start, int open) {
        long marks = line.chars().skip(start).filter(c -> c == '"').count();
        return marks % 2 == 1 ? -1 : open;
    }
}
