package org.travaux.model;

import org.jspecify.annotations.Nullable;

/** How the number of a clause and those above it are written as one, the way people cite them. */
final class ClausePath {

    private ClausePath() {}

    /**
     * Joins a number to the path above it: brackets and final dots go; a number that already holds the path (1.2 under 1)
     * stands for itself; a letter follows a digit directly (10a), all else after a dot.
     */
    static String join(String above, @Nullable String number) {
        if (number == null) {
            return above;
        }
        String own = bare(number);
        if (own.isEmpty()) {
            return above;
        }
        if (above.isEmpty() || own.startsWith(above + ".") || own.startsWith(above + "-") || own.equals(above)) {
            return own;
        }
        boolean letterAfterDigit = Character.isDigit(above.charAt(above.length() - 1))
                && own.length() == 1
                && Character.isLetter(own.charAt(0));
        return letterAfterDigit ? above + own : above + "." + own;
    }

    private static String bare(String number) {
        int start = 0;
        int end = number.length();
        while (start < end && !Character.isLetterOrDigit(number.charAt(start)) && number.charAt(start) != '§') {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(number.charAt(end - 1))) {
            end--;
        }
        return number.substring(start, end);
    }
}
