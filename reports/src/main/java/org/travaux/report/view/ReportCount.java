package org.travaux.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.travaux.compare.Comparison;
import org.travaux.compare.ComparisonSummary;

/**
 * One of the counts of a report. The sorts overlap: a moved clause may also be modified.
 *
 * @param sort what is counted, in plain words: {@code moved}
 * @param count how many
 * @param meaning what the word means, as a short sentence
 */
public record ReportCount(String sort, int count, String meaning) {

    /** Checks that nothing is missing. */
    public ReportCount {
        Objects.requireNonNull(sort, "sort");
        Objects.requireNonNull(meaning, "meaning");
    }

    /**
     * {@return all counts, in a fixed order, those that are zero included}
     *
     * @param comparison a comparison
     */
    static List<ReportCount> of(Comparison comparison) {
        ComparisonSummary summary = comparison.summary();
        if (comparison.acrossLanguages()) {
            return AcrossLanguages.counts(comparison);
        }
        List<ReportCount> counts = new ArrayList<>(ofWords(summary));
        if (comparison.judged()) {
            counts.add(new ReportCount(
                    "substantive", summary.substantive(), "Of clauses in both: what they say differs in substance."));
            counts.add(new ReportCount(
                    "reworded",
                    summary.reworded(),
                    "Of clauses in both: other words or another order, to the same effect."));
            counts.add(new ReportCount(
                    "editorial",
                    summary.editorial(),
                    "Of clauses in both: only typography, spelling or notation differs."));
        }
        return List.copyOf(counts);
    }

    private static List<ReportCount> ofWords(ComparisonSummary summary) {
        return List.of(
                new ReportCount("unchanged", summary.unchanged(), "The text is the same in both versions."),
                new ReportCount("modified", summary.modified(), "The text differs."),
                new ReportCount(
                        "with new reference numbers only",
                        summary.consequential(),
                        "Of the modified: nothing but references that follow a renumbering; no change of substance."),
                new ReportCount("added", summary.added(), "The clause stands in the revised version only."),
                new ReportCount("deleted", summary.deleted(), "The clause stands in the original version only."),
                new ReportCount("moved", summary.moved(), "The clause stands at another place among its neighbours."),
                new ReportCount(
                        "moved as a block",
                        summary.moved() > summary.movedBlocks() ? summary.movedBlocks() : 0,
                        "Moves, where neighbours that moved together count as one."),
                new ReportCount("split", summary.split(), "One clause became several."),
                new ReportCount("merged", summary.merged(), "Several clauses became one."),
                new ReportCount("regrouped", summary.regrouped(), "Several clauses became several others."),
                new ReportCount("renumbered", summary.renumbered(), "The number differs; the text may be the same."),
                new ReportCount("placed under another clause", summary.reparented(), "The clause above it is another."),
                new ReportCount(
                        "text not held",
                        summary.notHeld(),
                        "The wording is not known in one version at least; it is not compared."));
    }
}
