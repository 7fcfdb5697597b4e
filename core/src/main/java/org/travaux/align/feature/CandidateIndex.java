package org.travaux.align.feature;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * An inverted index from rare features to units: finds the few units of one side that can be the counterpart of a text, so
 * that no step has to look at all pairs.
 *
 * <p>Capped on all sides: a feature that stands in more than {@value #MOST_POSTINGS} units is no evidence, a query looks up its
 * {@value #RAREST_FEATURES} rarest features and gives at most {@value #MOST_CANDIDATES} units, those left out that share less
 * than one part in {@value #FLOOR} of what the best one shares. Cost of a query: constant.
 * Not for several threads.
 */
public final class CandidateIndex {

    static final int MOST_POSTINGS = 48;
    static final int RAREST_FEATURES = 40;
    static final int MOST_CANDIDATES = 24;
    static final int FLOOR = 3;

    private final FeatureTable table;

    /** Where the units of a feature begin in {@link #places}; one more than there are features. */
    private final int[] starts;

    private final int[] places;

    /** What the units found so far share with the query. */
    private final long[] scores;

    private int[] found = new int[64];

    /**
     * Makes an index.
     *
     * @param units indexes of units, in ascending order
     * @param features what they are recognised by
     * @param queries the texts that will be asked about; no other features need be kept
     * @param table the table of these features
     */
    public CandidateIndex(
            List<Integer> units, IntFunction<Features> features, List<Features> queries, FeatureTable table) {
        this.table = table;
        List<Features> texts = units.stream().map(features::apply).toList();
        boolean[] asked = asked(queries, table);
        int[] counts = new int[asked.length];
        for (Features own : texts) {
            for (int i = 0; i < own.features.length; i++) {
                int feature = own.features[i];
                if (asked[feature]) {
                    counts[feature]++;
                }
            }
        }
        starts = new int[counts.length];
        int all = 0;
        for (int feature = 0; feature < counts.length; feature++) {
            starts[feature] = all;
            if (counts[feature] <= MOST_POSTINGS) {
                all += counts[feature];
            }
        }
        places = new int[all];
        int[] next = starts.clone();
        for (int at = 0; at < texts.size(); at++) {
            Features own = texts.get(at);
            for (int i = 0; i < own.features.length; i++) {
                int feature = own.features[i];
                if (asked[feature] && counts[feature] <= MOST_POSTINGS) {
                    places[next[feature]++] = units.get(at);
                }
            }
        }
        scores = new long[units.isEmpty() ? 0 : units.getLast() + 1];
    }

    /** By the number of each feature whether a query has it. */
    private static boolean[] asked(List<Features> queries, FeatureTable table) {
        boolean[] asked = new boolean[table.size() + 1];
        for (Features query : queries) {
            for (int i = 0; i < query.features.length; i++) {
                asked[query.features[i]] = true;
            }
        }
        return asked;
    }

    /**
     * {@return the units that share most with a text, in ascending order}
     *
     * @param text what the text is recognised by
     */
    public int[] candidates(Features text) {
        int count = 0;
        int[] weights = table.weights();
        for (int feature : rarest(text)) {
            long weight = weights[feature];
            for (int place = starts[feature]; place < starts[feature + 1]; place++) {
                int unit = places[place];
                if (scores[unit] == 0) {
                    if (count == found.length) {
                        found = Arrays.copyOf(found, count * 2);
                    }
                    found[count++] = unit;
                }
                scores[unit] += weight;
            }
        }
        int[] best = best(count);
        for (int i = 0; i < count; i++) {
            scores[found[i]] = 0;
        }
        return best;
    }

    /** The features of a text that stand in fewest units, at most {@value #RAREST_FEATURES}. */
    private int[] rarest(Features text) {
        int[] ofCount = new int[MOST_POSTINGS + 2];
        int usable = 0;
        for (int i = 0; i < text.features.length; i++) {
            int count = count(text.features[i]);
            if (count > 0) {
                ofCount[count + 1]++;
                usable++;
            }
        }
        for (int count = 1; count < ofCount.length; count++) {
            ofCount[count] += ofCount[count - 1];
        }
        int[] sorted = new int[usable];
        for (int i = 0; i < text.features.length; i++) {
            int count = count(text.features[i]);
            if (count > 0) {
                sorted[ofCount[count]++] = text.features[i];
            }
        }
        return usable <= RAREST_FEATURES ? sorted : Arrays.copyOf(sorted, RAREST_FEATURES);
    }

    private int count(int feature) {
        return feature + 1 < starts.length ? starts[feature + 1] - starts[feature] : 0;
    }

    /** Of the units found, those with the highest scores, the first ones where scores are the same. */
    private int[] best(int count) {
        long highest = 0;
        for (int i = 0; i < count; i++) {
            highest = Math.max(highest, scores[found[i]]);
        }
        long[] byScore = new long[count];
        int enough = 0;
        for (int i = 0; i < count; i++) {
            if (scores[found[i]] * FLOOR >= highest) {
                byScore[enough++] = -(scores[found[i]] << Integer.SIZE) + found[i];
            }
        }
        Arrays.sort(byScore, 0, enough);
        int[] best = new int[Math.min(MOST_CANDIDATES, enough)];
        for (int i = 0; i < best.length; i++) {
            best[i] = (int) byScore[i];
        }
        Arrays.sort(best);
        return best;
    }
}
