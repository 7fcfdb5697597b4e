package org.travaux.diff.semantic.facet.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.Evidence;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.pair.FacetRule;
import org.travaux.diff.semantic.pair.Findings;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.model.Direction;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.norm.Bound;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.term.Term;
import org.travaux.text.TextSpan;

/** Numbers, their comparators and units. */
public final class QuantityRule implements FacetRule {

    /** How many numbers of the other side a number is compared with at most. */
    private static final int MOST_COMPARED = 40;

    /** Makes the rule. */
    public QuantityRule() {}

    @Override
    public void apply(PairReading pair, Findings findings) {
        sameNumbers(pair, findings);
        Ranges.apply(pair, findings);
        List<Integer> left = open(pair.before());
        List<Integer> right = open(pair.after());
        if (left.size() != right.size() && !left.isEmpty() && !right.isEmpty() && inOnePlace(pair, left, right)) {
            distribution(pair, findings, left, right);
            return;
        }
        for (int one : new ArrayList<>(left)) {
            Integer best = null;
            List<Integer> near = right.size() <= MOST_COMPARED ? right : right.subList(0, MOST_COMPARED);
            for (int other : near) {
                if (best == null || score(pair, one, other) > score(pair, one, best)) {
                    best = other;
                }
            }
            if (best != null && score(pair, one, best) > 0) {
                changed(pair, findings, one, best);
                right.remove(Integer.valueOf(best));
                left.remove(Integer.valueOf(one));
            }
        }
        left.forEach(number -> alone(pair, findings, pair.before(), number));
        right.forEach(number -> alone(pair, findings, pair.after(), number));
    }

    private static List<Integer> open(Side side) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < side.size(); i++) {
            if (side.term(i).kind() == Term.Kind.NUMBER && side.isOpen(i) && !Ages.is(side, i)) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    /** The same number, bounded otherwise. */
    private static void sameNumbers(PairReading pair, Findings findings) {
        for (int i = 0; i < pair.before().size(); i++) {
            int j = pair.before().pair(i);
            if (j < 0
                    || pair.before().term(i).kind() != Term.Kind.NUMBER
                    || pair.before().isSaid(i)) {
                continue;
            }
            Bound before = Bounds.of(pair.before(), i);
            Bound after = Bounds.of(pair.after(), j);
            if (before != null && after != null && before.comparator() != after.comparator()) {
                findings.add(new SemanticChange.Quantity(
                        before,
                        after,
                        Bounds.direction(before, after, true),
                        new Evidence(span(pair.before(), i), span(pair.after(), j), "quantity.comparator")));
            }
        }
    }

    private static int score(PairReading pair, int one, int other) {
        Side before = pair.before();
        Side after = pair.after();
        int score = 0;
        score += pair.aligned(
                        before.reading().partOf().get(one),
                        after.reading().partOf().get(other))
                ? 3
                : 0;
        score += before.role(one) == after.role(other) ? 1 : 0;
        Bound left = Bounds.of(before, one);
        Bound right = Bounds.of(after, other);
        if (left != null && right != null) {
            boolean unit = left.unit().equals(right.unit());
            score += unit ? 2 : 0;
        }
        int nextOne = before.nextPaired(one);
        int nextOther = after.nextPaired(other);
        score += nextOne >= 0 && before.pair(nextOne) == nextOther ? 3 : 0;
        int previousOne = before.previousPaired(one);
        int previousOther = after.previousPaired(other);
        score += previousOne >= 0 && before.pair(previousOne) == previousOther ? 2 : 0;
        return score;
    }

    /** Whether all open numbers stand in parts that belong together. */
    private static boolean inOnePlace(PairReading pair, List<Integer> left, List<Integer> right) {
        int partBefore = pair.before().reading().partOf().get(left.getFirst());
        for (int number : left) {
            if (pair.before().reading().partOf().get(number) != partBefore) {
                return false;
            }
        }
        int partAfter = pair.after().reading().partOf().get(right.getFirst());
        boolean apart = Math.abs(left.size() - right.size()) > 2
                || pair.before().reading().norms().size()
                        != pair.after().reading().norms().size()
                || pair.after().reading().parts().get(Math.max(0, partAfter)).norm()
                        != pair.after()
                                .reading()
                                .parts()
                                .get(Math.max(0, pair.after().reading().partOf().get(right.getLast())))
                                .norm();
        if (apart) {
            return false;
        }
        int first = pair.before().previousPaired(left.getFirst());
        int firstAfter = pair.after().previousPaired(right.getFirst());
        return first >= 0 && pair.before().pair(first) == firstAfter && right.getLast() - right.getFirst() < 16;
    }

    /** One number became several in one place, or the reverse: another distribution. */
    private static void distribution(PairReading pair, Findings findings, List<Integer> left, List<Integer> right) {
        Bound before = Bounds.of(pair.before(), left.getFirst());
        Bound after = Bounds.of(pair.after(), right.getFirst());
        int beforeEnd = stretch(pair.before(), left.getLast());
        int afterEnd = stretch(pair.after(), right.getLast());
        findings.add(new SemanticChange.Quantity(
                before,
                after,
                null,
                new Evidence(
                        pair.before().span(left.getFirst(), beforeEnd),
                        pair.after().span(right.getFirst(), afterEnd),
                        "quantity.distribution")));
        pair.before().say(left.getFirst(), normEnd(pair.before(), left.getLast()));
        pair.after().say(right.getFirst(), normEnd(pair.after(), right.getLast()));
    }

    /** Behind the last open term of the norm. */
    private static int normEnd(Side side, int from) {
        int end = from + 1;
        for (int i = end; i < side.size() && Objects.equals(side.norm(i), side.norm(from)); i++) {
            if (side.pair(i) >= 0) {
                break;
            }
            end = i + 1;
        }
        return end;
    }

    private static void changed(PairReading pair, Findings findings, int one, int other) {
        Bound before = Bounds.of(pair.before(), one);
        Bound after = Bounds.of(pair.after(), other);
        boolean sameBound = before != null && after != null && before.comparator() == after.comparator();
        TextSpan left = sameBound ? counted(pair.before(), one) : span(pair.before(), one);
        TextSpan right = sameBound ? counted(pair.after(), other) : span(pair.after(), other);
        boolean sameUnit = before != null
                && after != null
                && (before.unit().equals(after.unit())
                        || (!isMeasure(pair.before(), one) && !isMeasure(pair.after(), other)));
        Direction direction = before == null || after == null ? null : Bounds.direction(before, after, sameUnit);
        findings.add(
                new SemanticChange.Quantity(before, after, direction, new Evidence(left, right, "quantity.number")));
        pair.before().say(one, nounEnd(pair.before(), one));
        pair.after().say(other, nounEnd(pair.after(), other));
    }

    private static boolean isMeasure(Side side, int number) {
        return side.term(number).value().indexOf(' ') > 0;
    }

    /** Behind the noun that is counted, if it has no pair either. */
    private static int nounEnd(Side side, int number) {
        int next = number + 1;
        return next < side.size() && side.term(next).kind() == Term.Kind.WORD && side.isOpen(next) ? next + 1 : next;
    }

    private static void alone(PairReading pair, Findings findings, Side side, int number) {
        if (side.isSaid(number)) {
            return;
        }
        Bound bound = Bounds.of(side, number);
        if (isNoLimit(side, number, bound)) {
            side.say(number, number + 1);
            return;
        }
        Bound single = singular(pair, side, number, bound);
        boolean added = !side.isEarlier();
        TextSpan own = span(side, number);
        if (single != null && bound != null) {
            TextSpan other = place(pair, side, number);
            findings.add(new SemanticChange.Quantity(
                    added ? single : bound,
                    added ? bound : single,
                    Bounds.direction(added ? single : bound, added ? bound : single, true),
                    new Evidence(added ? other : own, added ? own : other, "quantity.one")));
            side.say(number, number + 1);
            return;
        }
        int end = stretch(side, number);
        int start = stretchBack(side, number);
        findings.add(new SemanticChange.Quantity(
                added ? null : bound,
                added ? bound : null,
                added ? Direction.TIGHTENED : Direction.LOOSENED,
                new Evidence(added ? null : own, added ? own : null, "quantity.limit")));
        side.say(start, end);
    }

    /** {@code the two Parties}: a number that only says what is known. */
    private static boolean isNoLimit(Side side, int number, @Nullable Bound bound) {
        if (bound == null || Bounds.comparatorTerm(side, number) >= 0) {
            return false;
        }
        boolean article = number > 0 && side.term(number - 1).is(Category.ARTICLE);
        boolean small = article && bound.value().compareTo(BigDecimal.valueOf(9)) < 0;
        boolean pair = bound.comparator() == Bound.Comparator.EXACTLY
                && bound.value().compareTo(BigDecimal.TWO) == 0
                && side.role(number) == Part.Role.ACTOR;
        return small || pair;
    }

    /** The other side says "a member" where this one says "two members". */
    private static @Nullable Bound singular(PairReading pair, Side side, int number, @Nullable Bound bound) {
        TextSpan place = bound == null ? null : place(pair, side, number);
        if (place == null || bound == null) {
            return null;
        }
        return new Bound(bound.comparator(), BigDecimal.ONE, bound.unit());
    }

    private static @Nullable TextSpan place(PairReading pair, Side side, int number) {
        Side other = side.isEarlier() ? pair.after() : pair.before();
        int next = number + 1;
        while (next < side.size() && side.term(next).kind() == Term.Kind.FUNCTION) {
            next++;
        }
        int paired = next < side.size() && side.term(next).kind() == Term.Kind.WORD ? side.pair(next) : -1;
        if (paired > 0) {
            String word = other.term(paired - 1).text();
            if (word.equalsIgnoreCase("a")
                    || word.equalsIgnoreCase("an")
                    || word.equalsIgnoreCase("one")
                    || word.equalsIgnoreCase("un")
                    || word.equalsIgnoreCase("une")
                    || word.equalsIgnoreCase("single")) {
                return other.span(paired - 1, paired + 1);
            }
        }
        return null;
    }

    private static int stretch(Side side, int from) {
        int end = from + 1;
        int part = side.reading().partOf().get(from);
        while (end < side.size()
                && side.pair(end) < 0
                && side.reading().partOf().get(end) == part
                && side.term(end).kind() != Term.Kind.MARK) {
            end++;
        }
        return end;
    }

    private static int stretchBack(Side side, int from) {
        int start = from;
        int part = side.reading().partOf().get(from);
        while (start > 0
                && side.pair(start - 1) < 0
                && side.reading().partOf().get(start - 1) == part
                && side.term(start - 1).kind() != Term.Kind.MARK
                && side.term(start - 1).kind() != Term.Kind.OPERATOR) {
            start--;
        }
        return start;
    }

    /** The number with the noun behind it. */
    private static TextSpan counted(Side side, int number) {
        int next = number + 1;
        boolean noun = next < side.size()
                && side.term(next).kind() == Term.Kind.WORD
                && Objects.equals(side.reading().part(next), side.reading().part(number));
        return side.span(number, noun ? next + 1 : next);
    }

    /** The number with what bounds it. */
    private static TextSpan span(Side side, int number) {
        int comparator = Bounds.comparatorTerm(side, number);
        int from = comparator >= 0 ? Math.min(comparator, number) : number;
        int to = comparator >= 0 ? Math.max(comparator, number) + 1 : number + 1;
        return side.span(from, to);
    }
}
