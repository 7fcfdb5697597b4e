package org.travaux.report.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.travaux.align.Pairing;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;

/**
 * Puts pointers among the rows: where a clause stood before it moved, and where the further clauses of a split stand when
 * others lie between.
 */
final class ReportEntries {

    private final ComparisonReport report;
    private final Map<String, Integer> originalRows = new HashMap<>();
    private final Map<String, Integer> revisedRows = new HashMap<>();
    private final Map<Integer, List<ReportEntry>> after = new HashMap<>();

    private ReportEntries(ComparisonReport report) {
        this.report = report;
        for (int i = 0; i < report.rows().size(); i++) {
            for (CitedClause clause : report.rows().get(i).original()) {
                originalRows.put(clause.clause().id(), i);
            }
            for (CitedClause clause : report.rows().get(i).revised()) {
                revisedRows.put(clause.clause().id(), i);
            }
        }
    }

    static List<ReportEntry> of(ComparisonReport report) {
        ReportEntries entries = new ReportEntries(report);
        if (report.filter().isWhole()) {
            entries.pointAway();
            entries.pointBack();
        }
        List<ReportEntry> all = new ArrayList<>(entries.after.getOrDefault(-1, List.of()));
        for (int i = 0; i < report.rows().size(); i++) {
            all.add(new ReportEntry.Shown(report.rows().get(i)));
            all.addAll(entries.after.getOrDefault(i, List.of()));
        }
        return List.copyOf(all);
    }

    /** Clauses that moved away, after what they followed. */
    private void pointAway() {
        ClauseDocument document = report.comparison().original();
        int anchor = -1;
        for (Clause clause : document.clauses()) {
            int index = originalRows.getOrDefault(clause.id(), anchor);
            ReportRow row = index < 0 ? null : report.rows().get(index);
            if (row == null || !row.link().moved()) {
                anchor = index;
                continue;
            }
            point(anchor, row, CitedClause.of(document, clause), RelationWords.movedAway(row));
        }
    }

    /** Clauses that a split put behind others, after what they follow. */
    private void pointBack() {
        ClauseDocument document = report.comparison().revised();
        int previous = -1;
        for (Clause clause : document.clauses()) {
            int index = revisedRows.getOrDefault(clause.id(), previous);
            ReportRow row = index < 0 ? null : report.rows().get(index);
            if (row != null
                    && index != previous
                    && (row.link().pairing() == Pairing.SPLIT || row.link().pairing() == Pairing.REGROUPED)
                    && !row.revised().getFirst().clause().id().equals(clause.id())) {
                point(previous, row, CitedClause.of(document, clause), RelationWords.movedHere(row));
                continue;
            }
            previous = index;
        }
    }

    private void point(int anchor, ReportRow row, CitedClause clause, String relation) {
        after.computeIfAbsent(anchor, key -> new ArrayList<>()).add(new ReportEntry.Pointer(row, clause, relation));
    }
}
