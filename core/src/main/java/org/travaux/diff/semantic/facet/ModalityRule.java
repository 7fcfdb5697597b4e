package org.travaux.diff.semantic.facet;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.Direction;
import org.travaux.diff.semantic.Evidence;
import org.travaux.diff.semantic.Register;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.norm.Norm;
import org.travaux.semantics.norm.Operator;
import org.travaux.semantics.norm.Operator.Sign;
import org.travaux.text.TextSpan;

/** Operators that differ between norms that belong together. */
final class ModalityRule implements FacetRule {

    @Override
    public void apply(PairReading pair, Findings findings) {
        Set<Integer> seen = new HashSet<>();
        for (NormPairs.Couple couple : pair.norms().couples()) {
            if (pair.isReplaced(couple.before(), couple.after()) || pair.isTurned(couple)) {
                continue;
            }
            Norm before = pair.before().reading().norms().get(couple.before());
            Norm after = pair.after().reading().norms().get(couple.after());
            if (isSame(before, after, pair) || !seen.add(key(before, after))) {
                continue;
            }
            TextSpan left = span(pair.before(), before);
            TextSpan right = span(pair.after(), after);
            if (left != null && right != null) {
                findings.add(new SemanticChange.Modality(
                        before.operator(),
                        after.operator(),
                        direction(before.operator(), after.operator()),
                        new Evidence(left, right, "modality.operator")));
            }
        }
    }

    private static int key(Norm before, Norm after) {
        return before.operatorTerm() < 0
                ? -1 - after.operatorTerm()
                : before.operatorTerm() * 10_000 + after.operatorTerm();
    }

    static boolean isSame(Norm before, Norm after, PairReading pair) {
        Operator one = before.operator();
        Operator other = after.operator();
        if (one == other) {
            return true;
        }
        boolean bothBind = binds(one) && binds(other) && one.sign() == other.sign();
        if (bothBind && pair.context().register() == Register.POLITICAL) {
            return true;
        }
        boolean statement = one == Operator.STATEMENT || other == Operator.STATEMENT;
        if (!statement) {
            return false;
        }
        boolean constitutive = isConstitutive(pair.before(), before) || isConstitutive(pair.after(), after);
        return isVerbless(before) || isVerbless(after) || (constitutive && (binds(one) || binds(other)));
    }

    private static boolean isVerbless(Norm norm) {
        return norm.verb() < 0 && norm.operatorTerm() < 0;
    }

    private static boolean binds(Operator operator) {
        return operator == Operator.OBLIGATION
                || operator == Operator.COMMITMENT
                || operator == Operator.PROHIBITION
                || operator == Operator.COMMITMENT_NOT;
    }

    private static boolean isConstitutive(Side side, Norm norm) {
        return norm.verb() >= 0 && side.term(norm.verb()).is(Category.CONSTITUTIVE);
    }

    static @Nullable Direction direction(Operator before, Operator after) {
        boolean opposed = (before.sign() == Sign.NOT) != (after.sign() == Sign.NOT);
        if (opposed && before != Operator.EXEMPTION && after != Operator.EXEMPTION) {
            return Direction.REVERSED;
        }
        if (before.rank() == after.rank()) {
            return null;
        }
        return before.rank() < after.rank() ? Direction.STRENGTHENED : Direction.WEAKENED;
    }

    private static @Nullable TextSpan span(Side side, Norm norm) {
        if (norm.operatorTerm() >= 0) {
            int end = norm.verb() > norm.operatorTerm() ? norm.verb() + 1 : norm.operatorTerm() + 1;
            return side.span(norm.operatorTerm(), end);
        }
        return norm.verb() >= 0 ? side.span(norm.verb(), norm.verb() + 1) : null;
    }
}
