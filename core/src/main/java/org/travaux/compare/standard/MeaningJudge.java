package org.travaux.compare.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.align.ClauseLink;
import org.travaux.align.Pairing;
import org.travaux.align.TextRelation;
import org.travaux.compare.ClauseChange;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.ClauseSpan;
import org.travaux.compare.ComparisonOptions;
import org.travaux.diff.semantic.ClauseContext;
import org.travaux.diff.semantic.ClausePair;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.SemanticDiffer;
import org.travaux.diff.semantic.SemanticDifference;
import org.travaux.diff.semantic.Significance;
import org.travaux.model.Clause;
import org.travaux.text.TextSpan;

/**
 * Asks of every link within one language what it changed in meaning. Texts that are the same are not judged; each other link
 * is judged once, and once more where its heading changed.
 *
 * <p>A heading that only one side has binds nobody, so that it makes a link reworded and no more.
 */
final class MeaningJudge {

    private final SemanticDiffer differ;
    private final String language;
    private final ComparisonOptions options;

    /**
     * Makes a judge of the links of one comparison.
     *
     * @param differ judges pairs
     * @param language BCP 47 tag of both documents
     * @param options whether meaning is asked for, and what is known of the documents
     */
    MeaningJudge(SemanticDiffer differ, String language, ComparisonOptions options) {
        this.differ = differ;
        this.language = language;
        this.options = options;
    }

    /**
     * The comparison with its verdict; without one where meaning is not asked for or one side is missing or not held.
     *
     * @param renumbered references that follow their clauses, as written before and after
     */
    ClauseComparison judge(ClauseComparison comparison, Map<String, String> renumbered) {
        ClauseLink<Clause> link = comparison.link();
        boolean compared = link.text() == TextRelation.UNCHANGED || link.text() == TextRelation.MODIFIED;
        if (!options.judged() || !compared) {
            return comparison;
        }
        ClauseContext context =
                new ClauseContext(renumbered, Map.of(), Map.of(), options.aliases(), options.register());
        List<ClauseChange> changes = new ArrayList<>(0);
        Significance significance = Significance.NONE;
        if (link.pairing() == Pairing.ONE_TO_ONE) {
            Clause before = link.original().getFirst();
            Clause after = link.revised().getFirst();
            significance = heading(before, after, context, changes);
        }
        if (!same(link)) {
            Significance ofText = ask(
                    JoinedText.ofTexts(link.original()), JoinedText.ofTexts(link.revised()), context, false, changes);
            significance = greater(significance, ofText);
        }
        return comparison.withMeaning(significance, changes);
    }

    /** Whether nothing is to be judged: the very same text, or one that was only cut otherwise into clauses. */
    private static boolean same(ClauseLink<Clause> link) {
        if (link.pairing() != Pairing.ONE_TO_ONE) {
            return link.text() == TextRelation.UNCHANGED;
        }
        return link.original()
                .getFirst()
                .text()
                .equals(link.revised().getFirst().text());
    }

    private Significance heading(Clause before, Clause after, ClauseContext context, List<ClauseChange> changes) {
        String old = before.heading();
        String now = after.heading();
        if (old == null || now == null) {
            return old == null && now == null ? Significance.NONE : Significance.REWORDED;
        }
        return old.equals(now)
                ? Significance.NONE
                : ask(JoinedText.of(before.id(), old), JoinedText.of(after.id(), now), context, true, changes);
    }

    private Significance ask(
            JoinedText original,
            JoinedText revised,
            ClauseContext context,
            boolean inHeading,
            List<ClauseChange> changes) {
        SemanticDifference verdict = differ.compare(new ClausePair(original.text(), revised.text(), language, context));
        for (SemanticChange change : verdict.changes()) {
            changes.add(new ClauseChange(
                    change,
                    inHeading,
                    place(original, change.evidence().before()),
                    place(revised, change.evidence().after())));
        }
        return verdict.significance();
    }

    private static @Nullable ClauseSpan place(JoinedText text, @Nullable TextSpan span) {
        return span == null ? null : text.place(span);
    }

    private static Significance greater(Significance one, Significance other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
