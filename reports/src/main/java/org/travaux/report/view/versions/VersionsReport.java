package org.travaux.report.view.versions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.compare.Comparison;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.DocumentTitle;
import org.travaux.report.view.ReportIssue;
import org.travaux.report.view.meaning.ClauseFilter;
import org.travaux.report.view.reaction.ReactionGroup;
import org.travaux.report.view.reaction.RowReactions;

/**
 * Several versions against one base, as a table shows them: a row for each clause of the base, a column for each version.
 *
 * <p>What a version added has rows of its own, behind the clause of the base that it follows there.
 *
 * @param filter which rows are shown, and in which order
 * @param allRows how many rows there are
 * @param comparisons the base with each version, in the order in which they were named; never empty
 * @param base what the title block says of the base
 * @param versions likewise of the versions
 * @param notices sentences that every page must carry, in order, each once
 * @param rows the rows that are shown, in the order in which they are
 * @param reactions what parties are recorded to have said of the clauses and versions, for each comparison
 */
public record VersionsReport(
        ClauseFilter filter,
        int allRows,
        List<Comparison> comparisons,
        DocumentTitle base,
        List<DocumentTitle> versions,
        List<String> notices,
        List<VersionsRow> rows,
        List<RowReactions> reactions) {

    /** Checks and copies. */
    public VersionsReport {
        Objects.requireNonNull(filter, "filter");
        comparisons = List.copyOf(comparisons);
        Objects.requireNonNull(base, "base");
        versions = List.copyOf(versions);
        notices = List.copyOf(notices);
        rows = List.copyOf(rows);
        reactions = List.copyOf(reactions);
        if (comparisons.isEmpty() || comparisons.size() != versions.size()) {
            throw new IllegalArgumentException("each version has a comparison with the base");
        }
        if (comparisons.size() != reactions.size()) {
            throw new IllegalArgumentException(
                    reactions.size() + " reactions to " + comparisons.size() + " comparisons");
        }
    }

    /**
     * {@return the report of several comparisons}
     *
     * @param comparisons comparisons that have the same original
     */
    public static VersionsReport of(List<Comparison> comparisons) {
        return of(comparisons, ClauseFilter.ALL);
    }

    /**
     * {@return the report of those clauses that a version at least changed as the reader asks}
     *
     * @param comparisons comparisons that have the same original
     * @param filter which clauses are shown, and in which order
     */
    public static VersionsReport of(List<Comparison> comparisons, ClauseFilter filter) {
        List<ComparisonReport> reports =
                comparisons.stream().map(ComparisonReport::of).toList();
        Set<String> notices = new LinkedHashSet<>();
        reports.forEach(report -> notices.addAll(report.notices()));
        VersionsRows rows = VersionsRows.of(comparisons, filter);
        return new VersionsReport(
                filter,
                rows.all(),
                comparisons,
                reports.getFirst().original(),
                reports.stream().map(ComparisonReport::revised).toList(),
                List.copyOf(notices),
                rows.shown(),
                Collections.nCopies(comparisons.size(), RowReactions.NONE));
    }

    /**
     * {@return the same report with what parties said}
     *
     * @param others what they said, for each comparison in their order; with none the report is as it would be without
     */
    public VersionsReport withReactions(List<RowReactions> others) {
        return new VersionsReport(filter, allRows, comparisons, base, versions, notices, rows, others);
    }

    /** {@return what parties said: clause by clause of the base, then of clauses that versions added, then of no clause} */
    public List<ReactionGroup> reactionGroups() {
        return VersionsReactions.of(this);
    }

    /** {@return what was left out and by which option, or how the rows are sorted; null where the table is whole} */
    public @Nullable String filterSentence() {
        return filter.sentence(rows.size(), allRows);
    }

    /** {@return whether any version differs from the base} */
    public boolean differs() {
        return comparisons.stream()
                .anyMatch(comparison -> ComparisonReport.of(comparison).differs());
    }

    /** {@return the headings of the table} */
    public List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("Base", "Clause"));
        versions.forEach(version -> headings.add(column(version)));
        return headings;
    }

    /** {@return the counts of each version as one sentence that begins with its name} */
    public List<String> countsSentences() {
        return comparisons.stream()
                .map(ComparisonReport::of)
                .map(report -> column(report.revised()) + ": " + report.countsSentence())
                .toList();
    }

    /** {@return what readers must know before they trust the table, a line each, that of several versions once} */
    public List<String> issues() {
        Set<String> lines = new LinkedHashSet<>();
        for (Comparison comparison : comparisons) {
            ComparisonReport report = ComparisonReport.of(comparison);
            for (ReportIssue issue : report.issues()) {
                boolean ofBase = issue.document().equals(report.names().original());
                String document = ofBase ? "Base" : column(report.revised());
                lines.add(new ReportIssue(document, issue.code(), issue.message(), issue.clause()).line());
            }
        }
        return List.copyOf(lines);
    }

    static String column(DocumentTitle title) {
        return title.version() == null ? title.name() : title.version();
    }
}
