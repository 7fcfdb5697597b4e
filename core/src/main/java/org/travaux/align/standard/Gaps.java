package org.travaux.align.standard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.travaux.align.Strategy;
import org.travaux.align.link.CandidatePair;
import org.travaux.align.link.LinkState;
import org.travaux.align.link.UnitList;

/**
 * Links what stands next to neighbours that are linked to each other, with a lower bar than elsewhere: the place is evidence
 * too.
 *
 * <p>Looked for among the children of linked parents first, then in the whole document. The bar falls with the evidence:
 * same heading, same number, only one on each side. Where one side has a single point in the gap and the other one with the
 * same number, a rare term in common is enough; without any it is another subject under an old number. A point that is not
 * held is linked where it is the only one in its gap. Gaps of more than {@value #LARGEST_GAP} pairs are left, and the result
 * says so.
 */
final class Gaps implements LinkingStep {

    /** How many pairs of a gap are looked at. */
    static final int LARGEST_GAP = 2_500;

    private static final double BAR = 0.25;
    private static final double BAR_ALONE = 0.18;
    private static final double BAR_SAME_NUMBER = 0.10;
    private static final double BAR_ALONE_AND_SAME_NUMBER = 0.04;

    /** How many could be meant in a gap. */
    private enum Place {
        /** One on each side. */
        ALONE,
        /** One on one side, several on the other. */
        ONE_OF_SEVERAL,
        /** Several on both sides. */
        CROWDED;

        static Place of(int originals, int revised) {
            if (originals == 1 && revised == 1) {
                return ALONE;
            }
            return originals == 1 || revised == 1 ? ONE_OF_SEVERAL : CROWDED;
        }
    }

    /**
     * Free units of both sides that stand next to links of each other's neighbours.
     *
     * @param enclosed whether both the neighbours before and those behind are linked to each other
     */
    private record Gap(List<Integer> originals, List<Integer> revised, boolean enclosed) {}

    @Override
    public <T> void link(LinkState<T> state) {
        fill(
                state,
                gaps(
                        state,
                        state.original().children(UnitList.NONE),
                        state.revised().children(UnitList.NONE)));
        BitSet done = new BitSet();
        for (List<Integer> parents = linkedSince(state, done); !parents.isEmpty(); parents = linkedSince(state, done)) {
            List<Gap> gaps = new ArrayList<>();
            for (int before : parents) {
                for (int after : state.partnersOfOriginal(before)) {
                    gaps.addAll(gaps(
                            state,
                            state.original().children(before),
                            state.revised().children(after)));
                }
            }
            fill(state, gaps);
        }
        fill(state, gaps(state, all(state.original()), all(state.revised())));
    }

    /** The linked units with children that are not done; they are then. */
    private static <T> List<Integer> linkedSince(LinkState<T> state, BitSet done) {
        List<Integer> linked = new ArrayList<>();
        for (int before = 0; before < state.original().size(); before++) {
            if (!state.originalFree(before)
                    && !state.original().children(before).isEmpty()
                    && !done.get(before)) {
                done.set(before);
                linked.add(before);
            }
        }
        return linked;
    }

    private static <T> List<Integer> all(UnitList<T> units) {
        return IntStream.range(0, units.size()).boxed().toList();
    }

    /** The gaps between two sequences: free runs whose neighbours before them, or behind them, are linked to each other. */
    private static <T> List<Gap> gaps(LinkState<T> state, List<Integer> originals, List<Integer> revised) {
        List<Gap> gaps = new ArrayList<>();
        int at = 0;
        while (at < originals.size()) {
            int end = at;
            while (end < originals.size() && state.originalFree(originals.get(end))) {
                end++;
            }
            if (end > at) {
                List<Integer> run = originals.subList(at, end);
                List<List<Integer>> behind = at == 0
                        ? List.of(runFrom(state, revised, 0))
                        : partners(state, revised, originals.get(at - 1))
                                .map(partner -> runFrom(state, revised, partner + 1))
                                .toList();
                List<List<Integer>> before = end == originals.size()
                        ? List.of(runUpTo(state, revised, revised.size()))
                        : partners(state, revised, originals.get(end))
                                .map(partner -> runUpTo(state, revised, partner))
                                .toList();
                Stream.concat(behind.stream(), before.stream())
                        .filter(other -> !other.isEmpty())
                        .distinct()
                        .forEach(other ->
                                gaps.add(new Gap(run, other, behind.contains(other) && before.contains(other))));
            }
            at = end + 1;
        }
        return gaps;
    }

    /** Where in a sequence of the revised side the partners of an original unit stand. */
    private static <T> Stream<Integer> partners(LinkState<T> state, List<Integer> revised, int original) {
        return state.partnersOfOriginal(original).stream()
                .map(partner -> Collections.binarySearch(revised, partner))
                .filter(place -> place >= 0);
    }

    /** The free units from a place on. */
    private static <T> List<Integer> runFrom(LinkState<T> state, List<Integer> revised, int from) {
        int to = from;
        while (to < revised.size() && state.revisedFree(revised.get(to))) {
            to++;
        }
        return revised.subList(from, to);
    }

    /** The free units up to a place, exclusive. */
    private static <T> List<Integer> runUpTo(LinkState<T> state, List<Integer> revised, int to) {
        int from = to;
        while (from > 0 && state.revisedFree(revised.get(from - 1))) {
            from--;
        }
        return revised.subList(from, to);
    }

    private static <T> void fill(LinkState<T> state, List<Gap> gaps) {
        List<CandidatePair> pairs = new ArrayList<>();
        for (Gap gap : gaps) {
            if (gap.enclosed && gap.originals.size() == 1 && gap.revised.size() == 1) {
                linkNotHeld(state, gap.originals.getFirst(), gap.revised.getFirst());
            }
            if ((long) gap.originals.size() * gap.revised.size() > LARGEST_GAP) {
                state.limitReached("a stretch of " + gap.originals.size() + " clauses that became " + gap.revised.size()
                        + " others is too large to look for distant likeness in it");
            } else {
                score(state, gap, pairs);
            }
        }
        state.linkBest(pairs, pair -> Strategy.NEIGHBOURS);
    }

    /** What nobody has read is found by its place alone: the only point between the same two neighbours. */
    private static <T> void linkNotHeld(LinkState<T> state, int before, int after) {
        if (!state.original().held(before) || !state.revised().held(after)) {
            state.link(before, after, Strategy.NEIGHBOURS);
        }
    }

    private static <T> void score(LinkState<T> state, Gap gap, List<CandidatePair> pairs) {
        Place place = Place.of(gap.originals.size(), gap.revised.size());
        for (int before : gap.originals) {
            for (int after : gap.revised) {
                if (state.original().hasText(before) && state.revised().hasText(after)) {
                    score(state, before, after, place, pairs);
                }
            }
        }
    }

    private static <T> void score(LinkState<T> state, int before, int after, Place place, List<CandidatePair> pairs) {
        String heading = state.original().heading(before);
        boolean sameHeading = heading != null && heading.equals(state.revised().heading(after));
        boolean sameNumber = state.sameNumber(before, after) && state.parentsLinked(before, after);
        double likeness = state.evidence().likenessWithChildren(before, after);
        if (likeness >= bar(sameHeading, sameNumber, place)) {
            double score = likeness + (sameHeading ? 1 : sameNumber ? BAR_ALONE : 0);
            pairs.add(CandidatePair.of(state, before, after, likeness, score));
        }
    }

    private static double bar(boolean sameHeading, boolean sameNumber, Place place) {
        if (sameHeading) {
            return 0;
        }
        if (sameNumber) {
            return place == Place.CROWDED ? BAR_SAME_NUMBER : BAR_ALONE_AND_SAME_NUMBER;
        }
        return place == Place.ALONE ? BAR_ALONE : BAR;
    }
}
