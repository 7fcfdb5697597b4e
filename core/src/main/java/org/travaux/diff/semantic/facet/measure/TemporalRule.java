package org.travaux.diff.semantic.facet.measure;

import java.util.ArrayList;
import java.util.List;
import org.travaux.diff.semantic.Evidence;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.pair.FacetRule;
import org.travaux.diff.semantic.pair.Findings;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Redundant;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.model.Direction;
import org.travaux.semantics.norm.Norm;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.norm.TimeLimit;
import org.travaux.semantics.norm.TimeLimit.Kind;
import org.travaux.semantics.term.Term;

/** Dates, deadlines, durations, frequencies, sequences and triggers. */
public final class TemporalRule implements FacetRule {

    /** How many times of the other side a time is compared with at most. */
    private static final int MOST_COMPARED = 40;

    /** Makes the rule. */
    public TemporalRule() {}

    @Override
    public void apply(PairReading pair, Findings findings) {
        order(pair, findings);
        List<TimeUse> left = uses(pair.before());
        List<TimeUse> right = uses(pair.after());
        for (TimeUse one : new ArrayList<>(left)) {
            TimeUse best = null;
            int bestScore = 1;
            List<TimeUse> near = right.size() <= MOST_COMPARED ? right : right.subList(0, MOST_COMPARED);
            for (TimeUse other : near) {
                int score = score(pair, one, other);
                if (score > bestScore) {
                    best = other;
                    bestScore = score;
                }
            }
            if (best != null) {
                changed(pair, findings, one, best);
                left.remove(one);
                right.remove(best);
            }
        }
        if (left.size() == 1 && right.size() == 1 && mayReplace(pair, left.getFirst(), right.getFirst())) {
            changed(pair, findings, left.removeFirst(), right.removeFirst());
        }
        left.forEach(use -> alone(findings, pair.before(), use));
        right.forEach(use -> alone(findings, pair.after(), use));
        turned(pair, findings);
    }

    /** Whether the only times left on both sides stand in norms that belong together. */
    private static boolean mayReplace(PairReading pair, TimeUse one, TimeUse other) {
        Norm before = pair.before().norm(one.to() - 1);
        Norm after = pair.after().norm(other.to() - 1);
        boolean frequency =
                one.limit().kind() == Kind.FREQUENCY || other.limit().kind() == Kind.FREQUENCY;
        return !frequency
                && before != null
                && after != null
                && after.equals(pair.normPairs().get(before));
    }

    /** Times with something that the other side does not have. */
    private static List<TimeUse> uses(Side side) {
        List<TimeUse> uses = new ArrayList<>();
        int at = 0;
        while (at < side.size()) {
            Part part = side.reading().part(at);
            if (part != null && TimeUse.isTime(part)) {
                if (openTime(side, part)) {
                    uses.add(TimeUse.of(side, part.from(), part.to()));
                }
                at = Math.max(at + 1, part.to());
                continue;
            }
            Term term = side.term(at);
            boolean time = switch (term.kind()) {
                case PERIOD, DATE, FREQUENCY, VAGUE -> true;
                case NUMBER -> Ages.is(side, at);
                default -> false;
            };
            if (time && side.isOpen(at)) {
                int from = at > 0 && side.term(at - 1).kind() == Term.Kind.TIME ? at - 1 : at;
                uses.add(TimeUse.of(side, from, at + 1));
            }
            at++;
        }
        return uses;
    }

    /** Something of time, or the event it is tied to, has no pair. */
    private static boolean openTime(Side side, Part part) {
        for (int i = part.from(); i < part.to(); i++) {
            if (side.isOpen(i) && side.term(i).kind() != Term.Kind.REFERENCE) {
                return true;
            }
        }
        return false;
    }

    private static int score(PairReading pair, TimeUse one, TimeUse other) {
        Side before = pair.before();
        Side after = pair.after();
        int partOne = before.reading().partOf().get(one.to() - 1);
        int partOther = after.reading().partOf().get(other.to() - 1);
        int score = pair.aligned(partOne, partOther) ? 4 : 0;
        score += one.limit().kind() == other.limit().kind() ? 3 : 0;
        score += (one.hours() != null) == (other.hours() != null) ? 1 : 0;
        score += before.role(one.to() - 1) == after.role(other.to() - 1) ? 1 : 0;
        int nextOne = before.nextPaired(one.to() - 1);
        int nextOther = after.nextPaired(other.to() - 1);
        score += nextOne >= 0 && before.pair(nextOne) == nextOther ? 1 : 0;
        boolean frequency = one.limit().kind() == Kind.FREQUENCY;
        return frequency != (other.limit().kind() == Kind.FREQUENCY) ? 0 : score;
    }

    private static void changed(PairReading pair, Findings findings, TimeUse one, TimeUse other) {
        if (!saysMore(pair.before(), one) && !saysMore(pair.after(), other) && !isOpposed(one, other)) {
            return;
        }
        boolean sameTime = sameAmount(one, other);
        if (sameTime && !anchorsDiffer(pair, one, other) && one.marker().equals(other.marker())) {
            return;
        }
        findings.add(new SemanticChange.Temporal(
                one.limit(),
                other.limit(),
                TimeDirections.direction(pair, one, other),
                new Evidence(one.span(pair.before()), other.span(pair.after()), "temporal.changed")));
        pair.before().say(one.from(), one.to());
        pair.after().say(other.from(), other.to());
    }

    /** Whether something beside markers and empty words has no pair. */
    private static boolean saysMore(Side side, TimeUse use) {
        for (int i = use.from(); i < use.to(); i++) {
            if (side.isOpen(i) && side.term(i).kind() != Term.Kind.TIME && !Redundant.is(side, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpposed(TimeUse one, TimeUse other) {
        boolean order = one.marker().equals("before") != other.marker().equals("before");
        boolean length = one.marker().equals("for") != other.marker().equals("for");
        return order || length;
    }

    private static boolean sameAmount(TimeUse one, TimeUse other) {
        return one.hours() != null && other.hours() != null && one.hours().compareTo(other.hours()) == 0;
    }

    private static boolean anchorsDiffer(PairReading pair, TimeUse one, TimeUse other) {
        return pair.before().open(one.from(), one.to()) > 0 || pair.after().open(other.from(), other.to()) > 0;
    }

    private static void alone(Findings findings, Side side, TimeUse use) {
        if (!saysMore(side, use) || mostlyPaired(side, use)) {
            return;
        }
        boolean added = !side.isEarlier();
        TimeLimit limit = use.limit();
        Direction direction = switch (limit.kind()) {
            case DEADLINE, DATE -> added ? Direction.EARLIER : Direction.LATER;
            case DURATION -> use.vague() == 4 ? null : added ? Direction.SHORTER : Direction.LONGER;
            case TRIGGER -> use.hours() == null ? null : added ? Direction.LATER : Direction.EARLIER;
            case FREQUENCY, SEQUENCE -> null;
        };
        findings.add(new SemanticChange.Temporal(
                added ? null : limit,
                added ? limit : null,
                direction,
                new Evidence(added ? null : use.span(side), added ? use.span(side) : null, "temporal.limit")));
        side.say(use.from(), use.to());
    }

    /** A time whose period is paired and whose event says a word more is not new. */
    private static boolean mostlyPaired(Side side, TimeUse use) {
        int all = side.meaningful(use.from(), use.to());
        return side.open(use.from(), use.to()) * 2 < all;
    }

    /** The same event, before which here and after which there; the same period, within which here and for which there. */
    private static void turned(PairReading pair, Findings findings) {
        List<Part> parts = pair.after().reading().parts();
        for (int p = 0; p < parts.size(); p++) {
            Part after = parts.get(p);
            if (!TimeUse.isTime(after) || pair.after().isSaid(after.from())) {
                continue;
            }
            List<Part> others = pair.before().reading().parts();
            int q = pair.counterpart(p);
            if (q >= 0) {
                Part before = others.get(q);
                if (!TimeUse.isTime(before) || pair.before().isSaid(before.from())) {
                    continue;
                }
                String one = before.value();
                String other = after.value();
                if (!one.equals(other) && isOrder(one) && isOrder(other)) {
                    TimeUse left = TimeUse.of(pair.before(), before.from(), before.to());
                    TimeUse right = TimeUse.of(pair.after(), after.from(), after.to());
                    boolean order = left.hours() == null && left.date().isEmpty();
                    findings.add(new SemanticChange.Temporal(
                            left.limit(),
                            right.limit(),
                            order ? Direction.REORDERED : null,
                            new Evidence(left.span(pair.before()), right.span(pair.after()), "temporal.marker")));
                    pair.before().say(before.from(), before.to());
                    pair.after().say(after.from(), after.to());
                }
            }
        }
    }

    private static boolean isOrder(String marker) {
        return marker.equals("before") || marker.equals("after") || marker.equals("for") || marker.equals("until");
    }

    /** Items in another order where the text makes their order a norm. */
    private static void order(PairReading pair, Findings findings) {
        boolean ordered = ordered(pair.before()) && ordered(pair.after());
        if (!ordered) {
            return;
        }
        int first = -1;
        int last = -1;
        for (int i = 0; i < pair.before().size(); i++) {
            if (pair.before().isMoved(i)
                    && pair.before().role(i) == pair.after().role(pair.before().pair(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return;
        }
        int from = pair.before().pair(first);
        int to = pair.before().pair(last);
        findings.add(new SemanticChange.Temporal(
                new TimeLimit(Kind.SEQUENCE, pair.before().words(pair.before().span(first, last + 1))),
                new TimeLimit(
                        Kind.SEQUENCE,
                        pair.after().words(pair.after().span(Math.min(from, to), Math.max(from, to) + 1))),
                Direction.REORDERED,
                new Evidence(
                        pair.before().span(first, last + 1),
                        pair.after().span(Math.min(from, to), Math.max(from, to) + 1),
                        "temporal.order")));
    }

    private static boolean ordered(Side side) {
        for (int i = 0; i < side.size(); i++) {
            if (side.term(i).kind() == Term.Kind.ORDER) {
                return true;
            }
        }
        return false;
    }
}
