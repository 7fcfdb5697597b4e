package org.travaux.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * An inverted index from rare features to units: finds the few units of one side that can be the counterpart of a text, so
 * that no step has to look at all pairs.
 *
 * <p>Capped on all sides: a feature that stands in more than {@value #MOST_POSTINGS} units is no evidence, a query looks up its
 * {@value #RAREST_FEATURES} rarest features and gives at most {@value #MOST_CANDIDATES} units. Cost of a query: constant.
 */
final class CandidateIndex {

    static final int MOST_POSTINGS = 48;
    static final int RAREST_FEATURES = 40;
    static final int MOST_CANDIDATES = 24;

    private final Map<Integer, List<Integer>> postings = new HashMap<>();
    private final FeatureWeights weights;

    CandidateIndex(List<Integer> units, IntFunction<Features> features, FeatureWeights weights) {
        this.weights = weights;
        for (int unit : units) {
            Features own = features.apply(unit);
            for (int i = 0; i < own.size(); i++) {
                if (i == 0 || own.at(i) != own.at(i - 1)) {
                    List<Integer> places = postings.computeIfAbsent(own.at(i), feature -> new ArrayList<>(2));
                    if (places.size() <= MOST_POSTINGS) {
                        places.add(unit);
                    }
                }
            }
        }
    }

    /** The units that share most with a text, in ascending order. */
    List<Integer> candidates(Features text) {
        List<Integer> rare = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (i == 0 || text.at(i) != text.at(i - 1)) {
                List<Integer> places = postings.get(text.at(i));
                if (places != null && places.size() <= MOST_POSTINGS) {
                    rare.add(text.at(i));
                }
            }
        }
        rare.sort(Comparator.comparingInt((Integer feature) -> places(feature).size())
                .thenComparing(Comparator.naturalOrder()));
        Map<Integer, Double> scores = new HashMap<>();
        for (int feature : rare.subList(0, Math.min(RAREST_FEATURES, rare.size()))) {
            double weight = weights.weight(feature);
            for (int unit : places(feature)) {
                scores.merge(unit, weight, Double::sum);
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private List<Integer> places(int feature) {
        return postings.getOrDefault(feature, List.of());
    }
}
