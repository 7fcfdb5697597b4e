package org.travaux.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Links what stands between the same two linked neighbours, with a lower bar than elsewhere: the place is evidence too.
 *
 * <p>Looked for among the children of linked parents first, then in the whole document. The bar falls with the evidence:
 * same heading, same number, only one on each side. Where one side has a single
 * point in the gap and the other one with the same number, a rare term in common is enough; without any it is another
 * subject under an old number. A point that is not held is linked where it is the only one in its gap. Gaps of more
 * than {@value #LARGEST_GAP} pairs are left, and the result says so.
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

    /** A pair that may be linked. */
    private record Scored(int before, int after, double score) {

        static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparingInt(Scored::before)
                .thenComparingInt(Scored::after);
    }

    @Override
    public <T> void link(LinkState<T> state) {
        siblings(state, UnitList.NONE, UnitList.NONE);
        for (int before = 0; before < state.original().size(); before++) {
            for (int after : state.partnersOfOriginal(before)) {
                siblings(state, before, after);
            }
        }
        fillGaps(state, all(state.original()), all(state.revised()));
    }

    private static <T> void siblings(LinkState<T> state, int before, int after) {
        fillGaps(state, state.original().children(before), state.revised().children(after));
    }

    private static <T> List<Integer> all(UnitList<T> units) {
        return IntStream.range(0, units.size()).boxed().toList();
    }

    /** Walks two sequences; every free run of one is held against the free runs next to its neighbours' partners. */
    private static <T> void fillGaps(LinkState<T> state, List<Integer> originals, List<Integer> revised) {
        int at = 0;
        while (at < originals.size()) {
            int end = at;
            while (end < originals.size() && state.originalFree(originals.get(end))) {
                end++;
            }
            if (end > at) {
                List<Integer> run = List.copyOf(originals.subList(at, end));
                List<Integer> behind = behind(state, revised, at == 0 ? UnitList.NONE : originals.get(at - 1));
                List<Integer> before =
                        before(state, revised, end == originals.size() ? UnitList.NONE : originals.get(end));
                if (run.size() == 1 && behind.size() == 1 && behind.equals(before)) {
                    linkNotHeld(state, run.getFirst(), behind.getFirst());
                }
                fill(state, run, behind);
                if (!before.equals(behind)) {
                    fill(state, run.stream().filter(state::originalFree).toList(), before);
                }
            }
            at = end + 1;
        }
    }

    /** The free revised units directly behind the partner of the left neighbour; from the start where there is none. */
    private static <T> List<Integer> behind(LinkState<T> state, List<Integer> revised, int neighbour) {
        int from = neighbour == UnitList.NONE
                ? 0
                : Collections.binarySearch(
                                revised, state.partnersOfOriginal(neighbour).getLast())
                        + 1;
        if (from < 0 || (from == 0 && neighbour != UnitList.NONE)) {
            return List.of();
        }
        int to = from;
        while (to < revised.size() && state.revisedFree(revised.get(to))) {
            to++;
        }
        return List.copyOf(revised.subList(from, to));
    }

    /** The free revised units directly before the partner of the right neighbour; up to the end where there is none. */
    private static <T> List<Integer> before(LinkState<T> state, List<Integer> revised, int neighbour) {
        int to = neighbour == UnitList.NONE
                ? revised.size()
                : Collections.binarySearch(
                        revised, state.partnersOfOriginal(neighbour).getFirst());
        if (to < 0) {
            return List.of();
        }
        int from = to;
        while (from > 0 && state.revisedFree(revised.get(from - 1))) {
            from--;
        }
        return List.copyOf(revised.subList(from, to));
    }

    /** What nobody has read is found by its place alone: the only point between the same two neighbours. */
    private static <T> void linkNotHeld(LinkState<T> state, int before, int after) {
        if (!state.original().held(before) || !state.revised().held(after)) {
            state.link(before, after, Strategy.NEIGHBOURS);
        }
    }

    private static <T> void fill(LinkState<T> state, List<Integer> originals, List<Integer> revised) {
        if ((long) originals.size() * revised.size() > LARGEST_GAP) {
            state.limitReached("a stretch of " + originals.size() + " clauses that became " + revised.size()
                    + " others is too large to look for distant likeness in it");
            return;
        }
        Place place = Place.of(originals.size(), revised.size());
        List<Scored> pairs = new ArrayList<>();
        for (int before : originals) {
            for (int after : revised) {
                boolean free = state.originalFree(before) && state.revisedFree(after);
                if (free && state.original().hasText(before) && state.revised().hasText(after)) {
                    score(state, before, after, place, pairs);
                }
            }
        }
        pairs.sort(Scored.BEST_FIRST);
        for (Scored pair : pairs) {
            if (state.originalFree(pair.before) && state.revisedFree(pair.after)) {
                state.link(pair.before, pair.after, Strategy.NEIGHBOURS);
            }
        }
    }

    private static <T> void score(LinkState<T> state, int before, int after, Place place, List<Scored> pairs) {
        String heading = state.original().heading(before);
        boolean sameHeading = heading != null && heading.equals(state.revised().heading(after));
        boolean sameNumber = SimilarText.sameNumber(state, before, after) && state.parentsLinked(before, after);
        double likeness = state.evidence().likenessWithChildren(before, after);
        if (likeness >= bar(sameHeading, sameNumber, place)) {
            pairs.add(new Scored(before, after, likeness + (sameHeading ? 1 : sameNumber ? BAR_ALONE : 0)));
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
