package org.travaux.diff.semantic.pair;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.Direction;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.term.Term;

/** How strongly words enforce: reporting least, sanctions most. */
public final class Enforcement {

    private static final Map<String, Integer> RANKS =
            Map.of("reporting", 1, "verification", 2, "supervision", 2, "dispute", 2, "remedy", 3, "sanction", 4);

    private Enforcement() {}

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
            if (term.is(Category.BREACH) && side.role(i) != org.travaux.semantics.norm.Part.Role.CONDITION) {
                rank = Math.max(rank, 1);
            }
            if (term.is(Category.ENFORCEMENT) || term.kind() == Term.Kind.FRAME) {
                rank = Math.max(rank, RANKS.getOrDefault(term.value(), 1));
            }
        }
        return rank;
    }

    /**
     * {@return the direction}
     *
     * @param before the earlier side
     * @param after the later side
     */
    public static @Nullable Direction direction(int before, int after) {
        if (before == after) {
            return null;
        }
        return before > after ? Direction.WEAKENED : Direction.STRENGTHENED;
    }
}
