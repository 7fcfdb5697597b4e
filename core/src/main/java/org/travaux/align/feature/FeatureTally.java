package org.travaux.align.feature;

import java.util.Arrays;

/** How often each feature stands in a few texts; cleared after use, so that one array serves all. */
public final class FeatureTally {

    private int[] times = new int[0];

    /** Makes an empty tally. */
    public FeatureTally() {}

    /**
     * Counts the features of a text, each as often as it stands there.
     *
     * @param text what the text is recognised by
     */
    public void add(Features text) {
        for (int i = 0; i < text.features.length; i++) {
            int feature = text.features[i];
            if (feature >= times.length) {
                times = Arrays.copyOf(times, Math.max(feature + 1, times.length * 2));
            }
            times[feature] += text.times[i];
        }
    }

    /** Takes a text out; what is not there stays away. */
    void subtract(Features text) {
        for (int i = 0; i < text.features.length; i++) {
            int feature = text.features[i];
            if (feature < times.length) {
                times[feature] = Math.max(0, times[feature] - text.times[i]);
            }
        }
    }

    /**
     * Forgets the features of a text, however often they were counted.
     *
     * @param text what the text is recognised by
     */
    public void clear(Features text) {
        for (int i = 0; i < text.features.length; i++) {
            if (text.features[i] < times.length) {
                times[text.features[i]] = 0;
            }
        }
    }

    /** How often a feature stands there; forgets it. */
    int take(int feature) {
        int found = times[feature];
        times[feature] = 0;
        return found;
    }

    /**
     * {@return the weight of what a text has in common with the tally, each feature as often as both have it}
     *
     * @param text what the text is recognised by
     * @param table the table the features are numbered by
     */
    public long common(Features text, FeatureTable table) {
        int[] weights = table.weights();
        long sum = 0;
        for (int i = 0; i < text.features.length; i++) {
            int feature = text.features[i];
            if (feature < times.length) {
                int both = times[feature];
                if (both > 0) {
                    sum += (long) weights[feature] * Math.min(both, text.times[i]);
                }
            }
        }
        return sum;
    }

    /**
     * {@return how many features a text has in common with the tally, each counted as often as both have it}
     *
     * @param text what the text is recognised by
     */
    public int commonSize(Features text) {
        int sum = 0;
        for (int i = 0; i < text.features.length; i++) {
            int feature = text.features[i];
            if (feature < times.length) {
                sum += Math.min(times[feature], text.times[i]);
            }
        }
        return sum;
    }
}
