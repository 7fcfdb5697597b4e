package org.travaux.ingest.rival;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Beginnings of words, one of which is in every text that a pattern can match: the pattern is then tried on few texts. Letter
 * case does not count.
 */
final class Hints {

    /** Room for the first two letters of each, hashed. */
    private static final int ROOM = 1 << 12;

    private static final int ASCII = 0x80;

    private final List<List<String>> byFirstTwo = new ArrayList<>(Collections.nCopies(ROOM, List.of()));

    /** Whether one begins with these two characters of ASCII, in whatever letter case: most words are through with this. */
    private final boolean[] firstTwo = new boolean[ASCII * ASCII];

    private final List<String> beginnings;

    private Hints(List<String> beginnings) {
        this.beginnings = beginnings;
        for (String beginning : beginnings) {
            int place = hash(beginning.charAt(0), beginning.charAt(1));
            List<String> longer = new ArrayList<>(byFirstTwo.get(place));
            longer.add(beginning);
            byFirstTwo.set(place, longer);
            mark(beginning.charAt(0), beginning.charAt(1));
        }
    }

    private void mark(char first, char second) {
        if (first < ASCII && second < ASCII) {
            for (char one : new char[] {first, Character.toUpperCase(first)}) {
                firstTwo[one * ASCII + second] = true;
                firstTwo[one * ASCII + Character.toUpperCase(second)] = true;
            }
        }
    }

    /** Hints of these beginnings, each of two letters at least, in lower case; more words may follow in one. */
    static Hints of(String... beginnings) {
        return new Hints(List.of(beginnings));
    }

    /** These and the others. */
    Hints and(Hints others) {
        return new Hints(
                Stream.concat(beginnings.stream(), others.beginnings.stream()).toList());
    }

    /** Whether a text has none of them. */
    boolean noneIn(String text) {
        boolean inWord = false;
        // An array, since charAt is a costly call until the optimizing compiler comes, which short runs never see.
        char[] characters = text.toCharArray();
        for (int at = 0; at < characters.length; at++) {
            char c = characters[at];
            boolean letter = c < ASCII ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
            if (letter && !inWord && mayBegin(characters, at) && begins(text, at)) {
                return false;
            }
            inWord = letter;
        }
        return true;
    }

    private boolean mayBegin(char[] characters, int at) {
        if (at + 1 == characters.length) {
            return false;
        }
        char first = characters[at];
        char second = characters[at + 1];
        return first >= ASCII || second >= ASCII || firstTwo[first * ASCII + second];
    }

    private boolean begins(String text, int at) {
        List<String> candidates = byFirstTwo.get(hash(text.charAt(at), text.charAt(at + 1)));
        for (int i = 0; i < candidates.size(); i++) {
            String beginning = candidates.get(i);
            if (text.regionMatches(true, at, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
    }

    private static int hash(char first, char second) {
        return (small(first) * 31 + small(second)) & (ROOM - 1);
    }

    private static int small(char c) {
        if (c < ASCII) {
            return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
        }
        return Character.toLowerCase(c);
    }
}
