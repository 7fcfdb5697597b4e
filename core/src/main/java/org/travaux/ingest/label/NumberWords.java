package org.travaux.ingest.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Numbers written as words in English, French, German, Russian, Spanish and Ukrainian, cardinal and ordinal, from
 * {@code number-words.tsv} beside this class; loaded when the first is asked for.
 */
final class NumberWords {

    /** The most words that one number is made of: "cuarenta y cinco". */
    static final int MAX_WORDS = 3;

    private static final Map<String, Integer> VALUES = load();

    private NumberWords() {}

    /** The value of the words in any letter case, parted by spaces or hyphens, or -1. */
    static int value(String words) {
        return VALUES.getOrDefault(normalized(words), -1);
    }

    static String normalized(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\u00AD' -> {}
                case '-', '\u2010', '\u2011', '\u00A0' -> out.append(' ');
                case 'ʼ', '’' -> out.append('\'');
                default -> out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> values = new HashMap<>(2048);
        InputStream resource = NumberWords.class.getResourceAsStream("number-words.tsv");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(resource, "number-words.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    values.put(line.substring(tab + 1), Integer.valueOf(line.substring(0, tab)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("number-words.tsv cannot be read from the program", e);
        }
        return values;
    }
}
