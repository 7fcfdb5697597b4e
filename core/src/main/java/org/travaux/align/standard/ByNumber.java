package org.travaux.align.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.travaux.align.Strategy;
import org.travaux.align.link.LinkState;
import org.travaux.align.link.UnitList;

/**
 * Links what has no text to compare, bare numbers and points whose text is not held, by number under linked parents.
 *
 * <p>A number is evidence only where the two texts number alike: at least half of the linked siblings keep theirs, or the
 * nearest one on either side does. A held point is linked to one not held on the same condition.
 */
final class ByNumber implements LinkingStep {

    private static final double ALIKE = 0.5;

    @Override
    public <T> void link(LinkState<T> state) {
        // Top-down, so that a parent linked here serves its children.
        linkChildren(state, UnitList.NONE, UnitList.NONE);
        for (int before = 0; before < state.original().size(); before++) {
            for (int after : state.partnersOfOriginal(before)) {
                linkChildren(state, before, after);
            }
        }
    }

    private static <T> void linkChildren(LinkState<T> state, int parentBefore, int parentAfter) {
        List<Integer> siblings = state.original().children(parentBefore);
        Map<String, List<Integer>> byNumber = new HashMap<>();
        for (int after : state.revised().children(parentAfter)) {
            String number = state.revised().number(after);
            if (number != null && state.revisedFree(after)) {
                byNumber.computeIfAbsent(number, key -> new ArrayList<>(1)).add(after);
            }
        }
        if (byNumber.isEmpty() || siblings.stream().noneMatch(state::originalFree)) {
            return;
        }
        boolean alike = numbersAlike(state, parentBefore);
        boolean[] keptBeside = alike ? new boolean[siblings.size()] : keptBeside(state, siblings);
        for (int place = 0; place < siblings.size(); place++) {
            int before = siblings.get(place);
            String number = state.original().number(before);
            if (number == null || !state.originalFree(before) || !(alike || keptBeside[place])) {
                continue;
            }
            boolean hasText = state.original().hasText(before);
            byNumber.getOrDefault(number, List.of()).stream()
                    .filter(after -> state.revisedFree(after)
                            && !(hasText && state.revised().hasText(after)))
                    .findFirst()
                    .ifPresent(after -> state.link(before, after, Strategy.SAME_NUMBER));
        }
    }

    /** Of each sibling whether the nearest linked one on either side kept its number. */
    private static <T> boolean[] keptBeside(LinkState<T> state, List<Integer> siblings) {
        boolean[] kept = new boolean[siblings.size()];
        boolean nearest = false;
        for (int place = 0; place < kept.length; place++) {
            kept[place] = nearest;
            nearest = state.originalFree(siblings.get(place)) ? nearest : keeps(state, siblings.get(place));
        }
        nearest = false;
        for (int place = kept.length - 1; place >= 0; place--) {
            kept[place] |= nearest;
            nearest = state.originalFree(siblings.get(place)) ? nearest : keeps(state, siblings.get(place));
        }
        return kept;
    }

    private static <T> boolean keeps(LinkState<T> state, int before) {
        return state.partnersOfOriginal(before).stream().anyMatch(after -> state.sameNumber(before, after));
    }

    private static <T> boolean numbersAlike(LinkState<T> state, int parentBefore) {
        int linked = 0;
        int same = 0;
        for (int before : state.original().children(parentBefore)) {
            for (int after : state.partnersOfOriginal(before)) {
                linked++;
                if (state.sameNumber(before, after)) {
                    same++;
                }
            }
        }
        boolean underLinkedParents = parentBefore != UnitList.NONE;
        return linked == 0 ? underLinkedParents : same >= ALIKE * linked;
    }
}
