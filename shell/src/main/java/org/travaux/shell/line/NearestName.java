package org.travaux.shell.line;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the name that a mistyped one was meant to be, by optimal string alignment distance (Damerau 1964: insertions,
 * deletions, replacements and swapped neighbours).
 */
public final class NearestName {

    /** A name is proposed where at most this share of the letters is wrong. */
    private static final double MAX_WRONG_SHARE = 0.5;

    private NearestName() {}

    /**
     * {@return the names that are near, the nearest first and of equally near ones in their order}
     *
     * @param typed the mistyped name
     * @param names the names there are
     * @param most how many at most
     */
    public static List<String> several(String typed, Collection<String> names, int most) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        Map<String, Integer> distances = new LinkedHashMap<>();
        for (String name : names) {
            String known = name.toLowerCase(Locale.ROOT);
            int distance = known.startsWith(wanted) && wanted.length() > 1 ? 1 : distance(wanted, known);
            if (distance <= MAX_WRONG_SHARE * Math.max(wanted.length(), known.length())) {
                distances.put(name, distance);
            }
        }
        return distances.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    /** {@return the nearest of the names, if one is near; the first of several in their order} */
    static Optional<String> of(String typed, Collection<String> names) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String name : names) {
            int distance = name.startsWith(wanted) && wanted.length() > 1 ? 1 : distance(wanted, name);
            if (distance < bestDistance && distance <= MAX_WRONG_SHARE * Math.max(wanted.length(), name.length())) {
                best = name;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@return how many slips of the fingers lie between two words} */
    static int distance(String from, String to) {
        int[][] slips = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            slips[i][0] = i;
        }
        for (int j = 0; j <= to.length(); j++) {
            slips[0][j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            for (int j = 1; j <= to.length(); j++) {
                int replaced = slips[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replaced, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                slips[i][j] = swapped ? Math.min(best, slips[i - 2][j - 2] + 1) : best;
            }
        }
        return slips[from.length()][to.length()];
    }
}
