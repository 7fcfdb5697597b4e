package org.travaux.align.feature;

import java.util.Arrays;

/**
 * Gives every feature of two documents a dense number, counts in how many units it stands, and weighs it by how rare it is: the
 * logarithm of the inverse document frequency (Spärck Jones, "A statistical interpretation of term specificity", 1972).
 *
 * <p>Weights are whole numbers, so that sums do not depend on the order in which they are made, and an alignment not on its
 * direction. The table is open-addressed, since there are millions of features in a large document.
 */
public final class FeatureTable {

    private static final int SMALLEST_TABLE = 1 << 12;

    /** What a weight of 1 is as a whole number. */
    private static final double UNIT = 1 << 12;

    private int[] hashes = new int[SMALLEST_TABLE];
    private int[] numbers = new int[SMALLEST_TABLE];
    private int[] hashOf = new int[SMALLEST_TABLE / 2];
    private int[] counts = new int[SMALLEST_TABLE / 2];
    private int[] weights = new int[0];
    private int size;
    private int units;

    /** Makes an empty table. */
    public FeatureTable() {
        Arrays.fill(numbers, -1);
    }

    /** How many features there are. */
    int size() {
        return size;
    }

    /** The number of a feature, a new one where it was never seen. */
    int number(int hash) {
        int slot = slot(hash);
        if (numbers[slot] >= 0) {
            return numbers[slot];
        }
        hashes[slot] = hash;
        numbers[slot] = size;
        if (size == counts.length) {
            counts = Arrays.copyOf(counts, size * 2);
            hashOf = Arrays.copyOf(hashOf, size * 2);
        }
        hashOf[size] = hash;
        size++;
        if (size * 2 > hashes.length) {
            grow();
        }
        return size - 1;
    }

    /**
     * Counts each feature of a unit once.
     *
     * @param unit what the unit is recognised by
     */
    public void count(Features unit) {
        units++;
        for (int i = 0; i < unit.features.length; i++) {
            counts[unit.features[i]]++;
        }
    }

    /** What each feature says, by its number; there may be room for more. */
    int[] weights() {
        if (size > weights.length) {
            weigh();
        }
        return weights;
    }

    /** Features that come after the counting are in no counted unit, and weigh like those that are in one. */
    private void weigh() {
        int from = weights.length;
        weights = Arrays.copyOf(weights, Math.max(size, Math.min(counts.length, from * 2)));
        int[] ofSmallCounts = new int[256];
        for (int count = 0; count < ofSmallCounts.length; count++) {
            ofSmallCounts[count] = weightOfCount(count);
        }
        for (int feature = from; feature < weights.length; feature++) {
            int count = counts[feature];
            weights[feature] = count < ofSmallCounts.length ? ofSmallCounts[count] : weightOfCount(count);
        }
    }

    private int weightOfCount(int count) {
        return (int) Math.round(UNIT * Math.log(1 + (double) units / Math.max(1, count)));
    }

    private int slot(int hash) {
        int mask = hashes.length - 1;
        int slot = (hash ^ (hash >>> 16)) & mask;
        while (numbers[slot] >= 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        hashes = new int[hashes.length * 2];
        numbers = new int[hashes.length];
        Arrays.fill(numbers, -1);
        for (int feature = 0; feature < size; feature++) {
            int slot = slot(hashOf[feature]);
            hashes[slot] = hashOf[feature];
            numbers[slot] = feature;
        }
    }
}
