package org.travaux.align;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of both sides are recognised by, made once the identical ones are set aside, since those need no looking at.
 *
 * @param <T> the unit
 */
final class TextEvidence<T> {

    private final UnitList<T> original;
    private final UnitList<T> revised;
    private final FeatureWeights weights = new FeatureWeights();
    private final @Nullable Features[] ofOriginal;
    private final @Nullable Features[] ofRevised;
    private final @Nullable Features[] ofOriginalTrees;
    private final @Nullable Features[] ofRevisedTrees;

    TextEvidence(LinkState<T> state) {
        original = state.original();
        revised = state.revised();
        ofOriginal = new @Nullable Features[original.size()];
        ofRevised = new @Nullable Features[revised.size()];
        ofOriginalTrees = new @Nullable Features[original.size()];
        ofRevisedTrees = new @Nullable Features[revised.size()];
        for (int before : state.freeOriginals()) {
            weights.add(original(before));
        }
        for (int after : state.freeRevised()) {
            weights.add(revised(after));
        }
    }

    FeatureWeights weights() {
        return weights;
    }

    Features original(int before) {
        return features(original, ofOriginal, before);
    }

    Features revised(int after) {
        return features(revised, ofRevised, after);
    }

    private static <T> Features features(UnitList<T> units, @Nullable Features[] known, int index) {
        Features features = known[index];
        if (features == null) {
            features = units.hasText(index) ? Features.of(units.key(index)) : Features.EMPTY;
            known[index] = features;
        }
        return features;
    }

    /** Likeness of two feature sets, 0 to 1: twice the weight in common over the weight of both (Dice). */
    double likeness(Features left, Features right) {
        double both = left.weight(weights) + right.weight(weights);
        return both == 0 ? 0 : 2 * left.common(right, weights) / both;
    }

    double likeness(int before, int after) {
        return likeness(original(before), revised(after));
    }

    /** Likeness with everything that stands under the units. */
    double likenessWithChildren(int before, int after) {
        return likeness(
                withChildren(original, ofOriginal, ofOriginalTrees, before),
                withChildren(revised, ofRevised, ofRevisedTrees, after));
    }

    private static <T> Features withChildren(
            UnitList<T> units, @Nullable Features[] known, @Nullable Features[] knownTrees, int index) {
        Features tree = knownTrees[index];
        if (tree == null) {
            tree = features(units, known, index);
            for (int child : units.children(index)) {
                tree = tree.plus(withChildren(units, known, knownTrees, child));
            }
            knownTrees[index] = tree;
        }
        return tree;
    }

    /** How much of the part's weight the whole holds, 0 to 1. */
    double share(Features part, Features whole) {
        double weight = part.weight(weights);
        return weight == 0 ? 0 : part.common(whole, weights) / weight;
    }

    /** Likeness as reported to users: every feature counts the same. */
    static double plainLikeness(List<Features> left, List<Features> right) {
        Features before = left.stream().reduce(Features.EMPTY, Features::plus);
        Features after = right.stream().reduce(Features.EMPTY, Features::plus);
        int both = before.size() + after.size();
        return both == 0 ? 0 : 2.0 * (before.size() - before.without(after).size()) / both;
    }
}
