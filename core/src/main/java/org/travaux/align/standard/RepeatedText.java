package org.travaux.align.standard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.align.Strategy;
import org.travaux.align.link.LinkState;
import org.travaux.align.link.Places;
import org.travaux.align.link.UnitList;

/**
 * Links texts that stand several times on a side (boilerplate, "Deleted."): by what stands around them, not by chance.
 *
 * <p>Those that stand between the same fixed points come first; in a later round the others, by number under linked parents,
 * and at last in the order in which they stand. Cost: linear but for the sorting of the fixed points.
 */
final class RepeatedText implements LinkingStep {

    private final boolean inPlaceOnly;

    private RepeatedText(boolean inPlaceOnly) {
        this.inPlaceOnly = inPlaceOnly;
    }

    /** Links only what stands between the same fixed points. */
    static RepeatedText inPlace() {
        return new RepeatedText(true);
    }

    /** Links all that is left. */
    static RepeatedText anywhere() {
        return new RepeatedText(false);
    }

    @Override
    public <T> void link(LinkState<T> state) {
        Map<String, List<Integer>> after = IdenticalText.byText(state.revised(), state.freeRevised());
        Places places = Places.of(state);
        IdenticalText.byText(state.original(), state.freeOriginals()).forEach((text, originals) -> {
            List<Integer> revised = after.getOrDefault(text, List.of());
            inOrder(state, originals, revised, places);
            if (!inPlaceOnly) {
                byNumber(state, originals, revised);
                inOrder(state, originals, revised, null);
            }
        });
        IdenticalText.spread(state);
    }

    /** Links those that are free in the order in which they stand, where places are given only what is in the same one. */
    private static <T> void inOrder(
            LinkState<T> state, List<Integer> originals, List<Integer> revised, @Nullable Places places) {
        int next = 0;
        for (int before : originals) {
            if (!state.originalFree(before)) {
                continue;
            }
            while (next < revised.size()
                    && !(state.revisedFree(revised.get(next))
                            && (places == null || places.startsBefore(before, revised.get(next))))) {
                next++;
            }
            if (next < revised.size() && (places == null || places.same(before, revised.get(next)))) {
                state.link(before, revised.get(next), Strategy.IDENTICAL_TEXT);
                next++;
            }
        }
    }

    /** Under linked parents at most one free partner has the same number. */
    private static <T> void byNumber(LinkState<T> state, List<Integer> originals, List<Integer> revised) {
        Map<String, Integer> byPlace = new HashMap<>();
        for (int after : revised) {
            if (state.revisedFree(after)) {
                byPlace.putIfAbsent(
                        place(state.revised(), after, state.revised().parent(after)), after);
            }
        }
        for (int before : originals) {
            if (state.originalFree(before)) {
                int parent = state.original().parent(before);
                (parent == UnitList.NONE ? List.of(UnitList.NONE) : state.partnersOfOriginal(parent))
                        .stream()
                                .map(candidate -> byPlace.get(place(state.original(), before, candidate)))
                                .filter(Objects::nonNull)
                                .filter(state::revisedFree)
                                .findFirst()
                                .ifPresent(after -> state.link(before, after, Strategy.IDENTICAL_TEXT));
            }
        }
    }

    private static <T> String place(UnitList<T> units, int index, int parent) {
        return parent + " " + Objects.requireNonNullElse(units.number(index), "");
    }
}
