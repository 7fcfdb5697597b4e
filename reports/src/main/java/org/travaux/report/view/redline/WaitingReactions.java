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

/**
 * What was said of clauses that have begun and waits for their end. Of each row it is shown once: where its clauses stand in the
 * revised document, or else in the original.
 */
final class WaitingReactions {

    private final ComparisonReport report;
    private final Map<String, List<ReactionNote>> waiting = new LinkedHashMap<>();
    private final Set<String> inRevised = new HashSet<>();
    private final Set<String> shown = new HashSet<>();

    WaitingReactions(ComparisonReport report, List<RedlineToken> revised) {
        this.report = report;
        if (report.reactions().isEmpty()) {
            return;
        }
        for (RedlineToken token : revised) {
            if (token.begins != null) {
                inRevised.add(key(token.begins));
            }
        }
    }

    void begin(ReportRow row, boolean beginsInRevised) {
        if (beginsInRevised || !inRevised.contains(key(row))) {
            show(row);
        }
    }

    void show(ReportRow row) {
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
