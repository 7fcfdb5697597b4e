package org.travaux.ingest.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.travaux.text.TableResource;
import org.travaux.text.WordKey;

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
        return VALUES.getOrDefault(WordKey.of(words), -1);
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> values = new HashMap<>(2048);
        for (List<String> row : TableResource.rows(NumberWords.class, "number-words.tsv")) {
            values.put(row.get(1), Integer.valueOf(row.get(0)));
        }
        return values;
    }
}
