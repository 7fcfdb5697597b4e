package org.travaux.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Links units by what stands under them: where most of the linked text under one stands under the other, the two belong
 * together. Deepest first, so that links rise through the levels. Cost: linear in the links.
 */
final class Parents implements LinkingStep {

    /** How much of the linked text under both a pair must have in common. */
    private static final double BAR = 0.5;

    @Override
    public <T> void link(LinkState<T> state) {
        for (int before = state.original().size() - 1; before >= 0; before--) {
            List<Integer> children = state.original().children(before);
            if (!children.isEmpty() && state.originalFree(before)) {
                int after = mostShared(state, children);
                if (after != UnitList.NONE) {
                    state.link(before, after, Strategy.NEIGHBOURS);
                }
            }
        }
    }

    private static <T> int mostShared(LinkState<T> state, List<Integer> children) {
        Map<Integer, Integer> votes = new HashMap<>();
        int all = 0;
        for (int child : children) {
            int weight = 1 + state.original().key(child).length();
            if (!state.originalFree(child)) {
                all += weight;
                votes.merge(
                        state.revised().parent(state.partnersOfOriginal(child).getFirst()), weight, Integer::sum);
            }
        }
        int best = UnitList.NONE;
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            int parent = vote.getKey();
            boolean eligible = parent != UnitList.NONE && state.revisedFree(parent);
            if (eligible && vote.getValue() >= BAR * all && (best == UnitList.NONE || parent < best)) {
                best = parent;
            }
        }
        return best;
    }
}
