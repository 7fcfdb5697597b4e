package org.travaux.align;

import java.util.Comparator;

/**
 * An original and a revised unit that may be linked, with how good the pair is.
 *
 * @param score what pairs are sorted by
 * @param weight what decides last between equals, the same in both directions; see {@link LinkState#weight}
 */
record CandidatePair(int before, int after, double likeness, double score, long weight) {

    /** The best first; of equals the one that moved least, then the one that stands first. The same in both directions. */
    static final Comparator<CandidatePair> BEST_FIRST = Comparator.comparingDouble(CandidatePair::score)
            .reversed()
            .thenComparingInt(pair -> Math.abs(pair.before - pair.after))
            .thenComparingInt(pair -> pair.before + pair.after)
            .thenComparingLong(CandidatePair::weight)
            .thenComparingInt(CandidatePair::before);

    static <T> CandidatePair of(LinkState<T> state, int before, int after, double likeness, double score) {
        return new CandidatePair(before, after, likeness, score, state.weight(before, after));
    }
}
