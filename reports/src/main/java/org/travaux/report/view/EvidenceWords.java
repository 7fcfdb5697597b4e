package org.travaux.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.travaux.align.ClauseLink;
import org.travaux.align.LinkEvidence;
import org.travaux.align.Strategy;
import org.travaux.compare.Comparison;
import org.travaux.compare.ComparisonIssue;
import org.travaux.model.Clause;

/** Says in plain words by what evidence clauses were linked, how sure that is, and what came next. */
public final class EvidenceWords {

    private EvidenceWords() {}

    /**
     * {@return on which side of a comparison a clause stands}
     *
     * @param clause a clause of one of the two documents
     * @param comparison the comparison
     */
    public static ComparisonIssue.Side side(Clause clause, Comparison comparison) {
        return comparison.original().holds(clause) ? ComparisonIssue.Side.ORIGINAL : ComparisonIssue.Side.REVISED;
    }

    /** The words for a link; none where it does not say its evidence. */
    static String of(ClauseLink<Clause> link, Comparison comparison) {
        LinkEvidence<Clause> evidence = link.evidence();
        if (evidence == null) {
            return "";
        }
        List<String> words = new ArrayList<>();
        boolean alone = link.original().isEmpty() || link.revised().isEmpty();
        if (link.strategy() == Strategy.NONE) {
            words.add("no counterpart found");
        } else {
            words.add("by " + link.strategy().id());
        }
        Double similarity = link.similarity();
        if (similarity != null) {
            words.add(String.format(Locale.ROOT, "%.2f alike", similarity));
        }
        if (!alone) {
            words.add(String.format(Locale.ROOT, "score %.2f", evidence.score()));
        }
        words.add(runnerUp(evidence.runnerUp(), evidence.runnerUpScore(), comparison));
        return String.join(", ", words);
    }

    private static String runnerUp(@Nullable Clause runnerUp, double score, Comparison comparison) {
        if (runnerUp == null) {
            return "nothing else near";
        }
        boolean before = side(runnerUp, comparison) == ComparisonIssue.Side.ORIGINAL;
        String cited = CitedClause.of(before ? comparison.original() : comparison.revised(), runnerUp)
                .citation();
        return String.format(Locale.ROOT, "next %s %s: %.2f", before ? "original" : "revised", cited, score);
    }
}
