package org.travaux.text;

import java.util.Arrays;

/**
 * The heaviest set of pairs that stand in the same order on both sides: a longest increasing subsequence with weights
 * (Fredman, "On computing the length of longest increasing subsequences", 1975, with a Fenwick tree for the prefix maxima).
 * What is outside has moved. Alignment of clauses and differences of long texts both rest on it. Cost: n log n.
 */
public final class OrderKeeping {

    private OrderKeeping() {}

    /**
     * {@return for each pair whether it belongs to the set}
     *
     * @param revised positions on the revised side, in the order of the original side, all different
     * @param weights weight of each pair, above 0
     * @param size number of positions on the revised side
     */
    public static boolean[] keeping(int[] revised, long[] weights, int size) {
        int count = revised.length;
        long[] best = new long[count];
        int[] previous = new int[count];
        int[] tree = new int[size + 1];
        Arrays.fill(tree, -1);
        int last = -1;
        for (int k = 0; k < count; k++) {
            int before = -1;
            for (int node = revised[k]; node > 0; node -= node & -node) {
                before = heavier(best, before, tree[node]);
            }
            previous[k] = before;
            best[k] = weights[k] + (before < 0 ? 0 : best[before]);
            for (int node = revised[k] + 1; node <= size; node += node & -node) {
                tree[node] = heavier(best, tree[node], k);
            }
            last = heavier(best, last, k);
        }
        boolean[] kept = new boolean[count];
        for (int k = last; k >= 0; k = previous[k]) {
            kept[k] = true;
        }
        return kept;
    }

    private static int heavier(long[] best, int one, int other) {
        if (one < 0 || other < 0) {
            return Math.max(one, other);
        }
        return best[other] > best[one] ? other : one;
    }
}
