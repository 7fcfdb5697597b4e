package org.travaux.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.travaux.align.Pairing;
import org.travaux.align.TextRelation;
import org.travaux.model.ClauseDocument;

/**
 * Two documents and what became of every clause.
 *
 * @param original the document before
 * @param revised the document after
 * @param clauses every link with its changed words, in reading order (see {@link org.travaux.align.Alignment})
 * @param movedBlocks the moves, in the order of the revised document
 * @param danglingReferences references of the revised text that no longer point where they did, in reading order; each is
 *     an issue too
 * @param summary the counts
 * @param issues what users must know before they trust it
 */
public record Comparison(
        ClauseDocument original,
        ClauseDocument revised,
        List<ClauseComparison> clauses,
        List<MovedBlock> movedBlocks,
        List<DanglingReference> danglingReferences,
        ComparisonSummary summary,
        List<ComparisonIssue> issues) {

    /** The code of the issue that says that the languages differ. */
    public static final String OTHER_LANGUAGE = "other-language";

    /** Checks and copies. */
    public Comparison {
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(revised, "revised");
        clauses = List.copyOf(clauses);
        movedBlocks = List.copyOf(movedBlocks);
        danglingReferences = List.copyOf(danglingReferences);
        Objects.requireNonNull(summary, "summary");
        issues = List.copyOf(issues);
    }

    /** {@return whether the languages differ, so that words are not compared} */
    public boolean acrossLanguages() {
        return issues.stream().anyMatch(issue -> issue.code().equals(OTHER_LANGUAGE));
    }

    /** {@return whether it says of any clause how much its change matters} */
    public boolean judged() {
        return clauses.stream().anyMatch(clause -> clause.significance() != null);
    }

    /**
     * {@return the same comparison with further issues}
     *
     * @param further the issues
     */
    public Comparison withIssues(List<ComparisonIssue> further) {
        List<ComparisonIssue> all = new ArrayList<>(issues);
        all.addAll(further);
        return new Comparison(original, revised, clauses, movedBlocks, danglingReferences, summary, all);
    }

    /**
     * {@return whether anything differs: a text, a number, the order, what texts in two languages state, or a clause that only one side has; what is not held
     * on both sides counts as no difference}
     */
    public boolean differs() {
        return clauses.stream().anyMatch(clause -> !clause.variants().isEmpty())
                || clauses.stream()
                        .map(ClauseComparison::link)
                        .anyMatch(link -> link.pairing() != Pairing.ONE_TO_ONE
                                || link.text() == TextRelation.MODIFIED
                                || (link.text() == TextRelation.NOT_HELD
                                        && link.original().getFirst().held()
                                                != link.revised().getFirst().held())
                                || link.moved()
                                || link.renumbered()
                                || link.reparented());
    }
}
