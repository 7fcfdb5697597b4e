package org.travaux.ingest.office;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Writes numbers in the formats of Word's automatic numbering (ISO/IEC 29500-1, 17.18.59 ST_NumberFormat). */
public final class NumberFormats {

    /** Word leaves out ё, й, ъ and ь when it counts with Russian letters. */
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";

    /** Begins the name of a format with leading zeros, followed by as many signs as the number has digits at least. */
    public static final String PADDED = "padded:";

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

    private NumberFormats() {}

    /**
     * {@return the number as Word shows it; formats not known here are written in digits}
     *
     * @param value the number
     * @param format the value of {@code w:numFmt}
     */
    public static String format(int value, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
            case "lowerLetter" -> letters(value, LATIN);
            case "upperLetter" -> letters(value, LATIN).toUpperCase(Locale.ROOT);
            case "russianLower" -> letters(value, RUSSIAN);
            case "russianUpper" -> letters(value, RUSSIAN).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(value);
            case "ordinal" -> value + ordinalEnding(value);
            case "cardinalText" -> spelled(value, "%spellout-cardinal");
            case "ordinalText" -> spelled(value, "%spellout-ordinal");
            case "decimalEnclosedParen" -> "(" + value + ")";
            case "numberInDash" -> "- " + value + " -";
            case "decimalEnclosedCircle" ->
                value >= 1 && value <= 20 ? Character.toString('\u2460' + value - 1) : plain(value);
            case "decimalEnclosedFullstop" -> value + ".";
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(value);
            case "hex" -> Integer.toHexString(value).toUpperCase(Locale.ROOT);
            case "chicago" -> chicago(value);
            default -> format.startsWith(PADDED) ? padded(value, format) : plain(value);
        };
    }

    private static String plain(int value) {
        return Integer.toString(value);
    }

    private static String padded(int value, String format) {
        String digits = plain(value);
        return "0".repeat(Math.max(0, format.length() - PADDED.length() - digits.length())) + digits;
    }

    private static String fullWidth(int value) {
        StringBuilder out = new StringBuilder();
        plain(value).chars().forEach(c -> out.append((char) (c >= '0' && c <= '9' ? c - '0' + '\uFF10' : c)));
        return out.toString();
    }

    /** The marks of the Chicago Manual of Style: *, †, ‡, §, then doubled and so on. */
    private static String chicago(int value) {
        return value < 1
                ? ""
                : String.valueOf("*†‡§".charAt((value - 1) % 4)).repeat(Math.min((value - 1) / 4 + 1, 40));
    }

    /** a, b, … z, aa, bb, …: Word repeats the letter. */
    private static String letters(int value, String alphabet) {
        if (value < 1) {
            return "";
        }
        int times = (value - 1) / alphabet.length() + 1;
        return String.valueOf(alphabet.charAt((value - 1) % alphabet.length())).repeat(Math.min(times, 40));
    }

    private static String roman(int value) {
        if (value < 1 || value > 3999) {
            return Integer.toString(value);
        }
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
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

    private static String ordinalEnding(int value) {
        int tens = value % 100;
        if (tens >= 11 && tens <= 13) {
            return "th";
        }
        return switch (value % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String spelled(int value, String rules) {
        String words = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT).format(value, rules);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
