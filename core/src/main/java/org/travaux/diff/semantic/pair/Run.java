package org.travaux.diff.semantic.pair;

import java.util.List;

/**
 * Terms of one part that stand together and have no pair on the other side.
 *
 * @param part index of the part, -1 for none
 * @param terms indices of the terms, in order; never empty
 */
public record Run(int part, List<Integer> terms) {

    /** Copies. */
    public Run {
        terms = List.copyOf(terms);
    }

    /** {@return the first term} */
    public int first() {
        return terms.getFirst();
    }

    /** {@return the last term} */
    public int last() {
        return terms.getLast();
    }
}
