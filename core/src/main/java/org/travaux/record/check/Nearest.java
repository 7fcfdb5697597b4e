package org.travaux.record.check;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which of the known words somebody may have meant: the one with the fewest letters to change. */
public final class Nearest {

    /** A word may differ in one letter of so many, and in one at least. */
    private static final int LETTERS_PER_SLIP = 3;

    private static final int MAX_WORDS = 3;

    private Nearest() {}

    /**
     * {@return the nearest word, the first in alphabetical order if several are as near; none if all are too far}
     *
     * @param word a word
     * @param known the words there are
     */
    public static Optional<String> to(String word, Collection<String> known) {
        return several(word, known).stream().findFirst();
    }

    /**
     * {@return the nearest words, at most three as near as each other, in alphabetical order; a word that
     * this one is a part of is near where no other is}
     *
     * @param word a word
     * @param known the words there are
     */
    public static List<String> several(String word, Collection<String> known) {
        String sought = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, sought.length() / LETTERS_PER_SLIP);
        Map<String, Integer> distances = new TreeMap<>();
        for (String candidate : known) {
            String lower = candidate.toLowerCase(Locale.ROOT);
            boolean longer = sought.length() >= LETTERS_PER_SLIP && lower.contains(sought);
            int distance = distance(sought, lower);
            if (distance <= limit || longer) {
                distances.put(candidate, Math.min(distance, limit + 1));
            }
        }
        int least = distances.values().stream().min(Integer::compare).orElse(0);
        return distances.entrySet().stream()
                .filter(entry -> entry.getValue() == least)
                .map(Map.Entry::getKey)
                .limit(MAX_WORDS)
                .toList();
    }

    /** Levenshtein's distance, where two neighbours that changed places count once (optimal string alignment). */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[from.length()][to.length()];
    }
}
