package org.travaux.report.view.redline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.ReportRow;
import org.travaux.report.view.reaction.ReactionNote;

/** What was said of clauses that have begun and waits for their end; of each row it is shown once. */
final class WaitingReactions {

    private final ComparisonReport report;
    private final Map<String, List<ReactionNote>> waiting = new LinkedHashMap<>();
    private final Set<String> shown = new HashSet<>();

    WaitingReactions(ComparisonReport report) {
        this.report = report;
    }

    void begin(ReportRow row) {
        List<ReactionNote> notes = report.reactionsTo(row);
        if (!notes.isEmpty() && shown.add(key(row))) {
            waiting.put(key(row), notes);
        }
    }

    /** Takes what was said of the rows that are over where another begins, or of all at the end. */
    List<ReactionNote> takeBefore(@Nullable ReportRow next) {
        String kept = next == null ? "" : key(next);
        List<ReactionNote> taken = new ArrayList<>();
        waiting.forEach((row, notes) -> {
            if (!row.equals(kept)) {
                taken.addAll(notes);
            }
        });
        waiting.keySet().removeIf(row -> !row.equals(kept));
        return taken;
    }

    private static String key(ReportRow row) {
        return (row.revised().isEmpty() ? "original " : "revised ")
                + row.clause().id();
    }
}
