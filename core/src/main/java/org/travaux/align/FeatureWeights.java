package org.travaux.align;

/**
 * How much a feature says: the logarithm of how few units have it (inverse document frequency; Spärck Jones, "A statistical
 * interpretation of term specificity", 1972).
 *
 * <p>Counts stand in an open-addressed table of ints, since there are millions of features in a large document.
 */
final class FeatureWeights {

    private static final int SMALLEST_TABLE = 1 << 10;

    private int[] features = new int[SMALLEST_TABLE];
    private int[] counts = new int[SMALLEST_TABLE];
    private int used;
    private int units;

    /** Weights of small counts, which most are, for the number of units they were made for. */
    private final double[] logarithms = new double[256];

    private int logarithmsFor = -1;

    /** Counts each feature of a unit once. */
    void add(Features unit) {
        units++;
        for (int i = 0; i < unit.size(); i++) {
            if (i == 0 || unit.at(i) != unit.at(i - 1)) {
                increment(unit.at(i));
            }
        }
    }

    /** In how many units the feature stands. */
    int count(int feature) {
        return counts[slot(feature)];
    }

    double weight(int feature) {
        int count = count(feature);
        if (count >= logarithms.length) {
            return weightOfCount(count);
        }
        if (logarithmsFor != units) {
            for (int n = 0; n < logarithms.length; n++) {
                logarithms[n] = weightOfCount(n);
            }
            logarithmsFor = units;
        }
        return logarithms[count];
    }

    private double weightOfCount(int count) {
        return Math.log(1 + (double) units / Math.max(1, count));
    }

    private void increment(int feature) {
        int slot = slot(feature);
        if (counts[slot] == 0) {
            features[slot] = feature;
            used++;
            counts[slot] = 1;
            if (used * 2 > features.length) {
                grow();
            }
        } else {
            counts[slot]++;
        }
    }

    private int slot(int feature) {
        int mask = features.length - 1;
        int slot = (feature ^ (feature >>> 16)) & mask;
        while (counts[slot] != 0 && features[slot] != feature) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldFeatures = features;
        int[] oldCounts = counts;
        features = new int[oldFeatures.length * 2];
        counts = new int[oldCounts.length * 2];
        for (int i = 0; i < oldFeatures.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(oldFeatures[i]);
                features[slot] = oldFeatures[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
