package org.travaux.align.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.travaux.align.Strategy;
import org.travaux.align.link.LinkState;
import org.travaux.align.link.UnitList;

/**
 * Links units whose heading and text are the same.
 *
 * <p>A text that stands once on each side is an anchor; from the links the sameness is followed to the neighbours. What stands
 * several times elsewhere is left to {@link RepeatedText}. Cost: linear.
 */
final class IdenticalText implements LinkingStep {

    @Override
    public <T> void link(LinkState<T> state) {
        Map<String, List<Integer>> after = byText(state.revised(), state.freeRevised());
        Map<String, List<Integer>> before = byText(state.original(), state.freeOriginals());
        before.forEach((text, originals) -> {
            List<Integer> same = after.getOrDefault(text, List.of());
            if (originals.size() == 1 && same.size() == 1) {
                state.link(originals.getFirst(), same.getFirst(), Strategy.IDENTICAL_TEXT);
            }
        });
        spread(state);
    }

    static <T> Map<String, List<Integer>> byText(UnitList<T> units, List<Integer> indexes) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i : indexes) {
            if (units.hasText(i)) {
                places.computeIfAbsent(units.key(i), key -> new ArrayList<>(1)).add(i);
            }
        }
        return places;
    }

    /** From every link forwards and backwards, as long as the next units are the same. */
    static <T> void spread(LinkState<T> state) {
        for (int i = 0; i + 1 < state.original().size(); i++) {
            step(state, i, 1);
        }
        for (int i = state.original().size() - 1; i > 0; i--) {
            step(state, i, -1);
        }
    }

    private static <T> void step(LinkState<T> state, int before, int direction) {
        if (state.originalFree(before) || !state.originalFree(before + direction)) {
            return;
        }
        List<Integer> partners = state.partnersOfOriginal(before);
        int next = (direction > 0 ? partners.getLast() : partners.getFirst()) + direction;
        if (next >= 0
                && next < state.revised().size()
                && state.revisedFree(next)
                && same(state, before + direction, next)) {
            state.link(before + direction, next, Strategy.IDENTICAL_TEXT);
        }
    }

    private static <T> boolean same(LinkState<T> state, int before, int after) {
        return state.original().hasText(before)
                && state.revised().hasText(after)
                && state.original().key(before).equals(state.revised().key(after));
    }
}
