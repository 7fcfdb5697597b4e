package org.travaux.report.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that are equal up to white space, as runs from which both documents' paragraphs come back: white space that has
 * other line breaks in the two documents, or stands in one only, is deleted and inserted.
 */
final class ExactSpace {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder equal = new StringBuilder();

    private ExactSpace() {}

    /** The runs of equal words; of white space that differs in its width only, the revised document's is kept. */
    static List<Run> runs(String original, String revised) {
        if (original.equals(revised)) {
            return revised.isEmpty() ? List.of() : List.of(Run.of(Run.Kind.EQUAL, revised));
        }
        List<String> before = pieces(original);
        List<String> after = pieces(revised);
        ExactSpace exact = new ExactSpace();
        if (before.size() == after.size()) {
            for (int i = 0; i < after.size(); i++) {
                if (i % 2 == 0) {
                    exact.space(before.get(i), after.get(i));
                } else {
                    exact.equal.append(after.get(i));
                }
            }
        } else {
            // Marks without width parted or joined words; they are no change, and the revised document's are kept.
            exact.equal.append(revised);
        }
        exact.flush();
        return exact.runs;
    }

    private void space(String before, String after) {
        boolean both = before.isEmpty() == after.isEmpty();
        if (both && breaks(before) == breaks(after)) {
            equal.append(after);
            return;
        }
        flush();
        add(Run.Kind.DELETE, before);
        add(Run.Kind.INSERT, after);
    }

    private void flush() {
        add(Run.Kind.EQUAL, equal.toString());
        equal.setLength(0);
    }

    private void add(Run.Kind kind, String text) {
        if (!text.isEmpty()) {
            runs.add(Run.of(kind, text));
        }
    }

    private static long breaks(String space) {
        return space.chars().filter(c -> c == '\n').count();
    }

    /** White space and words in turn, beginning and ending with white space, which may be empty there. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((Character.isWhitespace(c) || Character.isSpaceChar(c)) != space) {
                pieces.add(text.substring(start, i));
                start = i;
                space = !space;
            }
        }
        pieces.add(text.substring(start));
        if (!space) {
            pieces.add("");
        }
        return pieces;
    }
}
