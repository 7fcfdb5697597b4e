package org.travaux.align.link;

import java.util.Comparator;

/**
 * An original and a revised unit that may be linked, with how good the pair is.
 *
 * @param before index of the original unit
 * @param after index of the revised unit
 * @param likeness how like the two are, 0 to 1
 * @param score what pairs are sorted by
 * @param weight what decides last between equals, the same in both directions; see {@link LinkState#weight}
 */
public record CandidatePair(int before, int after, double likeness, double score, long weight) {

    /**
     * The best first; of equals the one that moved least, then the one that stands first. The same in both directions but for
     * pairs of the very same texts, which nothing tells apart.
     */
    public static final Comparator<CandidatePair> BEST_FIRST = Comparator.comparingDouble(CandidatePair::score)
            .reversed()
            .thenComparingInt(pair -> Math.abs(pair.before - pair.after))
            .thenComparingInt(pair -> pair.before + pair.after)
            .thenComparingLong(CandidatePair::weight)
            .thenComparingInt(CandidatePair::before);

    /**
     * {@return a pair with its weight}
     *
     * @param state weighs it
     * @param before index of the original unit
     * @param after index of the revised unit
     * @param likeness how like the two are, 0 to 1
     * @param score what pairs are sorted by
     * @param <T> the unit
     */
    public static <T> CandidatePair of(LinkState<T> state, int before, int after, double likeness, double score) {
        return new CandidatePair(before, after, likeness, score, state.weight(before, after));
    }
}
