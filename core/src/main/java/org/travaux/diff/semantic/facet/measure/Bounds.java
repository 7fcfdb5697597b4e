package org.travaux.diff.semantic.facet.measure;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.model.Direction;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.norm.Bound;
import org.travaux.semantics.norm.Bound.Comparator;
import org.travaux.semantics.norm.Operator;
import org.travaux.semantics.term.Term;

/** Reads numbers with what bounds them, and compares them. */
public final class Bounds {

    private static final int NEAR = 5;
    private static final Set<String> EXCEEDING = Set.of("exceed", "surpass", "exceeding");

    private Bounds() {}

    /**
     * {@return how the number at a term bounds}
     *
     * @param side one of the two texts
     * @param number index of the term of a number
     */
    public static Comparator comparator(Side side, int number) {
        int term = comparatorTerm(side, number);
        if (term >= 0) {
            Comparator found = Comparator.of(side.term(term).value());
            return found == null ? Comparator.EXACTLY : found;
        }
        String value = side.term(number).value();
        for (Comparator one :
                new Comparator[] {Comparator.AT_MOST, Comparator.AT_LEAST, Comparator.BELOW, Comparator.ABOVE}) {
            if (value.startsWith(one.sign())) {
                return one;
            }
        }
        return exceeding(side, number);
    }

    /**
     * {@return the term that bounds a number, or -1}
     *
     * @param side one of the two texts
     * @param number index of the term of a number
     */
    public static int comparatorTerm(Side side, int number) {
        for (int i = number - 1; i >= Math.max(0, number - NEAR); i--) {
            Term term = side.term(i);
            if (term.kind() == Term.Kind.COMPARATOR && !term.role().equals("after")) {
                return i;
            }
            if (stops(term)) {
                break;
            }
        }
        for (int i = number + 1; i < Math.min(side.size(), number + NEAR - 1); i++) {
            Term term = side.term(i);
            if (term.kind() == Term.Kind.COMPARATOR && term.role().equals("after")) {
                return i;
            }
            if (stops(term) || term.kind() == Term.Kind.COMPARATOR) {
                break;
            }
        }
        return -1;
    }

    private static boolean stops(Term term) {
        return switch (term.kind()) {
            case NUMBER, PERIOD, DATE, MARK, OPERATOR, CONDITION -> true;
            default -> false;
        };
    }

    private static Comparator exceeding(Side side, int number) {
        for (int i = number - 1; i >= Math.max(0, number - NEAR); i--) {
            Term term = side.term(i);
            if (EXCEEDING.contains(term.key()) || EXCEEDING.contains(term.text())) {
                for (int j = i - 1; j >= Math.max(0, i - NEAR); j--) {
                    Term before = side.term(j);
                    if (before.kind() == Term.Kind.NEGATION
                            || (before.kind() == Term.Kind.OPERATOR
                                    && Operator.of(before.value())
                                            .filter(operator -> operator.sign() == Operator.Sign.NOT)
                                            .isPresent())) {
                        return Comparator.AT_MOST;
                    }
                }
                return Comparator.ABOVE;
            }
        }
        return Comparator.EXACTLY;
    }

    /**
     * {@return the number at a term with its bound, or null where it is none that can be compared}
     *
     * @param side one of the two texts
     * @param number index of the term of a number
     */
    public static @Nullable Bound of(Side side, int number) {
        String value = side.term(number).value().replaceFirst("^[<>=~]+", "");
        int blank = value.indexOf(' ');
        String digits = blank < 0 ? value : value.substring(0, blank);
        if (!digits.matches("[0-9]+(?:\\.[0-9]+)?")) {
            return null;
        }
        String unit = blank < 0 ? noun(side, number) : value.substring(blank + 1);
        return new Bound(comparator(side, number), new BigDecimal(digits), unit);
    }

    /** What is counted: the next word, as written. */
    static String noun(Side side, int number) {
        for (int i = number + 1; i < Math.min(side.size(), number + NEAR); i++) {
            Term term = side.term(i);
            if (term.kind() == Term.Kind.WORD && !term.is(Category.NARROWING)) {
                return term.text();
            }
            if (term.kind() != Term.Kind.FUNCTION && term.kind() != Term.Kind.WORD) {
                return "";
            }
        }
        return "";
    }

    /**
     * {@return which way a bound goes, or null}
     *
     * @param before the earlier side
     * @param after the later side
     * @param sameUnit whether both are counted in the same unit
     */
    public static @Nullable Direction direction(Bound before, Bound after, boolean sameUnit) {
        Comparator one = before.comparator();
        Comparator other = after.comparator();
        if (!sameUnit) {
            return null;
        }
        if ((one.isFloor() && other.isCeiling()) || (one.isCeiling() && other.isFloor())) {
            return Direction.REVERSED;
        }
        int compared = after.value().compareTo(before.value());
        if (compared != 0) {
            return compared > 0 ? Direction.INCREASED : Direction.DECREASED;
        }
        return looseness(other) > looseness(one)
                ? Direction.LOOSENED
                : looseness(other) < looseness(one) ? Direction.TIGHTENED : null;
    }

    private static int looseness(Comparator comparator) {
        return switch (comparator) {
            case EXACTLY -> 0;
            case ABOUT -> 1;
            case BELOW, ABOVE -> 2;
            case AT_MOST, AT_LEAST -> 3;
        };
    }
}
