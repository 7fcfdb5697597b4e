package org.travaux.diff.semantic.facet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.pair.Definitions;
import org.travaux.diff.semantic.pair.Enforcement;
import org.travaux.diff.semantic.pair.FacetRule;
import org.travaux.diff.semantic.pair.Findings;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Redundant;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.model.Direction;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.norm.Part.Role;
import org.travaux.semantics.term.Term;
import org.travaux.text.TextSpan;

/** Whole conditions and whole phrases of enforcement that come, go or are replaced. */
final class PartRule implements FacetRule {

    private final Role role;
    private final Facet facet;

    PartRule(Role role, Facet facet) {
        this.role = role;
        this.facet = facet;
    }

    @Override
    public void apply(PairReading pair, Findings findings) {
        if (role == Role.CONDITION) {
            regardless(pair, findings);
        }
        List<Part> left = open(pair, pair.before());
        List<Part> right = open(pair, pair.after());
        int common = Math.min(left.size(), right.size());
        for (int k = 0; k < common; k++) {
            Part before = left.get(k);
            Part after = right.get(k);
            TextSpan one = pair.before().span(before.from(), before.to());
            TextSpan other = pair.after().span(after.from(), after.to());
            if (facet == Facet.ENFORCEMENT && sameFrame(pair, before, after)) {
                findings.add(Facet.ACTOR, pair, one, other, null, "actor.frame");
                pair.before().say(before.from(), before.to());
                pair.after().say(after.from(), after.to());
                continue;
            }
            Direction direction = facet == Facet.ENFORCEMENT
                    ? Enforcement.direction(rank(pair.before(), before), rank(pair.after(), after))
                    : null;
            findings.add(facet, pair, one, other, direction, facet.id() + ".replaced");
            pair.before().say(before.from(), before.to());
            pair.after().say(after.from(), after.to());
        }
        if (facet == Facet.ENFORCEMENT) {
            otherMeans(pair, findings, pair.before(), left.subList(common, left.size()));
            otherMeans(pair, findings, pair.after(), right.subList(common, right.size()));
        }
        left.subList(common, left.size()).stream()
                .filter(part -> !pair.before().isSaid(part.from()))
                .forEach(part -> alone(pair, findings, pair.before(), part));
        right.subList(common, right.size()).stream()
                .filter(part -> !pair.after().isSaid(part.from()))
                .forEach(part -> alone(pair, findings, pair.after(), part));
    }

    /** Whether a part of the same role on the other side shares its content, so that it is the same one changed. */
    private boolean hasCounterpart(PairReading pair, Side side, Part part) {
        Side other = side.isEarlier() ? pair.after() : pair.before();
        int from = part.from() + (isMarker(side, part) ? 1 : 0);
        for (int i = from; i < part.to(); i++) {
            int paired = side.pair(i);
            if (paired >= 0 && other.role(paired) == role && !side.term(i).is(Category.CONSENT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all that is open is a number, a time or a reference, which rules of their own compare, or a bare pronoun. */
    private static boolean isTyped(Side side, int from, int to) {
        boolean marked = from > 0 && side.term(from - 1).kind() == Term.Kind.CONDITION;
        for (int i = from; i < to; i++) {
            Term term = side.term(i);
            boolean typed = term.kind() == Term.Kind.REFERENCE || term.is(Category.TIME_NOUN) || Redundant.is(side, i);
            if (side.isOpen(i) && !typed) {
                return false;
            }
        }
        return marked && side.pair(from - 1) >= 0;
    }

    private List<Part> open(PairReading pair, Side side) {
        List<Part> parts = new ArrayList<>();
        for (Part part : side.reading().parts()) {
            int from = part.from() + (isMarker(side, part) ? 1 : 0);
            if (side.meaningful(from, part.to()) == 0) {
                from = part.from();
            }
            int all = side.meaningful(from, part.to());
            int open = side.open(from, part.to());
            boolean mostly = open * 10 >= all * 8 || (open * 10 >= all * 6 && all - open < 2);
            if (part.role() == role
                    && open > 0
                    && !isTyped(side, from, part.to())
                    && mostly
                    && (open == all || !hasCounterpart(pair, side, part))) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The same opening, by somebody else: who verifies has changed, not that it is verified. */
    private static boolean sameFrame(PairReading pair, Part before, Part after) {
        Term one = pair.before().term(before.from());
        Term other = pair.after().term(after.from());
        return one.kind() == Term.Kind.FRAME && one.key().equals(other.key());
    }

    /** {@code by arbitration} here, {@code by negotiation} there: another means, opened by the same preposition. */
    private static void otherMeans(PairReading pair, Findings findings, Side side, List<Part> parts) {
        Side other = side.isEarlier() ? pair.after() : pair.before();
        for (Part part : parts) {
            for (Part means : other.reading().parts()) {
                boolean same = other.term(means.from()).kind() == Term.Kind.PREPOSITION
                        && other.term(means.from())
                                .text()
                                .equalsIgnoreCase(side.term(part.from()).text())
                        && other.open(means.from(), means.to()) > 0
                        && other.open(means.from(), means.to()) == other.meaningful(means.from(), means.to());
                if (!same || side.isSaid(part.from())) {
                    continue;
                }
                Part before = side.isEarlier() ? part : means;
                Part after = side.isEarlier() ? means : part;
                int to = pair.after().stretchEnd(after.to());
                findings.add(
                        Facet.ENFORCEMENT,
                        pair,
                        pair.before().span(before.from(), before.to()),
                        pair.after().span(after.from(), after.to()),
                        Enforcement.direction(
                                pair.before(), before.from(), before.to(), pair.after(), after.from(), after.to()),
                        "enforcement.means");
                pair.before()
                        .say(before.from(), Math.max(before.to(), pair.before().stretchEnd(before.to())));
                pair.after().say(after.from(), Math.max(after.to(), to));
            }
        }
    }

    private static boolean isMarker(Side side, Part part) {
        return switch (side.term(part.from()).kind()) {
            case CONDITION, REGARDLESS, FRAME -> true;
            default -> false;
        };
    }

    /** What was a condition and now does not matter, or the reverse. */
    private static void regardless(PairReading pair, Findings findings) {
        for (Side side : List.of(pair.before(), pair.after())) {
            for (Part part : side.reading().parts()) {
                boolean open = part.value().equals("regardless")
                        && side.isOpen(part.from())
                        && side.open(part.from() + 1, part.to()) * 2 < side.meaningful(part.from() + 1, part.to());
                if (!open) {
                    continue;
                }
                TextSpan own = side.span(part.from(), part.to());
                TextSpan other = counterpart(pair, side, part);
                boolean added = !side.isEarlier();
                findings.add(
                        Facet.CONDITION,
                        pair,
                        added ? other : own,
                        added ? own : other,
                        added ? Direction.BROADENED : Direction.NARROWED,
                        "condition.regardless");
                side.say(part.from(), part.to());
            }
        }
    }

    private static TextSpan counterpart(PairReading pair, Side side, Part part) {
        Side other = side.isEarlier() ? pair.after() : pair.before();
        int first = -1;
        int last = -1;
        for (int i = part.from(); i < part.to(); i++) {
            int paired = side.pair(i);
            if (paired >= 0) {
                first = first < 0 ? paired : Math.min(first, paired);
                last = Math.max(last, paired);
            }
        }
        return first < 0 ? other.span(0, other.size()) : other.span(first, last + 1);
    }

    private static int rank(Side side, Part part) {
        return Enforcement.rank(side, part.from(), part.to());
    }

    private void alone(PairReading pair, Findings findings, Side side, Part part) {
        boolean added = !side.isEarlier();
        @Nullable Direction direction = direction(added, part);
        TextSpan span = side.span(part.from(), part.to());
        if (facet == Facet.CONDITION && Definitions.is(side)) {
            Side other = added ? pair.before() : pair.after();
            TextSpan all = other.span(0, other.size());
            findings.add(
                    Facet.DEFINITION, pair, added ? all : span, added ? span : all, direction, "definition.exception");
            side.say(part.from(), part.to());
            return;
        }
        findings.add(facet, pair, added ? null : span, added ? span : null, direction, facet.id() + ".whole");
        side.say(part.from(), part.to());
    }

    private @Nullable Direction direction(boolean added, Part part) {
        if (facet == Facet.ENFORCEMENT) {
            return added ? Direction.STRENGTHENED : Direction.WEAKENED;
        }
        boolean widens = part.value().equals("notwithstanding") || part.value().equals("regardless");
        return added == widens ? Direction.BROADENED : Direction.NARROWED;
    }
}
