package org.travaux.diff.semantic.facet.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.pair.Definitions;
import org.travaux.diff.semantic.pair.Edit;
import org.travaux.diff.semantic.pair.FacetRule;
import org.travaux.diff.semantic.pair.Findings;
import org.travaux.diff.semantic.pair.ListItems;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Redundant;
import org.travaux.diff.semantic.pair.Run;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.model.Direction;
import org.travaux.semantics.term.Term;
import org.travaux.text.TextSpan;

/** What is left when the other rules have spoken: words of content, told by the role in which they stand. */
public final class ContentRule implements FacetRule {

    private static final int NEAR = 2;
    private static final int BESIDE = 5;

    /** Makes the rule. */
    public ContentRule() {}

    @Override
    public void apply(PairReading pair, Findings findings) {
        boolean definition = Definitions.is(pair.before()) && Definitions.is(pair.after());
        List<Edit> edits = pair.edits().stream()
                .filter(edit -> !isIllustration(pair, edit) && !isEmpty(pair, edit))
                .toList();
        for (Edit edit : EditMerger.merged(pair, edits)) {
            Facet own = ContentFacets.of(pair, edit);
            Facet facet = definition && own != Facet.TERRITORY ? Facet.DEFINITION : own;
            say(pair, findings, edit, facet, definition);
        }
    }

    private static void say(PairReading pair, Findings findings, Edit edit, Facet facet, boolean definition) {
        Run before = edit.before();
        Run after = edit.after();
        @Nullable TextSpan one = before == null ? null : pair.before().span(before);
        @Nullable TextSpan other = after == null ? null : pair.after().span(after);
        boolean asChange = (definition && facet == Facet.DEFINITION)
                || (facet == Facet.SCOPE && isModifier(pair, edit))
                || ((facet == Facet.TERRITORY || facet == Facet.BENEFICIARY) && isAdjective(pair, edit))
                || facet == Facet.CONDITION;
        Direction direction = Extent.direction(pair, edit, facet);
        if (asChange && one == null && after != null) {
            int anchor = anchor(pair.after(), after);
            one = anchor < 0
                    ? null
                    : pair.before().span(pair.after().pair(anchor), pair.after().pair(anchor) + 1);
            other = withAnchor(pair.after(), after, anchor);
        } else if (asChange && other == null && before != null) {
            int anchor = anchor(pair.before(), before);
            other = anchor < 0
                    ? null
                    : pair.after()
                            .span(pair.before().pair(anchor), pair.before().pair(anchor) + 1);
            one = withAnchor(pair.before(), before, anchor);
        }
        if (one == null && other == null) {
            return;
        }
        findings.add(facet, pair, one, other, direction, facet.id() + "." + rule(edit));
    }

    private static String rule(Edit edit) {
        return edit.before() == null ? "added" : edit.after() == null ? "removed" : "replaced";
    }

    /** The word that a run qualifies, which the other side has too: the next if it is near, else the one before; -1 for none. */
    private static int anchor(Side own, Run run) {
        int next = own.nextPaired(run.last());
        int previous = own.previousPaired(run.first());
        boolean near = next >= 0 && next - run.last() <= NEAR;
        return near || previous < 0 ? next : previous;
    }

    /** A run with the word that it qualifies, if that stands beside it. */
    private static TextSpan withAnchor(Side own, Run run, int anchor) {
        TextSpan span = own.span(run);
        boolean beside = anchor >= 0 && (anchor > run.last() ? anchor - run.last() : run.first() - anchor) <= BESIDE;
        if (!beside) {
            return span;
        }
        TextSpan word = own.span(anchor, anchor + 1);
        return new TextSpan(Math.min(span.start(), word.start()), Math.max(span.end(), word.end()));
    }

    /** Whether a run stands before a word that stayed, so that it makes its class smaller. */
    private static boolean isModifier(PairReading pair, Edit edit) {
        Run run = edit.after() != null ? edit.after() : edit.before();
        if (run == null || (edit.before() != null && edit.after() != null)) {
            return false;
        }
        Side side = edit.after() != null ? pair.after() : pair.before();
        return !ListItems.isItem(side, run);
    }

    /** Whether a run of one side stands right before a noun that stayed and is no item of a list. */
    private static boolean isAdjective(PairReading pair, Edit edit) {
        Run run = edit.after() != null ? edit.after() : edit.before();
        Side side = edit.after() != null ? pair.after() : pair.before();
        if (run == null || !isModifier(pair, edit)) {
            return false;
        }
        int next = side.nextPaired(run.last());
        return next >= 0 && next - run.last() == 1 && side.term(next).kind() == Term.Kind.WORD;
    }

    private static boolean isIllustration(PairReading pair, Edit edit) {
        return illustrates(pair.before(), edit.before()) && illustrates(pair.after(), edit.after());
    }

    private static boolean illustrates(Side side, @Nullable Run run) {
        if (run == null) {
            return true;
        }
        int from = Math.max(0, run.first() - 2);
        for (int i = run.first(); i >= from; i--) {
            if (side.term(i).kind() == Term.Kind.ILLUSTRATION) {
                return true;
            }
        }
        return false;
    }

    /** Whether only words that a text may have or not are left: pronouns, redundant verbs. */
    private static boolean isEmpty(PairReading pair, Edit edit) {
        return empty(pair.before(), edit.before()) && empty(pair.after(), edit.after());
    }

    private static boolean empty(Side side, @Nullable Run run) {
        if (run == null) {
            return true;
        }
        return run.terms().stream().allMatch(index -> Redundant.is(side, index));
    }
}
