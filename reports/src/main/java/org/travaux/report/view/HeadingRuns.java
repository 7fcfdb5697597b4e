package org.travaux.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The changed words of a heading: what both share at the start and the end is kept, what lies between is replaced. */
final class HeadingRuns {

    private HeadingRuns() {}

    static List<Run> of(@Nullable String before, @Nullable String after) {
        String from = Objects.requireNonNullElse(before, "").strip();
        String to = Objects.requireNonNullElse(after, "").strip();
        if (from.equals(to)) {
            return to.isEmpty() ? List.of() : List.of(Run.of(Run.Kind.EQUAL, to));
        }
        int head = sharedHead(from, to);
        int tail = sharedTail(from.substring(head), to.substring(head));
        List<Run> runs = new ArrayList<>();
        add(runs, Run.Kind.EQUAL, to.substring(0, head));
        add(runs, Run.Kind.DELETE, from.substring(head, from.length() - tail));
        add(runs, Run.Kind.INSERT, to.substring(head, to.length() - tail));
        add(runs, Run.Kind.EQUAL, to.substring(to.length() - tail));
        return runs;
    }

    private static int sharedHead(String from, String to) {
        int border = 0;
        int limit = Math.min(from.length(), to.length());
        for (int i = 0; i < limit && from.charAt(i) == to.charAt(i); i++) {
            if (from.charAt(i) == ' ') {
                border = i + 1;
            }
        }
        return border;
    }

    private static int sharedTail(String from, String to) {
        int border = 0;
        int limit = Math.min(from.length(), to.length());
        for (int i = 1; i <= limit && from.charAt(from.length() - i) == to.charAt(to.length() - i); i++) {
            if (from.charAt(from.length() - i) == ' ') {
                border = i;
            }
        }
        return border;
    }

    private static void add(List<Run> runs, Run.Kind kind, String text) {
        if (!text.isEmpty()) {
            runs.add(Run.of(kind, text));
        }
    }
}
