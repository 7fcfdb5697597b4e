package org.travaux.align.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.travaux.align.LinkRules;
import org.travaux.align.Strategy;

/**
 * The links found so far, while an alignment is under way: for each unit of either side its partners on the other.
 *
 * <p>Every step only adds links; a link once made stays. What people decided is obeyed here, so that no step need know of it.
 *
 * @param <T> the unit
 */
public final class LinkState<T> {

    /** Bits that decide between pairs of the same length. */
    private static final int WEIGHT_BITS = 16;

    private final UnitList<T> original;
    private final UnitList<T> revised;
    private final List<List<Integer>> partnersOfOriginal;
    private final List<List<Integer>> partnersOfRevised;
    private final Strategy[] strategies;
    private final List<String> limitsReached = new ArrayList<>();
    private final Map<Integer, Double> nearnesses = new HashMap<>();
    private final Set<Long> forbidden = new HashSet<>();
    private final BitSet settledOriginals = new BitSet();
    private final BitSet settledRevised = new BitSet();
    private @Nullable TextEvidence<T> evidence;

    /**
     * Makes a state without links.
     *
     * @param original the units before
     * @param revised the units after
     */
    public LinkState(UnitList<T> original, UnitList<T> revised) {
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

    /** {@return the units before} */
    public UnitList<T> original() {
        return original;
    }

    /** {@return the units after} */
    public UnitList<T> revised() {
        return revised;
    }

    /**
     * Makes what people decided hold; asked for before any step.
     *
     * @param rules what they decided
     */
    public void obey(LinkRules<T> rules) {
        for (LinkRules.Group<T> group : rules.forbidden()) {
            forEachPair(group, (before, after) -> forbidden.add(pair(before, after)));
        }
        for (LinkRules.Group<T> group : rules.pinned()) {
            forEachPair(group, (before, after) -> link(before, after, Strategy.PINNED));
        }
        for (LinkRules.Group<T> group : rules.pinned()) {
            group.original().forEach(unit -> settledOriginals.set(original.indexOf(unit)));
            group.revised().forEach(unit -> settledRevised.set(revised.indexOf(unit)));
            group.original().stream()
                    .map(original::indexOf)
                    .filter(before -> !originalFree(before))
                    .forEach(before -> strategies[before] = Strategy.PINNED);
        }
    }

    private void forEachPair(LinkRules.Group<T> group, BiConsumer<Integer, Integer> action) {
        for (T before : group.original()) {
            for (T after : group.revised()) {
                action.accept(original.indexOf(before), revised.indexOf(after));
            }
        }
    }

    /**
     * {@return two units as one number, for sets and maps of pairs}
     *
     * @param before index of the original unit
     * @param after index of the revised unit
     */
    public static long pair(int before, int after) {
        return (long) before << Integer.SIZE | after;
    }

    /**
     * {@return the original unit of a pair}
     *
     * @param pair a {@link #pair}
     */
    public static int before(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    /**
     * {@return the revised unit of a pair}
     *
     * @param pair a {@link #pair}
     */
    public static int after(long pair) {
        return (int) pair;
    }

    /**
     * {@return whether a person's decision stands against a link}
     *
     * @param before index of the original unit
     * @param after index of the revised unit
     */
    public boolean barred(int before, int after) {
        return settledOriginals.get(before)
                || settledRevised.get(after)
                || (!forbidden.isEmpty() && forbidden.contains(pair(before, after)));
    }

    /**
     * Links two units, unless they are linked already or a person's decision stands against it.
     *
     * @param before index of the original unit
     * @param after index of the revised unit
     * @param strategy by what evidence
     */
    public void link(int before, int after, Strategy strategy) {
        if (barred(before, after) || partnersOfOriginal.get(before).contains(after)) {
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

    /**
     * Links those pairs of which both are free, the best first.
     *
     * @param pairs pairs in any order
     * @param strategy by what evidence each is linked
     * @return whether there was any
     */
    public boolean linkBest(List<CandidatePair> pairs, Function<CandidatePair, Strategy> strategy) {
        boolean linked = false;
        for (CandidatePair pair :
                pairs.stream().sorted(CandidatePair.BEST_FIRST).toList()) {
            if (originalFree(pair.before()) && revisedFree(pair.after())) {
                link(pair.before(), pair.after(), strategy.apply(pair));
                linked |= !originalFree(pair.before());
            }
        }
        return linked;
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

    /**
     * {@return whether an original unit has no partner yet}
     *
     * @param before index of the original unit
     */
    public boolean originalFree(int before) {
        return partnersOfOriginal.get(before).isEmpty();
    }

    /**
     * {@return whether a revised unit has no partner yet}
     *
     * @param after index of the revised unit
     */
    public boolean revisedFree(int after) {
        return partnersOfRevised.get(after).isEmpty();
    }

    /**
     * {@return the revised units an original one is linked to, in ascending order}
     *
     * @param before index of the original unit
     */
    public List<Integer> partnersOfOriginal(int before) {
        return partnersOfOriginal.get(before);
    }

    /**
     * {@return the original units a revised one is linked to, in ascending order}
     *
     * @param after index of the revised unit
     */
    public List<Integer> partnersOfRevised(int after) {
        return partnersOfRevised.get(after);
    }

    /**
     * Keeps how near in meaning the original unit is to its partner.
     *
     * @param before index of the original unit
     * @param nearness the scalar product of their vectors
     */
    public void nearness(int before, double nearness) {
        nearnesses.put(before, nearness);
    }

    /**
     * {@return how near in meaning a unit linked by it is to its partner; 0 for others}
     *
     * @param before index of the original unit
     */
    public double nearness(int before) {
        return nearnesses.getOrDefault(before, 0.0);
    }

    /**
     * {@return by what evidence the original unit was linked}
     *
     * @param before index of the original unit
     */
    public Strategy strategy(int before) {
        return strategies[before];
    }

    /**
     * {@return whether both are linked to each other; the document itself is linked to the document}
     *
     * @param before index of the original unit, or {@link UnitList#NONE}
     * @param after index of the revised unit, or {@link UnitList#NONE}
     */
    public boolean linked(int before, int after) {
        if (before == UnitList.NONE || after == UnitList.NONE) {
            return before == after;
        }
        return partnersOfOriginal.get(before).contains(after);
    }

    /** {@return the unlinked units of the original, in ascending order} */
    public List<Integer> freeOriginals() {
        return freeOriginals(0, original.size());
    }

    /** The unlinked units of a stretch of the original, half-open. */
    List<Integer> freeOriginals(int start, int end) {
        return IntStream.range(start, end).filter(this::originalFree).boxed().toList();
    }

    /** {@return the unlinked units of the revised text, in ascending order} */
    public List<Integer> freeRevised() {
        return IntStream.range(0, revised.size())
                .filter(this::revisedFree)
                .boxed()
                .toList();
    }

    /** {@return what the texts are recognised by; first asked for when the identical ones are linked} */
    public TextEvidence<T> evidence() {
        if (evidence == null) {
            evidence = new TextEvidence<>(this);
        }
        return evidence;
    }

    /**
     * {@return whether the parents are linked to each other, or both are the document}
     *
     * @param before index of the original unit
     * @param after index of the revised unit
     */
    public boolean parentsLinked(int before, int after) {
        return linked(original.parent(before), revised.parent(after));
    }

    /**
     * {@return whether both have a number and it is the same}
     *
     * @param before index of the original unit
     * @param after index of the revised unit
     */
    public boolean sameNumber(int before, int after) {
        String number = original.number(before);
        return number != null && Objects.equals(number, revised.number(after));
    }

    /**
     * {@return what a pair weighs when it is asked which links keep the order}
     *
     * <p>That is the length of its texts, and where lengths are the same a number made of the texts, so that the answer is the
     * same in both directions.
     *
     * @param before index of the original unit
     * @param after index of the revised unit
     */
    public long weight(int before, int after) {
        String one = original.key(before);
        String other = revised.key(after);
        int noise = one.hashCode() + other.hashCode();
        noise ^= noise >>> 15;
        return (1L + one.length() + other.length()) << WEIGHT_BITS | (noise & ((1 << WEIGHT_BITS) - 1));
    }

    /**
     * Notes that something was cut short; the same sentence once.
     *
     * @param sentence what and where, in plain words
     */
    public void limitReached(String sentence) {
        if (!limitsReached.contains(sentence)) {
            limitsReached.add(sentence);
        }
    }

    /** {@return what was cut short and where, in plain sentences} */
    public List<String> limitsReached() {
        return limitsReached;
    }
}
