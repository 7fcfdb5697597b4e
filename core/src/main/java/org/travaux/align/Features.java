package org.travaux.align;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.travaux.text.TextNormalizer;
import org.travaux.text.Token;
import org.travaux.text.Tokenizer;

/**
 * What a text is recognised by: its words, cut to their first letters so that endings do not count, and its pairs of
 * neighbouring words, each weighted by how rare it is in the two documents.
 *
 * <p>The multiset of features is a sorted array of 32-bit hashes; two different features share one so rarely (about once in
 * 4 thousand million) that it does not matter. Cutting words to {@value #STEM} letters serves English, German, French, Ukrainian and Russian alike.
 */
final class Features {

    /** Letters of a word that count. */
    static final int STEM = 6;

    /** Seed of the hash of a pair, so that a pair is no word. */
    private static final int PAIR = 0x9E3779B9;

    static final Features EMPTY = new Features(new int[0]);

    private final int[] sorted;

    private Features(int[] sorted) {
        this.sorted = sorted;
    }

    static Features of(String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        int[] words = new int[tokens.size()];
        int count = 0;
        for (Token token : tokens) {
            if (token.kind() != Token.Kind.PUNCTUATION) {
                words[count++] = stem(token).hashCode();
            }
        }
        int[] features = new int[Math.max(0, 2 * count - 1)];
        for (int i = 0; i < count; i++) {
            features[i] = mix(words[i]);
            if (i + 1 < count) {
                features[count + i] = mix(words[i] * 31 + words[i + 1] + PAIR);
            }
        }
        Arrays.sort(features);
        return new Features(features);
    }

    private static String stem(Token token) {
        String word = TextNormalizer.normalize(token.text()).toLowerCase(Locale.ROOT);
        return token.kind() == Token.Kind.WORD && word.length() > STEM ? word.substring(0, STEM) : word;
    }

    private static int mix(int hash) {
        int h = hash * 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }

    int size() {
        return sorted.length;
    }

    int at(int index) {
        return sorted[index];
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    double weight(FeatureWeights weights) {
        double sum = 0;
        for (int feature : sorted) {
            sum += weights.weight(feature);
        }
        return sum;
    }

    /** Weight of what both have, each feature as often as both have it. */
    double common(Features other, FeatureWeights weights) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            if (sorted[i] == other.sorted[j]) {
                sum += weights.weight(sorted[i]);
                i++;
                j++;
            } else if (sorted[i] < other.sorted[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** What remains when the other's features are taken out. */
    Features without(Features other) {
        int[] rest = new int[sorted.length];
        int count = 0;
        int j = 0;
        for (int feature : sorted) {
            while (j < other.sorted.length && other.sorted[j] < feature) {
                j++;
            }
            if (j < other.sorted.length && other.sorted[j] == feature) {
                j++;
            } else {
                rest[count++] = feature;
            }
        }
        return new Features(Arrays.copyOf(rest, count));
    }

    /** Both together. */
    Features plus(Features other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        int[] all = Arrays.copyOf(sorted, sorted.length + other.sorted.length);
        System.arraycopy(other.sorted, 0, all, sorted.length, other.sorted.length);
        Arrays.sort(all);
        return new Features(all);
    }
}
