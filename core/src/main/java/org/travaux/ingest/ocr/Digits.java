package org.travaux.ingest.ocr;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.text.TextSpan;

/**
 * Numbers with letters that look like digits: {@code 6OO,000}, {@code l00}, {@code 2O26}. Names and signs that have digits and
 * letters by right stay: {@code F-16}, {@code 2a}, {@code B52}, a lone {@code 1O}, {@code 5S}, {@code ISO}.
 */
final class Digits {

    private static final String LETTERS = "OoОоlIІіSЅBВЗзбZ";
    private static final String DIGITS = "0000111155883362";

    /** Nothing but digits, letters like them, and what parts the groups of a number. */
    private static final Pattern NUMBER_LIKE = Pattern.compile("[0-9" + LETTERS + "]+(?:[.,’'][0-9" + LETTERS + "]+)*");

    /** Groups of three after a comma or point: what is clearly the figure of an amount. */
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:[.,’'][0-9]{3})+");

    private static final Pattern PARTED = Pattern.compile("[.,’']");

    /** Without a single digit: {@code lOO}. */
    private static final Pattern ONE_HUNDRED = Pattern.compile("l[OО]{2,}");

    private static final Pattern YEAR = Pattern.compile("(1[6-9]|20)[0-9]{2}");

    private static final Pattern SHORT = Pattern.compile("(?:[1-9]|l)[OО]");

    private static final Pattern UNIT = Pattern.compile(
            "(?iU)\\s?[%‰]|\\s(?:per ?cent|days?|weeks?|months?|years?|hours?|km|million|billion"
                    + "|дн(?:ів|і)|місяц(?:ів|і)|рок(?:ів|и)|годин|відсотк(?:ів|и)|тисяч|мільйон(?:ів|и)|мільярд(?:ів|и)"
                    + "|дн(?:ей|я)|месяц(?:ев|а)|лет|года|час(?:ов|а)|процент(?:ов|а)|миллион(?:ов|а)|миллиард(?:ов|а)"
                    + "|jours|mois|ans|heures|pour cent|Tage|Tagen|Monate|Monaten|Jahre|Jahren|Stunden|Prozent|días|meses|años|horas|por ciento)\\b");

    private Digits() {}

    static @Nullable Doubt doubt(String text, int start, int end) {
        String word = text.substring(start, end);
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
            letters += LETTERS.indexOf(word.charAt(i)) >= 0 ? 1 : 0;
        }
        if (letters == 0
                || !NUMBER_LIKE.matcher(word).matches()
                || (digits == 0 && !ONE_HUNDRED.matcher(word).matches())) {
            return null;
        }
        String likely = likely(word);
        return isNumber(word, likely, digits, letters) || isAmount(text, start, end)
                ? new Doubt(Doubt.DIGIT, new TextSpan(start, end), word, likely)
                : null;
    }

    private static boolean isNumber(String word, String likely, int digits, int letters) {
        if (GROUPED.matcher(likely).matches()) {
            return true;
        }
        if (PARTED.matcher(word).find()) {
            // 4.l: numbers of clauses are what they are; 0.O5 is a figure.
            return letters <= digits && likely.matches("[0-9]+[.,][0-9]+") && innerLetter(word);
        }
        if (YEAR.matcher(likely).matches() && digits >= 2) {
            boolean recent = digits == 3 && likely.matches("20[0-4][0-9]") && word.charAt(3) != '0';
            return innerLetter(word) || word.charAt(0) == 'l' || endsLikeZero(word) || recent;
        }
        if (word.length() < 3) {
            return false;
        }
        int zeros = zeroLetters(word);
        boolean round = zeros > 0 && digits + zeros == word.length() && likely.matches("[1-9][0-9]*0+");
        boolean one = word.charAt(0) == 'l' && word.substring(1).matches("[0-9OoОо]+");
        return one || (round && (innerLetter(word) || zeros > 1 || endsLikeZero(word)));
    }

    /** {@code 3O days}, {@code 5O%}, {@code $1O}: a short number by what stands beside it. */
    private static boolean isAmount(String text, int start, int end) {
        return SHORT.matcher(text.substring(start, end)).matches()
                && ((start > 0 && "$€£".indexOf(text.charAt(start - 1)) >= 0)
                        || UNIT.matcher(text).region(end, text.length()).lookingAt());
    }

    /** A letter with digits on both sides. */
    private static boolean innerLetter(String word) {
        for (int i = 1; i + 1 < word.length(); i++) {
            if (LETTERS.indexOf(word.charAt(i)) >= 0 && digitBefore(word, i) && digitBehind(word, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean digitBefore(String word, int at) {
        return word.substring(0, at).chars().anyMatch(Character::isDigit);
    }

    private static boolean digitBehind(String word, int at) {
        return word.substring(at + 1).chars().anyMatch(Character::isDigit);
    }

    private static int zeroLetters(String word) {
        return Math.toIntExact(word.chars().filter(c -> "OoОо".indexOf(c) >= 0).count());
    }

    /** {@code 202O}: a lone letter behind three digits at least; {@code 10O} could be a sign of something. */
    private static boolean endsLikeZero(String word) {
        int last = word.length() - 1;
        return last >= 3 && "OoОо".indexOf(word.charAt(last)) >= 0 && Character.isDigit(word.charAt(last - 1));
    }

    private static String likely(String word) {
        StringBuilder text = new StringBuilder(word);
        for (int i = 0; i < text.length(); i++) {
            int at = LETTERS.indexOf(text.charAt(i));
            if (at >= 0) {
                text.setCharAt(i, DIGITS.charAt(at));
            }
        }
        return text.toString();
    }
}
