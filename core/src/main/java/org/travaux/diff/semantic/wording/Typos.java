package org.travaux.diff.semantic.wording;

/** Tells slips of the pen from other words: letters exchanged, doubled, dropped or added inside a long word. */
final class Typos {

    private static final int SHORTEST = 5;
    private static final int LONG = 7;
    private static final int ENDING = 2;

    private Typos() {}

    /** Whether one of two words, in small letters, is a slip for the other. */
    static boolean isSlip(String one, String other) {
        if (one.length() < SHORTEST
                || other.length() < SHORTEST
                || Math.abs(one.length() - other.length()) > 1
                || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(start, one.length() - end);
        String right = other.substring(start, other.length() - end);
        if (left.length() == 2 && right.length() == 2) {
            return left.charAt(0) == right.charAt(1) && left.charAt(1) == right.charAt(0);
        }
        if (left.length() + right.length() != 1) {
            return false;
        }
        char letter = (left + right).charAt(0);
        boolean doubled =
                (start > 0 && one.charAt(start - 1) == letter) || (start < one.length() && one.charAt(start) == letter);
        return doubled || (end >= ENDING && Math.min(one.length(), other.length()) >= LONG);
    }
}
