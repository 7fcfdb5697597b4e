package org.travaux.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.compare.ClauseSegment;

/** The changed words of a heading. */
public final class HeadingRuns {

    private HeadingRuns() {}

    /**
     * {@return the heading of linked clauses; by its segments where there are any, else replaced as a whole}
     *
     * @param before the heading before, or null
     * @param after the heading after, or null
     * @param segments what of it changed; empty where that is not known
     */
    public static List<Run> of(@Nullable String before, @Nullable String after, List<ClauseSegment> segments) {
        if (!segments.isEmpty()) {
            return segments.stream()
                    .filter(segment -> !segment.text().isEmpty())
                    .map(Run::of)
                    .toList();
        }
        String from = Objects.requireNonNullElse(before, "").strip();
        String to = Objects.requireNonNullElse(after, "").strip();
        List<Run> runs = new ArrayList<>();
        if (from.equals(to)) {
            add(runs, Run.Kind.EQUAL, to);
        } else {
            add(runs, Run.Kind.DELETE, from);
            add(runs, Run.Kind.INSERT, to);
        }
        return runs;
    }

    private static void add(List<Run> runs, Run.Kind kind, String text) {
        if (!text.isEmpty()) {
            runs.add(Run.of(kind, text));
        }
    }
}
