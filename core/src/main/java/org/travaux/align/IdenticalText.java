package org.travaux.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Links units whose heading and text are the same.
 *
 * <p>A text that stands once on each side is an anchor. One that stands several times (boilerplate, "Deleted.") is decided by
 * what stands around it: first next to links already made, then by number under linked parents, then in order. Cost: linear.
 */
final class IdenticalText implements LinkingStep {

    @Override
    public <T> void link(LinkState<T> state) {
        Map<String, List<Integer>> after = byText(state.revised());
        Map<String, List<Integer>> before = byText(state.original());
        before.forEach((text, originals) -> {
            List<Integer> same = after.getOrDefault(text, List.of());
            if (originals.size() == 1 && same.size() == 1) {
                state.link(originals.getFirst(), same.getFirst(), Strategy.IDENTICAL_TEXT);
            }
        });
        spread(state);
        before.forEach((text, originals) -> repeated(state, originals, after.getOrDefault(text, List.of())));
        spread(state);
    }

    private static <T> Map<String, List<Integer>> byText(UnitList<T> units) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < units.size(); i++) {
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

    private static <T> void repeated(LinkState<T> state, List<Integer> originals, List<Integer> revised) {
        if (revised.isEmpty() || (originals.size() == 1 && revised.size() == 1)) {
            return;
        }
        // By number under linked parents: at most one free partner has both.
        Map<String, Integer> byPlace = new LinkedHashMap<>();
        for (int after : revised) {
            if (state.revisedFree(after)) {
                byPlace.putIfAbsent(
                        place(state.revised(), after, state.revised().parent(after)), after);
            }
        }
        for (int before : originals) {
            if (!state.originalFree(before)) {
                continue;
            }
            int parent = state.original().parent(before);
            List<Integer> parents = parent == UnitList.NONE ? List.of(UnitList.NONE) : state.partnersOfOriginal(parent);
            for (int candidate : parents) {
                Integer after = byPlace.get(place(state.original(), before, candidate));
                if (after != null && state.revisedFree(after)) {
                    state.link(before, after, Strategy.IDENTICAL_TEXT);
                    break;
                }
            }
        }
        List<Integer> restOriginal =
                originals.stream().filter(state::originalFree).toList();
        List<Integer> restRevised = revised.stream().filter(state::revisedFree).toList();
        for (int k = 0; k < Math.min(restOriginal.size(), restRevised.size()); k++) {
            state.link(restOriginal.get(k), restRevised.get(k), Strategy.IDENTICAL_TEXT);
        }
    }

    private static <T> String place(UnitList<T> units, int index, int parent) {
        return parent + " " + Objects.requireNonNullElse(units.number(index), "");
    }
}
