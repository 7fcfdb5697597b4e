package org.travaux.align;

import java.util.Arrays;

/** How often each feature stands in a few texts; cleared after use, so that one array serves all. */
final class FeatureTally {

    private int[] times = new int[0];

    void add(Features text) {
        for (int i = 0; i < text.distinct(); i++) {
            int feature = text.feature(i);
            if (feature >= times.length) {
                times = Arrays.copyOf(times, Math.max(feature + 1, times.length * 2));
            }
            times[feature] += text.times(i);
        }
    }

    /** Takes a text out; what is not there stays away. */
    void subtract(Features text) {
        for (int i = 0; i < text.distinct(); i++) {
            int feature = text.feature(i);
            if (feature < times.length) {
                times[feature] = Math.max(0, times[feature] - text.times(i));
            }
        }
    }

    void clear(Features text) {
        for (int i = 0; i < text.distinct(); i++) {
            if (text.feature(i) < times.length) {
                times[text.feature(i)] = 0;
            }
        }
    }

    /** How often a feature stands there; forgets it. */
    int take(int feature) {
        int found = times[feature];
        times[feature] = 0;
        return found;
    }

    /** Weight of what a text has in common with the tally, each feature as often as both have it. */
    long common(Features text, FeatureTable table) {
        long sum = 0;
        for (int i = 0; i < text.distinct(); i++) {
            int feature = text.feature(i);
            if (feature < times.length && times[feature] > 0) {
                sum += (long) table.weight(feature) * Math.min(times[feature], text.times(i));
            }
        }
        return sum;
    }

    /** How many features a text has in common with the tally. */
    int commonSize(Features text) {
        int sum = 0;
        for (int i = 0; i < text.distinct(); i++) {
            int feature = text.feature(i);
            if (feature < times.length) {
                sum += Math.min(times[feature], text.times(i));
            }
        }
        return sum;
    }
}
