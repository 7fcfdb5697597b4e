package org.travaux.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The links found so far, while an alignment is under way: for each unit of either side its partners on the other.
 *
 * <p>Every step only adds links; a link once made stays.
 */
final class LinkState<T> {

    private final UnitList<T> original;
    private final UnitList<T> revised;
    private final List<List<Integer>> partnersOfOriginal;
    private final List<List<Integer>> partnersOfRevised;
    private final Strategy[] strategies;
    private final List<String> limitsReached = new ArrayList<>();
    private @Nullable TextEvidence<T> evidence;

    LinkState(UnitList<T> original, UnitList<T> revised) {
        this.original = original;
        this.revised = revised;
        partnersOfOriginal = emptyLists(original.size());
        partnersOfRevised = emptyLists(revised.size());
        strategies = new Strategy[original.size()];
        Arrays.fill(strategies, Strategy.NONE);
    }

    private static List<List<Integer>> emptyLists(int size) {
        List<List<Integer>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(List.of());
        }
        return lists;
    }

    UnitList<T> original() {
        return original;
    }

    UnitList<T> revised() {
        return revised;
    }

    void link(int before, int after, Strategy strategy) {
        if (partnersOfOriginal.get(before).contains(after)) {
            return;
        }
        if (partnersOfOriginal.get(before).isEmpty()) {
            strategies[before] = strategy;
        }
        if (!partnersOfOriginal.get(before).isEmpty()
                || !partnersOfRevised.get(after).isEmpty()) {
            strategies[before] = Strategy.COVERAGE;
        }
        partnersOfOriginal.set(before, with(partnersOfOriginal.get(before), after));
        partnersOfRevised.set(after, with(partnersOfRevised.get(after), before));
    }

    private static List<Integer> with(List<Integer> list, int added) {
        if (list.isEmpty()) {
            return List.of(added);
        }
        List<Integer> longer = new ArrayList<>(list);
        longer.add(added);
        longer.sort(null);
        return longer;
    }

    boolean originalFree(int before) {
        return partnersOfOriginal.get(before).isEmpty();
    }

    boolean revisedFree(int after) {
        return partnersOfRevised.get(after).isEmpty();
    }

    List<Integer> partnersOfOriginal(int before) {
        return partnersOfOriginal.get(before);
    }

    List<Integer> partnersOfRevised(int after) {
        return partnersOfRevised.get(after);
    }

    /** By what evidence the original unit was linked. */
    Strategy strategy(int before) {
        return strategies[before];
    }

    /** Whether both are linked to each other; the document itself is linked to the document. */
    boolean linked(int before, int after) {
        if (before == UnitList.NONE || after == UnitList.NONE) {
            return before == after;
        }
        return partnersOfOriginal.get(before).contains(after);
    }

    List<Integer> freeOriginals() {
        return freeOriginals(0, original.size());
    }

    /** The unlinked units of a stretch of the original, half-open. */
    List<Integer> freeOriginals(int start, int end) {
        return IntStream.range(start, end).filter(this::originalFree).boxed().toList();
    }

    List<Integer> freeRevised() {
        return IntStream.range(0, revised.size())
                .filter(this::revisedFree)
                .boxed()
                .toList();
    }

    /** What the texts are recognised by; first asked for when the identical ones are linked. */
    TextEvidence<T> evidence() {
        if (evidence == null) {
            evidence = new TextEvidence<>(this);
        }
        return evidence;
    }

    /** Whether the parents are linked to each other, or both are the document. */
    boolean parentsLinked(int before, int after) {
        return linked(original.parent(before), revised.parent(after));
    }

    void limitReached(String sentence) {
        if (!limitsReached.contains(sentence)) {
            limitsReached.add(sentence);
        }
    }

    List<String> limitsReached() {
        return limitsReached;
    }
}
