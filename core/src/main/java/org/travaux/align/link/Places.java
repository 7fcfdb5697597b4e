package org.travaux.align.link;

import java.util.Arrays;
import org.travaux.text.OrderKeeping;

/**
 * Between which linked units a unit stands: the links that keep the order of the document are the fixed points, and a pair that
 * stands between the same two of them on both sides is in its place. Taken once; links made later are not in it.
 */
public final class Places {

    /** For each original unit the revised partner of the nearest fixed point before it, and of the one behind it. */
    private final int[] from;

    private final int[] to;

    private Places(int[] from, int[] to) {
        this.from = from;
        this.to = to;
    }

    /**
     * {@return the places by the links of now}
     *
     * <p>Cost: n log n.
     *
     * @param state the links
     * @param <T> the unit
     */
    public static <T> Places of(LinkState<T> state) {
        int units = state.original().size();
        int[] linked = new int[units];
        int[] partners = new int[units];
        long[] weights = new long[units];
        int count = 0;
        boolean[] taken = new boolean[state.revised().size()];
        for (int before = 0; before < units; before++) {
            if (!state.originalFree(before)) {
                int after = state.partnersOfOriginal(before).getFirst();
                if (!taken[after]) {
                    taken[after] = true;
                    linked[count] = before;
                    partners[count] = after;
                    weights[count++] = state.weight(before, after);
                }
            }
        }
        boolean[] kept =
                OrderKeeping.keeping(Arrays.copyOf(partners, count), Arrays.copyOf(weights, count), taken.length);
        int[] from = new int[units];
        int[] to = new int[units];
        int last = UnitList.NONE;
        int next = 0;
        for (int before = 0; before < units; before++) {
            from[before] = last;
            if (next < count && linked[next] == before) {
                last = kept[next] ? partners[next] : last;
                next++;
            }
        }
        last = taken.length;
        next = count - 1;
        for (int before = units - 1; before >= 0; before--) {
            to[before] = last;
            if (next >= 0 && linked[next] == before) {
                last = kept[next] ? partners[next] : last;
                next--;
            }
        }
        return new Places(from, to);
    }

    /**
     * {@return whether the place of the original unit begins before the revised one}
     *
     * @param before index of the original unit
     * @param after index of the revised unit
     */
    public boolean startsBefore(int before, int after) {
        return from[before] < after;
    }

    /**
     * {@return whether both stand between the same two fixed points}
     *
     * @param before index of the original unit
     * @param after index of the revised unit
     */
    public boolean same(int before, int after) {
        return from[before] < after && after < to[before];
    }
}
