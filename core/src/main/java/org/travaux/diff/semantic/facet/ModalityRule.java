package org.travaux.diff.semantic.facet;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.Evidence;
import org.travaux.diff.semantic.Register;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.pair.FacetRule;
import org.travaux.diff.semantic.pair.Findings;
import org.travaux.diff.semantic.pair.NormPairs;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.model.Direction;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.norm.Norm;
import org.travaux.semantics.norm.Operator;
import org.travaux.semantics.norm.Operator.Sign;
import org.travaux.semantics.norm.Part;
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
            if (!comparable(pair, couple, before, after)
                    || isSame(before, after, pair)
                    || isMoodOnly(pair, before, after)
                    || !seen.add(key(before, after))) {
                continue;
            }
            TextSpan left = span(pair.before(), before);
            TextSpan right = span(pair.after(), after);
            if (left != null && right != null) {
                Operator from = effective(pair.before(), before);
                Operator to = effective(pair.after(), after);
                findings.add(new SemanticChange.Modality(
                        from, to, direction(from, to), new Evidence(left, right, "modality.operator")));
            }
        }
    }

    /** Of several norms, those whose verbs are the same are compared, or that are each other's only match. */
    private static boolean comparable(PairReading pair, NormPairs.Couple couple, Norm before, Norm after) {
        boolean single = pair.norms().couples().stream()
                        .filter(other -> other.before() == couple.before() || other.after() == couple.after())
                        .count()
                == 1;
        boolean verbs = before.verb() >= 0 && after.verb() >= 0 && pair.before().pair(before.verb()) == after.verb();
        return single || verbs;
    }

    /** {@code interest accrues} and {@code interest shall accrue}: nobody is bound, so the mood says nothing. */
    private static boolean isMoodOnly(PairReading pair, Norm before, Norm after) {
        boolean statement = before.operator() == Operator.STATEMENT || after.operator() == Operator.STATEMENT;
        return statement
                && (binds(before.operator()) || binds(after.operator()))
                && isImpersonal(pair.before(), before)
                && isImpersonal(pair.after(), after);
    }

    /** An active verb without object, whose subject is nobody. */
    private static boolean isImpersonal(Side side, Norm norm) {
        if (norm.passive() || norm.verb() < 0) {
            return false;
        }
        for (Part part : side.reading().parts()) {
            boolean own = part.from() >= norm.from() && part.to() <= norm.to();
            if (own
                    && (part.role() == Part.Role.ACTOR
                            || (part.role() == Part.Role.OBJECT && part.from() > norm.verb()))) {
                return false;
            }
        }
        return true;
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
        if (saysVerb(pair.before(), before, pair.after(), after)
                || saysVerb(pair.after(), after, pair.before(), before)) {
            return true;
        }
        boolean constitutive = isConstitutive(pair.before(), before) || isConstitutive(pair.after(), after);
        return (isVerbless(before) && !saidElsewhere(pair.after(), after))
                || (isVerbless(after) && !saidElsewhere(pair.before(), before))
                || (constitutive && (binds(one) || binds(other)));
    }

    /** {@code agree to consider} and {@code agree on}: the operator's word is the other's verb, so that the act differs. */
    private static boolean saysVerb(Side side, Norm norm, Side other, Norm otherNorm) {
        if (norm.operatorTerm() < 0 || otherNorm.verb() < 0 || otherNorm.operatorTerm() >= 0) {
            return false;
        }
        String word = other.term(otherNorm.verb()).text();
        return word.length() > 3 && side.term(norm.operatorTerm()).text().startsWith(word.substring(0, 4));
    }

    /** Whether the other side has this norm's verb as well, be it not known as one. */
    private static boolean saidElsewhere(Side side, Norm norm) {
        return norm.verb() >= 0
                && side.pair(norm.verb()) >= 0
                && !side.reading().lexicon().language().equals("en");
    }

    private static boolean isVerbless(Norm norm) {
        return norm.verb() < 0 && norm.operatorTerm() < 0;
    }

    /** In French, Russian and Ukrainian the present tense of a verb that is not known as one prescribes as any. */
    private static Operator effective(Side side, Norm norm) {
        boolean prescribes = isVerbless(norm)
                && norm.operator() == Operator.STATEMENT
                && !side.reading().lexicon().language().equals("en");
        return prescribes ? Operator.OBLIGATION : norm.operator();
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
        return norm.verb() >= 0 ? side.span(norm.verb(), norm.verb() + 1) : side.span(norm.from(), norm.to());
    }
}
