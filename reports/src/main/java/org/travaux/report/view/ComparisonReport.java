package org.travaux.report.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.align.Pairing;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.Comparison;
import org.travaux.compare.DanglingReference;
import org.travaux.compare.DoubtfulWord;
import org.travaux.model.ClauseDocument;
import org.travaux.report.view.meaning.ChangeSentences;
import org.travaux.report.view.meaning.ClauseFilter;
import org.travaux.report.view.reaction.ReactionNote;
import org.travaux.report.view.reaction.RowReactions;

/**
 * A comparison as a report shows it: the same data for every format, without layout.
 *
 * <p>Nothing is ranked and nothing left out, unless the reader asks for it: the rows are all links, in reading order.
 *
 * @param comparison what is reported
 * @param filter which of its clauses are shown, and in which order
 * @param original what the title block says of the document before
 * @param revised what the title block says of the document after
 * @param notices sentences that every page must carry, in order, each once
 * @param counts how many links of each sort there are
 * @param rows what became of every clause that is shown, in the order in which they are
 * @param issues what readers must know before they trust the report
 * @param reactions what parties are recorded to have said of the clauses and versions
 */
public record ComparisonReport(
        Comparison comparison,
        ClauseFilter filter,
        DocumentTitle original,
        DocumentTitle revised,
        List<String> notices,
        List<ReportCount> counts,
        List<ReportRow> rows,
        List<ReportIssue> issues,
        RowReactions reactions) {

    /** What a report says of two documents that do not differ. */
    public static final String NO_DIFFERENCES = "No differences";

    /** How a report of two languages is read. */
    public static final String BESIDE_EACH_OTHER =
            "The clauses that were taken to correspond stand under each other, those of the first text first. The line above says"
                    + " what they state differently in numbers, dates, references and names; clauses without one state the same,"
                    + " as far as that can be read. Nothing is said of the wording.";

    /** How what is said of the meaning is read. */
    public static final String HOW_MEANING_IS_SAID =
            "Where a text differs, a word says how much: “substantive” where a party could rely on the difference, “reworded” where"
                    + " only words or order differ, “editorial” where only typography, spelling or notation does. What changed"
                    + " in meaning is said in a sentence each, in the words of the texts; it is read by rules, and the texts decide.";

    /** Checks and copies. */
    public ComparisonReport {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(revised, "revised");
        notices = List.copyOf(notices);
        counts = List.copyOf(counts);
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
        Objects.requireNonNull(reactions, "reactions");
    }

    /**
     * {@return the report of a comparison}
     *
     * @param comparison what is reported
     */
    public static ComparisonReport of(Comparison comparison) {
        return of(comparison, ClauseFilter.ALL);
    }

    /**
     * {@return the report of some clauses of a comparison; what is said of the whole, such as the counts, stays that of the whole}
     *
     * @param comparison what is reported
     * @param filter which clauses are shown, and in which order
     */
    public static ComparisonReport of(Comparison comparison, ClauseFilter filter) {
        ClauseDocument before = comparison.original();
        ClauseDocument after = comparison.revised();
        return new ComparisonReport(
                comparison,
                filter,
                DocumentTitle.of(before.identity(), before.clauses().size()),
                DocumentTitle.of(after.identity(), after.clauses().size()),
                notices(comparison),
                ReportCount.of(comparison),
                rows(comparison, filter),
                comparison.issues().stream()
                        .map(issue -> ReportIssue.of(issue, comparison))
                        .toList(),
                RowReactions.NONE);
    }

    /**
     * {@return the same report with what parties said beside the clauses}
     *
     * @param others what they said; with none the report is as it would be without
     */
    public ComparisonReport withReactions(RowReactions others) {
        return new ComparisonReport(comparison, filter, original, revised, notices, counts, rows, issues, others);
    }

    /**
     * {@return what parties said of the clauses of a row: of those before first, then of those after}
     *
     * @param row a row of the report
     */
    public List<ReactionNote> reactionsTo(ReportRow row) {
        return reactions.about(ids(row.original()), ids(row.revised()));
    }

    private static List<String> ids(List<CitedClause> clauses) {
        return clauses.stream().map(cited -> cited.clause().id()).toList();
    }

    /** {@return the clauses that are shown, in the order in which they are} */
    public List<ClauseComparison> shown() {
        return filter.apply(comparison.clauses());
    }

    /** {@return what was left out and by which option, or how the clauses are sorted; null where the report is whole} */
    public @Nullable String filterSentence() {
        return filter.sentence(rows.size(), comparison.clauses().size());
    }

    /** {@return the moves of several clauses at once, a sentence each, in the order of the revised document} */
    public List<String> moves() {
        return MoveSentences.of(comparison);
    }

    /** {@return the references that no longer point where they did, a line each, in reading order} */
    public List<String> danglingReferences() {
        return issues.stream()
                .filter(issue -> issue.code().equals(DanglingReference.CODE))
                .map(ReportIssue::line)
                .toList();
    }

    /** {@return what else readers must know before they trust the report} */
    public List<ReportIssue> otherIssues() {
        return issues.stream()
                .filter(issue -> !issue.code().equals(DanglingReference.CODE)
                        && !issue.code().equals(Comparison.OTHER_LANGUAGE))
                .toList();
    }

    /** {@return what the report and its two sides are called} */
    public SideNames names() {
        return SideNames.of(comparison);
    }

    /** {@return whether anything differs; a changed heading counts} */
    public boolean differs() {
        return comparison.differs()
                || (!acrossLanguages() && comparison.clauses().stream().anyMatch(ComparisonReport::headingChanged));
    }

    /** {@return whether the languages differ, so that the words are not compared} */
    public boolean acrossLanguages() {
        return comparison.acrossLanguages();
    }

    /** {@return the title above the clauses} */
    public String textTitle() {
        return acrossLanguages() ? "The two texts beside each other" : "The text with its changes";
    }

    /** {@return that the sorts of counts overlap, behind the sorts of which there is none} */
    public String countsNote() {
        return (noneSentence() + (acrossLanguages() ? "" : " The sorts overlap: a moved clause may also be modified."))
                .strip();
    }

    /** {@return the sorts of which there is at least one} */
    public List<ReportCount> countsFound() {
        return counts.stream().filter(count -> count.count() > 0).toList();
    }

    /** {@return a sentence that names the sorts of which there is none; empty where all occur} */
    public String noneSentence() {
        String none = counts.stream()
                .filter(count -> count.count() == 0)
                .map(ReportCount::sort)
                .collect(Collectors.joining(", "));
        return none.isEmpty() ? "" : "None: " + none + ".";
    }

    /** {@return the rows in few words, in reading order; neighbours of which nothing changed share a line} */
    public List<OverviewLine> overview() {
        return OverviewLine.of(rows);
    }

    /** {@return the rows in reading order, with a pointer wherever a clause is shown at another place} */
    public List<ReportEntry> entries() {
        return ReportEntries.of(this);
    }

    /** {@return the counts as one sentence: {@code 12 unchanged, 9 modified, 2 moved.}, or that nothing differs} */
    public String countsSentence() {
        String counted = counts.stream()
                .filter(count -> count.count() > 0)
                .map(count -> count.count() + " " + count.sort())
                .collect(Collectors.joining(", "));
        if (!differs()) {
            return counted.isEmpty() ? NO_DIFFERENCES + "." : NO_DIFFERENCES + ": " + counted + ".";
        }
        return counted + ".";
    }

    private static List<String> notices(Comparison comparison) {
        Set<String> notices = new LinkedHashSet<>();
        comparison.issues().stream()
                .filter(issue -> issue.code().equals(Comparison.OTHER_LANGUAGE))
                .forEach(issue -> notices.add(issue.message()));
        for (ClauseDocument document : List.of(comparison.original(), comparison.revised())) {
            String notice = document.identity().notice();
            if (notice != null && !notice.isBlank()) {
                notices.add(notice.strip());
            }
        }
        return List.copyOf(notices);
    }

    private static boolean headingChanged(ClauseComparison clause) {
        return clause.link().pairing() == Pairing.ONE_TO_ONE
                && RelationWords.headingDiffers(
                        clause.link().original().getFirst().heading(),
                        clause.link().revised().getFirst().heading());
    }

    private static List<ReportRow> rows(Comparison comparison, ClauseFilter filter) {
        RelationWords words = new RelationWords(comparison.original(), comparison.revised());
        AcrossLanguages across = new AcrossLanguages(comparison);
        List<ReportRow> rows = new ArrayList<>();
        boolean acrossLanguages = comparison.acrossLanguages();
        for (ClauseComparison clause : filter.apply(comparison.clauses())) {
            List<CitedClause> before = clause.link().original().stream()
                    .map(member -> CitedClause.of(comparison.original(), member))
                    .toList();
            List<CitedClause> after = clause.link().revised().stream()
                    .map(member -> CitedClause.of(comparison.revised(), member))
                    .toList();
            boolean headingChanged = !acrossLanguages && headingChanged(clause);
            rows.add(new ReportRow(
                    clause.link(),
                    before,
                    after,
                    acrossLanguages ? across.words(clause) : words.of(clause, headingChanged),
                    clause.significance(),
                    ChangeSentences.of(clause),
                    acrossLanguages ? RowParts.besideEachOther(before, after) : RowParts.of(clause, before, after),
                    clause.doubts().stream().map(DoubtfulWord::text).distinct().toList(),
                    EvidenceWords.of(clause.link(), comparison)));
        }
        return rows;
    }
}
