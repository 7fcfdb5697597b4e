package org.travaux.ingest.rival;

import java.util.List;

/**
 * Parts of words, one of which is in every text that a pattern can match: the pattern is then tried on few texts.
 *
 * @param parts in lower case
 */
record Hints(List<String> parts) {

    static Hints of(String... parts) {
        return new Hints(List.of(parts));
    }

    /** Whether a text, given in lower case, has none of them. */
    boolean noneIn(String small) {
        for (String part : parts) {
            if (small.contains(part)) {
                return false;
            }
        }
        return true;
    }
}
