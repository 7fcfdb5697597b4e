package org.travaux.ingest.label;

import java.util.Locale;

/** Numbers written with letters: Roman numerals and letters of the alphabet. */
final class Numerals {

    /** The largest Roman numeral taken for a number of a clause; beyond it words such as "mix" and "dim" begin. */
    static final int MAX_ROMAN = 89;

    /**
     * Ukrainian and Russian letters in one order. Lists skip the letters of {@link #OPTIONAL} as they please, so that one
     * order serves both languages.
     */
    private static final String CYRILLIC = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя";

    private static final String OPTIONAL = "ґєёіїйъыьэ";

    private Numerals() {}

    /** The value of a canonical Roman numeral in one letter case, or 0. */
    static int roman(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (text.isEmpty()
                || text.length() > 8
                || !(text.equals(upper) || text.equals(text.toLowerCase(Locale.ROOT)))) {
            return 0;
        }
        int value = 0;
        int before = 0;
        for (int i = upper.length() - 1; i >= 0; i--) {
            int digit = romanDigit(upper.charAt(i));
            if (digit == 0) {
                return 0;
            }
            value += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return value <= MAX_ROMAN && romanOf(value).equals(upper) ? value : 0;
    }

    private static int romanDigit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 0;
        };
    }

    private static String romanOf(int value) {
        String[] signs = {"L", "XL", "X", "IX", "V", "IV", "I"};
        int[] values = {50, 40, 10, 9, 5, 4, 1};
        StringBuilder out = new StringBuilder();
        int rest = value;
        for (int i = 0; i < signs.length; i++) {
            while (rest >= values[i]) {
                out.append(signs[i]);
                rest -= values[i];
            }
        }
        return out.toString();
    }

    /** The place of a letter in its alphabet, from 1, or 0 for any other character. */
    static int letter(char c) {
        char lower = Character.toLowerCase(c);
        if (lower >= 'a' && lower <= 'z') {
            return lower - 'a' + 1;
        }
        return CYRILLIC.indexOf(lower) + 1;
    }

    /** Whether a letter follows another in a Cyrillic list, where some letters may be left out. */
    static boolean followsCyrillic(int before, int after) {
        if (after <= before) {
            return false;
        }
        for (int between = before + 1; between < after; between++) {
            if (OPTIONAL.indexOf(CYRILLIC.charAt(between - 1)) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isCyrillic(char c) {
        return Character.UnicodeBlock.CYRILLIC.equals(Character.UnicodeBlock.of(c));
    }
}
