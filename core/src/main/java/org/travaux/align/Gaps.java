package org.travaux.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Links what stands alone between the same two linked neighbours, with a lower bar than elsewhere: the place is evidence too.
 *
 * <p>The bar falls with the evidence: same heading, same number, only one on each side. Gaps of more than
 * {@value #LARGEST_GAP} pairs are left, and the result says so.
 */
final class Gaps implements LinkingStep {

    /** How many pairs of a gap are looked at. */
    static final int LARGEST_GAP = 2_500;

    private static final double BAR = 0.25;
    private static final double BAR_ALONE = 0.18;
    private static final double BAR_SAME_NUMBER = 0.10;

    /** A pair that may be linked. */
    private record Scored(int before, int after, double score) {

        static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparingInt(Scored::before)
                .thenComparingInt(Scored::after);
    }

    @Override
    public <T> void link(LinkState<T> state) {
        int size = state.original().size();
        int at = 0;
        while (at < size) {
            if (!state.originalFree(at)) {
                at++;
                continue;
            }
            int end = at;
            while (end < size && state.originalFree(end)) {
                end++;
            }
            for (List<Integer> opposite : opposite(state, at, end)) {
                fill(state, state.freeOriginals(at, end), opposite);
            }
            at = end;
        }
    }

    /** The free revised units behind the left neighbour's partner, and those before the right one's. */
    private static <T> List<List<Integer>> opposite(LinkState<T> state, int start, int end) {
        List<List<Integer>> runs = new ArrayList<>();
        int left =
                start == 0 ? UnitList.NONE : state.partnersOfOriginal(start - 1).getLast();
        List<Integer> behind = new ArrayList<>();
        for (int j = left + 1; j < state.revised().size() && state.revisedFree(j); j++) {
            behind.add(j);
        }
        runs.add(behind);
        int right = end == state.original().size()
                ? state.revised().size()
                : state.partnersOfOriginal(end).getFirst();
        List<Integer> before = new ArrayList<>();
        for (int j = right - 1; j >= 0 && state.revisedFree(j); j--) {
            before.addFirst(j);
        }
        if (!before.equals(behind)) {
            runs.add(before);
        }
        return runs;
    }

    private static <T> void fill(LinkState<T> state, List<Integer> originals, List<Integer> revised) {
        if ((long) originals.size() * revised.size() > LARGEST_GAP) {
            state.limitReached("a stretch of " + originals.size() + " clauses that became " + revised.size()
                    + " others is too large to look for distant likeness in it");
            return;
        }
        boolean alone = originals.size() == 1 && revised.size() == 1;
        List<Scored> pairs = new ArrayList<>();
        for (int before : originals) {
            for (int after : revised) {
                if (!state.original().hasText(before) || !state.revised().hasText(after)) {
                    continue;
                }
                String heading = state.original().heading(before);
                boolean sameHeading =
                        heading != null && heading.equals(state.revised().heading(after));
                boolean sameNumber = SimilarText.sameNumber(state, before, after) && state.parentsLinked(before, after);
                double likeness = state.evidence().likenessWithChildren(before, after);
                double bar = sameHeading ? 0 : sameNumber ? BAR_SAME_NUMBER : alone ? BAR_ALONE : BAR;
                if (likeness >= bar) {
                    pairs.add(new Scored(before, after, likeness + (sameHeading ? 1 : sameNumber ? BAR_ALONE : 0)));
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
}
