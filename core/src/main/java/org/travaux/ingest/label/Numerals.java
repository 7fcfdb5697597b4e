package org.travaux.ingest.label;

import java.util.Locale;
import java.util.Map;

/** Numbers written with letters: Roman numerals, alphabet letters, number words. */
final class Numerals {

    /** The largest Roman numeral taken for a number of a clause; beyond it words such as "mix" and "dim" begin. */
    static final int MAX_ROMAN = 89;

    /**
     * Ukrainian and Russian letters in one order. Lists skip the letters of {@link #OPTIONAL} as they please, so that one
     * order serves both languages.
     */
    private static final String CYRILLIC = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя";

    private static final String OPTIONAL = "ґєёіїйъыьэ";

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("first", 1),
            Map.entry("premier", 1),
            Map.entry("première", 1),
            Map.entry("ier", 1),
            Map.entry("préliminaire", 0),
            Map.entry("preliminar", 0),
            Map.entry("único", 1),
            Map.entry("unique", 1),
            Map.entry("перша", 1),
            Map.entry("друга", 2),
            Map.entry("третя", 3),
            Map.entry("первая", 1),
            Map.entry("вторая", 2),
            Map.entry("третья", 3));

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

    /** The value of a number word ({@code FIVE}, {@code twenty-one}, {@code premier}), or -1. */
    static int word(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Integer value = WORDS.get(lower);
        if (value != null) {
            return value;
        }
        int hyphen = lower.indexOf('-');
        if (hyphen > 0) {
            Integer tens = WORDS.get(lower.substring(0, hyphen));
            Integer ones = WORDS.get(lower.substring(hyphen + 1));
            if (tens != null && ones != null && tens >= 20 && ones >= 1 && ones <= 9) {
                return tens + ones;
            }
        }
        return -1;
    }
}
