package org.travaux.align;

import java.util.List;

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
        List<Integer> originals = state.original().children(parentBefore).stream()
                .filter(state::originalFree)
                .filter(before -> state.original().number(before) != null)
                .toList();
        List<Integer> revised = state.revised().children(parentAfter).stream()
                .filter(state::revisedFree)
                .filter(after -> state.revised().number(after) != null)
                .toList();
        if (originals.isEmpty() || revised.isEmpty()) {
            return;
        }
        boolean alike = numbersAlike(state, parentBefore);
        for (int before : originals) {
            revised.stream()
                    .filter(state::revisedFree)
                    .filter(after -> SimilarText.sameNumber(state, before, after))
                    .filter(after -> alike || keptBeside(state, before, parentBefore))
                    .filter(after -> !state.original().hasText(before)
                            || !state.revised().hasText(after))
                    .findFirst()
                    .ifPresent(after -> state.link(before, after, Strategy.SAME_NUMBER));
        }
    }

    /** Whether the nearest linked sibling on either side kept its number. */
    private static <T> boolean keptBeside(LinkState<T> state, int before, int parentBefore) {
        List<Integer> siblings = state.original().children(parentBefore);
        int place = siblings.indexOf(before);
        return kept(state, siblings.subList(0, place).reversed())
                || kept(state, siblings.subList(place + 1, siblings.size()));
    }

    private static <T> boolean kept(LinkState<T> state, List<Integer> outwards) {
        return outwards.stream()
                .filter(sibling -> !state.originalFree(sibling))
                .findFirst()
                .filter(sibling -> state.partnersOfOriginal(sibling).stream()
                        .anyMatch(after -> SimilarText.sameNumber(state, sibling, after)))
                .isPresent();
    }

    private static <T> boolean numbersAlike(LinkState<T> state, int parentBefore) {
        int linked = 0;
        int same = 0;
        for (int before : state.original().children(parentBefore)) {
            for (int after : state.partnersOfOriginal(before)) {
                linked++;
                if (SimilarText.sameNumber(state, before, after)) {
                    same++;
                }
            }
        }
        boolean underLinkedParents = parentBefore != UnitList.NONE;
        return linked == 0 ? underLinkedParents : same >= ALIKE * linked;
    }
}
