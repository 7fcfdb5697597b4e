package org.travaux.align.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.travaux.align.Strategy;
import org.travaux.align.link.CandidatePair;
import org.travaux.align.link.LinkState;
import org.travaux.align.link.UnitList;

/**
 * Links units by what stands under them: two whose linked children mostly belong to each other, whatever their own words.
 *
 * <p>From the lowest level upwards, the pair with most in common first. Cost: linear in the number of links for each level.
 */
public final class Parents implements LinkingStep {

    /** How much of the linked text under both must be linked to each other, of 1 (Dice). */
    private static final double BAR = 0.5;

    /** Makes a step. */
    public Parents() {}

    @Override
    public <T> void link(LinkState<T> state) {
        boolean linked = true;
        while (linked) {
            linked = state.linkBest(pairs(state), pair -> Strategy.NEIGHBOURS);
        }
    }

    /** The free parents of linked units, with the share of the text under them that is linked to each other. */
    private static <T> List<CandidatePair> pairs(LinkState<T> state) {
        Map<Long, Long> shared = new HashMap<>();
        long[] underOriginal = new long[state.original().size()];
        long[] underRevised = new long[state.revised().size()];
        for (int before = 0; before < underOriginal.length; before++) {
            if (!state.originalFree(before)) {
                int after = state.partnersOfOriginal(before).getFirst();
                int above = state.original().parent(before);
                int there = state.revised().parent(after);
                int length = 2
                        + state.original().key(before).length()
                        + state.revised().key(after).length();
                if (above != UnitList.NONE) {
                    underOriginal[above] += length;
                }
                if (there != UnitList.NONE) {
                    underRevised[there] += length;
                }
                if (above != UnitList.NONE
                        && there != UnitList.NONE
                        && state.originalFree(above)
                        && state.revisedFree(there)) {
                    shared.merge(LinkState.pair(above, there), (long) length, Long::sum);
                }
            }
        }
        List<CandidatePair> pairs = new ArrayList<>();
        shared.forEach((pair, length) -> {
            int before = LinkState.before(pair);
            int after = LinkState.after(pair);
            double share = 2.0 * length / (underOriginal[before] + underRevised[after]);
            if (share >= BAR) {
                pairs.add(CandidatePair.of(state, before, after, share, share));
            }
        });
        return pairs;
    }
}
