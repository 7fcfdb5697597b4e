package org.travaux.diff.semantic.facet;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.Direction;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.norm.Term;

/** How strongly words enforce: reporting least, sanctions most. */
final class Enforcement {

    private static final Map<String, Integer> RANKS =
            Map.of("reporting", 1, "verification", 2, "supervision", 2, "dispute", 2, "remedy", 3, "sanction", 4);

    private Enforcement() {}

    /** The strongest enforcement a range of terms names, 0 for none. */
    static int rank(Side side, int from, int to) {
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

    static @Nullable Direction direction(int before, int after) {
        if (before == after) {
            return null;
        }
        return before > after ? Direction.WEAKENED : Direction.STRENGTHENED;
    }
}
