package org.travaux.diff.semantic.facet.measure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.Evidence;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.pair.Findings;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.model.Direction;
import org.travaux.semantics.norm.Bound;
import org.travaux.semantics.term.Term;
import org.travaux.text.TextSpan;

/** Ranges of numbers: {@code between 10 and 20}. */
final class Ranges {

    private static final int NEAR = 4;

    private Ranges() {}

    /** Two numbers that are the ends of a range. */
    private record Range(int from, int to) {}

    static void apply(PairReading pair, Findings findings) {
        Range before = first(pair.before(), 0);
        Range after = first(pair.after(), 0);
        while (before != null && after != null) {
            compare(pair, findings, before, after);
            before = first(pair.before(), before.to() + 1);
            after = first(pair.after(), after.to() + 1);
        }
    }

    private static void compare(PairReading pair, Findings findings, Range before, Range after) {
        Bound low = Bounds.of(pair.before(), before.from());
        Bound high = Bounds.of(pair.before(), before.to());
        Bound newLow = Bounds.of(pair.after(), after.from());
        Bound newHigh = Bounds.of(pair.after(), after.to());
        if (low == null || high == null || newLow == null || newHigh == null) {
            return;
        }
        int floor = newLow.value().compareTo(low.value());
        int ceiling = newHigh.value().compareTo(high.value());
        if (floor != 0 || ceiling != 0) {
            findings.add(new SemanticChange.Quantity(
                    high,
                    newHigh,
                    direction(floor, ceiling),
                    new Evidence(span(pair.before(), before), span(pair.after(), after), "quantity.range")));
        }
        pair.before().say(before.from(), before.to() + 1);
        pair.after().say(after.from(), after.to() + 1);
    }

    private static @Nullable Direction direction(int floor, int ceiling) {
        if (floor >= 0 && ceiling <= 0) {
            return Direction.TIGHTENED;
        }
        if (floor <= 0 && ceiling >= 0) {
            return Direction.LOOSENED;
        }
        return floor > 0 ? Direction.INCREASED : Direction.DECREASED;
    }

    private static TextSpan span(Side side, Range range) {
        return side.span(range.from(), range.to() + 1);
    }

    private static @Nullable Range first(Side side, int start) {
        int last = -1;
        for (int i = start; i < side.size(); i++) {
            if (side.term(i).kind() != Term.Kind.NUMBER) {
                continue;
            }
            if (last >= 0 && i - last <= NEAR && opens(side, last) && joins(side, last, i)) {
                return new Range(last, i);
            }
            last = i;
        }
        return null;
    }

    private static boolean opens(Side side, int number) {
        if (number == 0) {
            return false;
        }
        String word = side.term(number - 1).text().toLowerCase(Locale.ROOT);
        return word.equals("between")
                || word.equals("from")
                || word.equals("entre")
                || word.equals("de")
                || word.equals("від")
                || word.equals("от")
                || word.equals("між")
                || word.equals("между");
    }

    private static boolean joins(Side side, int one, int other) {
        for (int i = one + 1; i < other; i++) {
            if (side.term(i).kind() == Term.Kind.MARK && !side.term(i).text().matches("[-\u2013\u2014]")) {
                return false;
            }
        }
        return true;
    }
}
