package org.travaux.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.travaux.compare.ClauseSegment;

/**
 * A run of words that a report shows in one way.
 *
 * @param kind how it is shown
 * @param text the words, never empty; a line break parts paragraphs
 * @param consequential whether the change merely follows from another one, such as a reference that follows a renumbering
 */
public record Run(Kind kind, String text, boolean consequential) {

    /** What a run of words is. */
    public enum Kind {
        /** It stands in both documents. */
        EQUAL,
        /** It stands in the original only. */
        DELETE,
        /** It stands in the revised document only. */
        INSERT,
        /** It is shown as it stands, since there is nothing it could be compared with. */
        NOT_COMPARED
    }

    /** Checks that kind and text are there. */
    public Run {
        Objects.requireNonNull(kind, "kind");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a run has words");
        }
    }

    /**
     * {@return a run that is no mere consequence of another change}
     *
     * @param kind how it is shown
     * @param text the words
     */
    static Run of(Kind kind, String text) {
        return new Run(kind, text, false);
    }

    /**
     * {@return the run of a segment}
     *
     * @param segment a segment with words
     */
    static Run of(ClauseSegment segment) {
        return new Run(
                switch (segment.operation()) {
                    case EQUAL -> Kind.EQUAL;
                    case DELETE -> Kind.DELETE;
                    case INSERT -> Kind.INSERT;
                },
                segment.text(),
                segment.consequential());
    }

    /**
     * {@return the runs cut at line breaks, one list a line; where a line break itself was inserted or deleted, a pilcrow
     * stands for it among the changed words}
     *
     * @param runs the runs of a text
     */
    public static List<List<Run>> lines(List<Run> runs) {
        List<List<Run>> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (Run run : runs) {
            boolean changed = run.kind() == Kind.INSERT || run.kind() == Kind.DELETE;
            String[] pieces = run.text().split("\n", -1);
            for (int i = 0; i < pieces.length; i++) {
                boolean last = i == pieces.length - 1;
                String piece = !last && changed ? pieces[i] + "¶" : pieces[i];
                if (!piece.isEmpty()) {
                    line.add(new Run(run.kind(), piece, run.consequential()));
                }
                if (!last) {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            }
        }
        lines.add(line);
        return lines;
    }
}
