package org.travaux.diff.semantic.pair;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Direction;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.norm.Norm;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.term.Term;

/** How strongly words enforce: reporting least, sanctions most. */
public final class Enforcement {

    private static final Map<String, Integer> RANKS =
            Map.of("reporting", 1, "verification", 2, "supervision", 2, "dispute", 2, "remedy", 3, "sanction", 4);

    private Enforcement() {}

    /**
     * {@return how hard the words of a range enforce, from 1 to 4 by the tables; 0 where they say nothing of it}
     *
     * @param side one of the two texts
     * @param from index of the first term
     * @param to index behind the last term
     */
    public static int strength(Side side, int from, int to) {
        int strength = 0;
        for (int i = from; i < to; i++) {
            strength = Math.max(strength, side.term(i).strength());
        }
        return strength;
    }

    /**
     * {@return which way enforcement goes between two ranges: by how hard their words are, else by their kind; null where that
     * is not certain}
     *
     * @param before the earlier text
     * @param from index of the first of its terms
     * @param to index behind the last
     * @param after the later text
     * @param start index of the first of its terms
     * @param end index behind the last
     */
    public static @Nullable Direction direction(Side before, int from, int to, Side after, int start, int end) {
        int one = strength(before, from, to);
        int other = strength(after, start, end);
        if (one > 0 && other > 0) {
            return direction(one, other);
        }
        return direction(rank(before, from, to), rank(after, start, end));
    }

    /**
     * {@return whether a norm speaks of breaches or disputes before its verb or in a condition, so that its act is enforcement}
     *
     * @param side one of the two texts
     * @param norm a norm
     */
    public static boolean follows(Side side, Norm norm) {
        int end = norm.verb() < 0 ? norm.to() : norm.verb();
        for (int i = norm.from(); i < norm.to(); i++) {
            boolean place = i < end || side.role(i) == Part.Role.CONDITION;
            Term term = side.term(i);
            boolean dispute = term.is(Category.ENFORCEMENT) && term.value().equals("dispute");
            if (place && (term.is(Category.BREACH) || dispute)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the strongest enforcement a range of terms names, 0 for none}
     *
     * @param side one of the two texts
     * @param from index of the first term
     * @param to index behind the last term
     */
    public static int rank(Side side, int from, int to) {
        int rank = 0;
        for (int i = from; i < to; i++) {
            Term term = side.term(i);
            if (term.is(Category.BREACH) && side.role(i) != Part.Role.CONDITION) {
                rank = Math.max(rank, 1);
            }
            if (term.is(Category.ENFORCEMENT) || term.kind() == Term.Kind.FRAME) {
                rank = Math.max(rank, RANKS.getOrDefault(term.value(), 1));
            }
        }
        return rank;
    }

    /**
     * {@return which way enforcement goes from one rank to another, or null where it stays}
     *
     * @param before the rank in the earlier text, as {@link #rank} gives it
     * @param after the rank in the later text
     */
    public static @Nullable Direction direction(int before, int after) {
        if (before == after) {
            return null;
        }
        return before > after ? Direction.WEAKENED : Direction.STRENGTHENED;
    }
}
