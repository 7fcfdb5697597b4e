package org.travaux.ingest.rival;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Beginnings of words, one of which is in every text that a pattern can match: the pattern is then tried on few texts. Letter
 * case does not count.
 */
final class Hints {

    private final Map<Character, List<String>> byFirst = new HashMap<>();

    private Hints(List<String> beginnings) {
        for (String beginning : beginnings) {
            byFirst.merge(beginning.charAt(0), List.of(beginning), Hints::joined);
        }
    }

    /** Hints of these beginnings, each in lower case; more words may follow in one. */
    static Hints of(String... beginnings) {
        return new Hints(List.of(beginnings));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Whether a text has none of them. */
    boolean noneIn(String text) {
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean letter = c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
            if (letter && !inWord && begins(text, at)) {
                return false;
            }
            inWord = letter;
        }
        return true;
    }

    private boolean begins(String text, int at) {
        for (String beginning : byFirst.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of())) {
            if (text.regionMatches(true, at, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
    }
}
