package org.travaux.diff.semantic.facet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.Evidence;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.facet.measure.Bounds;
import org.travaux.diff.semantic.pair.Definitions;
import org.travaux.diff.semantic.pair.Enforcement;
import org.travaux.diff.semantic.pair.FacetRule;
import org.travaux.diff.semantic.pair.Findings;
import org.travaux.diff.semantic.pair.NormPairs;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.model.Direction;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.norm.Bound;
import org.travaux.semantics.norm.Norm;
import org.travaux.semantics.norm.Operator;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.term.Term;
import org.travaux.text.TextSpan;

/** Whole norms that come, go or are replaced: enforcement where they verify, punish or settle, else action. */
final class NormRule implements FacetRule {

    private static final int FEW = 5;
    private static final int REWRITTEN_TENTHS = 7;

    @Override
    public void apply(PairReading pair, Findings findings) {
        NormPairs norms = pair.norms();
        if (rewritten(pair, findings)) {
            return;
        }
        boolean definition = Definitions.is(pair.before()) || Definitions.is(pair.after());
        for (int norm : norms.added()) {
            Norm added = pair.after().reading().norms().get(norm);
            whole(pair, findings, pair.after(), added, definition);
        }
        for (int norm : norms.removed()) {
            Norm removed = pair.before().reading().norms().get(norm);
            whole(pair, findings, pair.before(), removed, definition);
        }
        for (NormPairs.Couple couple : norms.replaced()) {
            replaced(pair, findings, couple);
        }
        reciprocal(pair, findings);
    }

    /** A clause of which hardly a word stayed is said as one act replaced, not as many small edits. */
    private static boolean rewritten(PairReading pair, Findings findings) {
        int before = pair.before().meaningful(0, pair.before().size());
        int after = pair.after().meaningful(0, pair.after().size());
        int openBefore = pair.before().open(0, pair.before().size());
        int openAfter = pair.after().open(0, pair.after().size());
        boolean hardly = before >= FEW
                && after >= FEW
                && openBefore * 10 >= before * REWRITTEN_TENTHS
                && openAfter * 10 >= after * REWRITTEN_TENTHS;
        if (!hardly) {
            return false;
        }
        int rankBefore = Enforcement.rank(pair.before(), 0, pair.before().size());
        int rankAfter = Enforcement.rank(pair.after(), 0, pair.after().size());
        boolean enforces = rankBefore > 0 && rankAfter > 0;
        findings.add(
                enforces ? Facet.ENFORCEMENT : Facet.ACTION,
                pair,
                pair.before().span(0, pair.before().size()),
                pair.after().span(0, pair.after().size()),
                enforces ? Enforcement.direction(rankBefore, rankAfter) : null,
                enforces ? "enforcement.rewritten" : "action.rewritten");
        pair.before().say(0, pair.before().size());
        pair.after().say(0, pair.after().size());
        pair.norms().couples().forEach(pair::noteTurned);
        return true;
    }

    private static void whole(PairReading pair, Findings findings, Side side, Norm norm, boolean definition) {
        int from = contentStart(side, norm);
        TextSpan span = side.span(from, norm.to());
        boolean added = !side.isEarlier();
        TextSpan before = added ? null : span;
        TextSpan after = added ? span : null;
        boolean enforces = Enforcement.rank(side, norm.from(), norm.to()) > 0;
        boolean binds = norm.operatorTerm() >= 0 && norm.operator() != Operator.STATEMENT && !denies(side, norm);
        if (definition && !binds && (!enforces || denies(side, norm))) {
            boolean denies = denies(side, norm);
            Direction direction = denies == added ? Direction.NARROWED : Direction.BROADENED;
            TextSpan other =
                    (added ? pair.before() : pair.after()).span(0, (added ? pair.before() : pair.after()).size());
            findings.add(
                    Facet.DEFINITION,
                    pair,
                    added ? other : span,
                    added ? span : other,
                    direction,
                    "definition.sentence");
        } else if (limit(side, norm) >= 0) {
            int number = limit(side, norm);
            Bound bound = Bounds.of(side, number);
            findings.add(new SemanticChange.Quantity(
                    added ? null : bound,
                    added ? bound : null,
                    added ? Direction.TIGHTENED : Direction.LOOSENED,
                    new Evidence(before, after, "quantity.relative")));
        } else if (enforces || (definition && binds)) {
            Direction direction = added ? Direction.STRENGTHENED : Direction.WEAKENED;
            findings.add(Facet.ENFORCEMENT, pair, before, after, direction, "enforcement.norm");
        } else {
            findings.add(Facet.ACTION, pair, before, after, null, "action.norm");
        }
        side.say(norm.from(), norm.to());
    }

    /** The number that a relative clause sets as a limit, or -1. */
    private static int limit(Side side, Norm norm) {
        boolean relative = false;
        for (int i = norm.from(); i < norm.to(); i++) {
            boolean opening = i == norm.from()
                    || (i == norm.from() + 1 && side.term(norm.from()).kind() == Term.Kind.PREPOSITION);
            relative |= opening && side.term(i).is(Category.RELATIVE);
            if (relative && side.term(i).kind() == Term.Kind.NUMBER) {
                return i;
            }
        }
        return -1;
    }

    private static int contentStart(Side side, Norm norm) {
        int from = norm.from();
        while (from < norm.to() - 1
                && (side.term(from).kind() == Term.Kind.MARK
                        || side.term(from).kind() == Term.Kind.CONJUNCTION
                        || side.term(from).kind() == Term.Kind.LABEL)) {
            from++;
        }
        return from;
    }

    private static boolean denies(Side side, Norm norm) {
        for (int i = norm.from(); i < norm.to(); i++) {
            Term term = side.term(i);
            if (term.kind() == Term.Kind.NEGATION
                    || term.value().startsWith("prohibition")
                    || term.is(Category.NEGATION)
                    || term.key().equals("exclud")) {
                return true;
            }
        }
        return false;
    }

    private static void replaced(PairReading pair, Findings findings, NormPairs.Couple couple) {
        List<Part> left = core(pair.before(), couple.before());
        List<Part> right = core(pair.after(), couple.after());
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        TextSpan before =
                pair.before().span(left.getFirst().from(), left.getLast().to());
        TextSpan after =
                pair.after().span(right.getFirst().from(), right.getLast().to());
        int rankBefore = rank(pair.before(), left);
        int rankAfter = rank(pair.after(), right);
        boolean follows = Enforcement.follows(
                        pair.before(), pair.before().reading().norms().get(couple.before()))
                || Enforcement.follows(
                        pair.after(), pair.after().reading().norms().get(couple.after()));
        if (rankBefore > 0 || rankAfter > 0 || follows) {
            findings.add(
                    Facet.ENFORCEMENT,
                    pair,
                    before,
                    after,
                    Enforcement.direction(
                            pair.before(),
                            left.getFirst().from(),
                            left.getLast().to(),
                            pair.after(),
                            right.getFirst().from(),
                            right.getLast().to()),
                    "enforcement.replaced");
        } else {
            findings.add(Facet.ACTION, pair, before, after, null, "action.replaced");
        }
        left.forEach(part -> pair.before().say(part.from(), part.to()));
        right.forEach(part -> pair.after().say(part.from(), part.to()));
        pair.noteReplaced(couple.before(), couple.after());
    }

    private static int rank(Side side, List<Part> parts) {
        return parts.stream()
                .mapToInt(part -> Enforcement.rank(side, part.from(), part.to()))
                .max()
                .orElse(0);
    }

    private static List<Part> core(Side side, int norm) {
        List<Part> core = new ArrayList<>();
        for (Part part : side.reading().parts()) {
            if (part.norm() == norm && NormPairs.isCore(part)) {
                core.add(part);
            }
        }
        return core;
    }

    private static void reciprocal(PairReading pair, Findings findings) {
        for (Side side : List.of(pair.before(), pair.after())) {
            for (int i = 0; i < side.size(); i++) {
                if (side.term(i).kind() == Term.Kind.RECIPROCAL && side.isOpen(i)) {
                    @Nullable TextSpan span = side.span(i, i + 1);
                    findings.add(
                            Facet.ACTION,
                            pair,
                            side.isEarlier() ? span : null,
                            side.isEarlier() ? null : span,
                            null,
                            "action.reciprocal");
                    side.say(i, i + 1);
                }
            }
        }
    }
}
