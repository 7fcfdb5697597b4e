package org.travaux.align.feature;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.travaux.text.TextNormalizer;
import org.travaux.text.Token;
import org.travaux.text.Tokenizer;

/**
 * What a text is recognised by: its words, cut to their first letters so that endings do not count, and its pairs of
 * neighbouring words, each with how often it stands there.
 *
 * <p>Features are told apart by 32-bit hashes; two different ones share one so rarely (about once in 4 thousand million) that it
 * does not matter. They stand in the order of their hashes, which is the same whichever document is read first. Cutting words
 * to {@value #STEM} letters serves English, German, French, Ukrainian and Russian alike.
 */
public final class Features {

    /** Letters of a word that count. */
    static final int STEM = 6;

    /** Seed of the hash of a pair, so that a pair is no word. */
    private static final int PAIR = 0x9E3779B9;

    /** What a text without words is recognised by: nothing. */
    public static final Features EMPTY = new Features(new int[0], new int[0], 0);

    /** Numbers of the features in a {@link FeatureTable}; with {@link #times} read in the innermost loops, written by none. */
    final int[] features;

    /** How often each stands there. */
    final int[] times;

    private final int size;
    private long weight = -1;

    private Features(int[] features, int[] times, int size) {
        this.features = features;
        this.times = times;
        this.size = size;
    }

    /**
     * {@return what a text is recognised by}
     *
     * @param text the text
     * @param table numbers the features; new ones are added
     */
    public static Features of(String text, FeatureTable table) {
        int[] hashes = hashes(text);
        Arrays.sort(hashes);
        int[] features = new int[hashes.length];
        int[] times = new int[hashes.length];
        int distinct = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i > 0 && hashes[i] == hashes[i - 1]) {
                times[distinct - 1]++;
            } else {
                features[distinct] = table.number(hashes[i]);
                times[distinct++] = 1;
            }
        }
        return new Features(Arrays.copyOf(features, distinct), Arrays.copyOf(times, distinct), hashes.length);
    }

    private static int[] hashes(String text) {
        WordHashes words = new WordHashes(text);
        Tokenizer.scan(text, words);
        int count = words.count;
        int[] hashes = new int[Math.max(0, 2 * count - 1)];
        for (int i = 0; i < count; i++) {
            hashes[i] = mix(words.hashes[i]);
            if (i + 1 < count) {
                hashes[count + i] = mix(words.hashes[i] * 31 + words.hashes[i + 1] + PAIR);
            }
        }
        return hashes;
    }

    /** Collects the hashes of the words of a text. */
    private static final class WordHashes implements Tokenizer.Sink {

        private static final int ASCII = 0x80;

        private final String text;
        private int[] hashes;
        private int count;

        WordHashes(String text) {
            this.text = text;
            hashes = new int[text.length() / 5 + 4];
        }

        @Override
        public boolean take(Token.Kind kind, int start, int end) {
            if (kind != Token.Kind.PUNCTUATION) {
                if (count == hashes.length) {
                    hashes = Arrays.copyOf(hashes, count * 2);
                }
                hashes[count++] = hash(start, end, kind == Token.Kind.WORD ? STEM : Integer.MAX_VALUE);
            }
            return true;
        }

        private int hash(int start, int end, int letters) {
            int hash = 0;
            for (int at = start; at < end; at++) {
                char c = text.charAt(at);
                if (c >= ASCII) {
                    return hashOfStem(start, end, letters);
                }
                if (at - start < letters) {
                    hash = hash * 31 + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
                }
            }
            return hash;
        }

        private int hashOfStem(int start, int end, int letters) {
            String word = TextNormalizer.normalize(text.substring(start, end)).toLowerCase(Locale.ROOT);
            return (word.length() > letters ? word.substring(0, letters) : word).hashCode();
        }
    }

    private static int mix(int hash) {
        int h = hash * 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }

    /** {@return how many features there are, each counted as often as it stands} */
    public int size() {
        return size;
    }

    /** How many different features there are. */
    int distinct() {
        return features.length;
    }

    /**
     * {@return the weight of all, each as often as it stands; weighed once}
     *
     * @param table the table the features are numbered by
     */
    public long weight(FeatureTable table) {
        if (weight < 0) {
            weight = 0;
            int[] weights = table.weights();
            for (int i = 0; i < features.length; i++) {
                weight += (long) weights[features[i]] * times[i];
            }
        }
        return weight;
    }

    /**
     * {@return several texts taken together; their features stand in no order}
     *
     * @param parts what the texts are recognised by
     * @param tally an empty tally; empty again afterwards
     */
    public static Features sum(List<Features> parts, FeatureTally tally) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        parts.forEach(tally::add);
        return fromTally(parts, tally);
    }

    /**
     * {@return what remains of a whole when the parts are taken out}
     *
     * @param whole what is taken from
     * @param parts what is taken out
     * @param tally an empty tally; empty again afterwards
     */
    public static Features rest(Features whole, List<Features> parts, FeatureTally tally) {
        if (parts.isEmpty()) {
            return whole;
        }
        tally.add(whole);
        parts.forEach(tally::subtract);
        return fromTally(List.of(whole), tally);
    }

    /** What the tally holds of the features of some texts; clears it. */
    private static Features fromTally(List<Features> parts, FeatureTally tally) {
        int most = parts.stream().mapToInt(Features::distinct).sum();
        int[] features = new int[most];
        int[] times = new int[most];
        int count = 0;
        int size = 0;
        for (Features part : parts) {
            for (int feature : part.features) {
                int standing = tally.take(feature);
                if (standing > 0) {
                    features[count] = feature;
                    times[count++] = standing;
                    size += standing;
                }
            }
        }
        return new Features(Arrays.copyOf(features, count), Arrays.copyOf(times, count), size);
    }
}
