package org.travaux.align.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.align.feature.FeatureTable;
import org.travaux.align.feature.FeatureTally;
import org.travaux.align.feature.Features;

/**
 * What the texts of both sides are recognised by, made once the identical ones are set aside, since those need no looking at.
 *
 * @param <T> the unit
 */
public final class TextEvidence<T> {

    private final UnitList<T> original;
    private final UnitList<T> revised;
    private final FeatureTable table = new FeatureTable();
    private final FeatureTally tally = new FeatureTally();
    private final @Nullable Features[] ofOriginal;
    private final @Nullable Features[] ofRevised;
    private final @Nullable Features[] ofOriginalTrees;
    private final @Nullable Features[] ofRevisedTrees;
    private Features tallied = Features.EMPTY;

    TextEvidence(LinkState<T> state) {
        original = state.original();
        revised = state.revised();
        ofOriginal = new @Nullable Features[original.size()];
        ofRevised = new @Nullable Features[revised.size()];
        ofOriginalTrees = new @Nullable Features[original.size()];
        ofRevisedTrees = new @Nullable Features[revised.size()];
        for (int before : state.freeOriginals()) {
            table.count(original(before));
        }
        for (int after : state.freeRevised()) {
            table.count(revised(after));
        }
    }

    /** {@return the table the features of both sides are numbered by} */
    public FeatureTable table() {
        return table;
    }

    /**
     * {@return what an original unit is recognised by; nothing where there is no text}
     *
     * @param before index of the original unit
     */
    public Features original(int before) {
        return features(original, ofOriginal, before);
    }

    /**
     * {@return what a revised unit is recognised by; nothing where there is no text}
     *
     * @param after index of the revised unit
     */
    public Features revised(int after) {
        return features(revised, ofRevised, after);
    }

    /**
     * {@return what several original units are recognised by, in their order}
     *
     * @param units their indexes
     */
    public List<Features> originals(List<Integer> units) {
        return units.stream().map(this::original).toList();
    }

    /**
     * {@return what several revised units are recognised by, in their order}
     *
     * @param units their indexes
     */
    public List<Features> revised(List<Integer> units) {
        return units.stream().map(this::revised).toList();
    }

    private Features features(UnitList<T> units, @Nullable Features[] known, int index) {
        Features features = known[index];
        if (features == null) {
            features = units.hasText(index) ? Features.of(units.key(index), table) : Features.EMPTY;
            known[index] = features;
        }
        return features;
    }

    /** Weight of what both have, each feature as often as both have it. Cheapest where the left one stays the same. */
    private long common(Features left, Features right) {
        if (left != tallied) {
            tally.clear(tallied);
            tally.add(left);
            tallied = left;
        }
        return tally.common(right, table);
    }

    /** Likeness of two feature sets, 0 to 1: twice the weight in common over the weight of both (Dice). */
    double likeness(Features left, Features right) {
        long both = left.weight(table) + right.weight(table);
        return both == 0 ? 0 : 2.0 * common(left, right) / both;
    }

    /**
     * {@return the likeness of the texts of two units, 0 to 1, rare words weighing more (Dice)}
     *
     * @param before index of the original unit
     * @param after index of the revised unit
     */
    public double likeness(int before, int after) {
        return likeness(original(before), revised(after));
    }

    /**
     * {@return the same likeness, taken with everything that stands under the units}
     *
     * @param before index of the original unit
     * @param after index of the revised unit
     */
    public double likenessWithChildren(int before, int after) {
        return likeness(
                withChildren(original, ofOriginal, ofOriginalTrees, before),
                withChildren(revised, ofRevised, ofRevisedTrees, after));
    }

    private Features withChildren(
            UnitList<T> units, @Nullable Features[] known, @Nullable Features[] knownTrees, int index) {
        Features tree = knownTrees[index];
        if (tree == null) {
            List<Integer> children = units.children(index);
            tree = features(units, known, index);
            if (!children.isEmpty()) {
                List<Features> parts = new ArrayList<>(children.size() + 1);
                parts.add(tree);
                for (int child : children) {
                    parts.add(withChildren(units, known, knownTrees, child));
                }
                tree = sum(parts);
            }
            knownTrees[index] = tree;
        }
        return tree;
    }

    /**
     * {@return how much of the part's weight the whole holds, 0 to 1}
     *
     * @param part what is looked for
     * @param whole where it is looked for
     */
    public double share(Features part, Features whole) {
        long weight = part.weight(table);
        return weight == 0 ? 0 : (double) common(part, whole) / weight;
    }

    /**
     * {@return what remains of a whole when the parts are taken out}
     *
     * @param whole what is taken from
     * @param parts what is taken out
     */
    public Features rest(Features whole, List<Features> parts) {
        forget();
        return Features.rest(whole, parts, tally);
    }

    /** Several texts taken together. */
    Features sum(List<Features> parts) {
        forget();
        return Features.sum(parts, tally);
    }

    private void forget() {
        tally.clear(tallied);
        tallied = Features.EMPTY;
    }

    /** Likeness as reported to users: every feature counts the same. */
    double plainLikeness(List<Features> left, List<Features> right) {
        Features before = sum(left);
        Features after = sum(right);
        int both = before.size() + after.size();
        if (both == 0) {
            return 0;
        }
        forget();
        tally.add(before);
        int common = tally.commonSize(after);
        tally.clear(before);
        return 2.0 * common / both;
    }
}
