package org.travaux.report.redline.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Pairs of what is left over between two fixed points, in order, of the greatest sum of likenesses (Needleman and Wunsch 1970).
 * Above {@value #MOST} possible pairs only what stands at both ends and is alike is paired.
 */
public final class GapPairs {

    /** How many pairs are weighed at most. */
    static final int MOST = 40_000;

    private GapPairs() {}

    /**
     * {@return pairs of indexes in order}
     *
     * @param original what is left of the original
     * @param revised what is left of the revised
     * @param likeness 0 where the two cannot be paired
     * @param <T> what is paired
     */
    public static <T> List<int[]> of(List<T> original, List<T> revised, ToDoubleBiFunction<T, T> likeness) {
        int n = original.size();
        int m = revised.size();
        List<int[]> pairs = new ArrayList<>();
        if (n == 0 || m == 0) {
            return pairs;
        }
        if ((long) n * m > MOST) {
            return ends(original, revised, likeness);
        }
        double[][] weight = new double[n][m];
        double[][] best = new double[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                weight[i][j] = likeness.applyAsDouble(original.get(i), revised.get(j));
                double paired = weight[i][j] > 0 ? weight[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (weight[i][j] > 0 && best[i][j] == weight[i][j] + best[i + 1][j + 1]) {
                pairs.add(new int[] {i++, j++});
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private static <T> List<int[]> ends(List<T> original, List<T> revised, ToDoubleBiFunction<T, T> likeness) {
        int most = Math.min(original.size(), revised.size());
        int head = 0;
        List<int[]> pairs = new ArrayList<>();
        while (head < most && likeness.applyAsDouble(original.get(head), revised.get(head)) > 0) {
            pairs.add(new int[] {head, head});
            head++;
        }
        List<int[]> tail = new ArrayList<>();
        int back = 1;
        while (back <= most - head
                && likeness.applyAsDouble(original.get(original.size() - back), revised.get(revised.size() - back))
                        > 0) {
            tail.addFirst(new int[] {original.size() - back, revised.size() - back});
            back++;
        }
        pairs.addAll(tail);
        return pairs;
    }
}
