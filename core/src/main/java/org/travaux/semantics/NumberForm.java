package org.travaux.semantics;

import org.jspecify.annotations.Nullable;
import org.travaux.text.TextSpan;

/** Reads the numbers of clauses as texts write them; each method gives null where no number of the form stands. */
final class NumberForm {

    private static final int MOST_DIGITS = 5;
    private static final int MOST_ROMAN = 8;
    private static final int MOST_LETTERS = 4;

    private NumberForm() {}

    /** The number of a unit of this level that begins at a place. */
    static @Nullable TextSpan at(String text, int start, UnitLevel level) {
        if (start >= text.length()) {
            return null;
        }
        char c = text.charAt(start);
        if (isDigit(c)) {
            return digits(text, start);
        }
        if (c == '(' && level.isRelative()) {
            int end = bracket(text, start);
            return end < 0 ? null : new TextSpan(start, brackets(text, end, false));
        }
        if (level == UnitLevel.LETTER) {
            return letter(text, start);
        }
        return Character.isUpperCase(c) && !level.isRelative() ? capitals(text, start) : null;
    }

    /** {@code 5}, {@code 3.2}, {@code 13-1}, {@code 17A}, {@code 8.1(a)}, {@code 28 (3)}, {@code 2 в)}. */
    private static @Nullable TextSpan digits(String text, int start) {
        int at = digitsAndLetter(text, start);
        if (at < 0) {
            return null;
        }
        while (at + 1 < text.length()
                && (text.charAt(at) == '.' || ReferenceStep.isHyphen(text.charAt(at)))
                && isDigit(text.charAt(at + 1))) {
            int next = digitsAndLetter(text, at + 1);
            if (next < 0) {
                return null;
            }
            at = next;
        }
        at = spacedSuffix(text, start, at);
        if (goesOn(text, at)) {
            return null;
        }
        return new TextSpan(start, cyrillicLetter(text, brackets(text, at, true)));
    }

    /** Whether what looks like a number is part of a greater one: {@code 2016/679}, {@code 5,000}, {@code 5 %}. */
    private static boolean goesOn(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        boolean joins = c == ',' || c == ':';
        return c == '/' || c == '%' || (joins && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
    }

    private static int digitsAndLetter(String text, int start) {
        int at = start;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        if (at - start > MOST_DIGITS) {
            return -1;
        }
        int letters = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at - letters > MOST_LETTERS ? -1 : at;
    }

    /** A suffix set apart, {@code 149 - 1}: told from a range by its being smaller. */
    private static int spacedSuffix(String text, int start, int at) {
        if (!text.startsWith(" - ", at)) {
            return at;
        }
        int end = at + 3;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        String suffix = text.substring(at + 3, end);
        String number = text.substring(start, at);
        boolean smaller = !suffix.isEmpty()
                && suffix.length() <= MOST_DIGITS
                && number.chars().allMatch(Character::isDigit)
                && Integer.parseInt(suffix) < Integer.parseInt(number);
        return smaller ? end : at;
    }

    /** {@code II}, {@code B}, {@code D.4}, {@code B(5)}. */
    private static @Nullable TextSpan capitals(String text, int start) {
        int at = start;
        while (at < text.length() && isRoman(text.charAt(at))) {
            at++;
        }
        if (at == start || (at < text.length() && Character.isLetter(text.charAt(at)))) {
            at = start + 1;
        }
        if (at - start > MOST_ROMAN || (at < text.length() && Character.isLetter(text.charAt(at)))) {
            return null;
        }
        if (isOfAnotherCode(text, at)) {
            return null;
        }
        while (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            int next = digitsAndLetter(text, at + 1);
            if (next < 0) {
                break;
            }
            at = next;
        }
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return new TextSpan(start, brackets(text, at, false));
    }

    /** French codes have a letter before their numbers, {@code L. 121-1}. */
    private static boolean isOfAnotherCode(String text, int at) {
        int from = at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
        return from + 1 < text.length() && Character.isSpaceChar(text.charAt(from)) && isDigit(text.charAt(from + 1));
    }

    private static @Nullable TextSpan letter(String text, int start) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '«' || text.charAt(at) == '(')) {
            at++;
        }
        boolean alone = at < text.length()
                && Character.isLetter(text.charAt(at))
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
        return alone ? new TextSpan(at, at + 1) : null;
    }

    /** Goes on over {@code (2)(b)}; the first may stand behind a blank if it holds no word. */
    private static int brackets(String text, int start, boolean blankAllowed) {
        int at = start;
        if (blankAllowed && at + 1 < text.length() && text.charAt(at) == ' ' && text.charAt(at + 1) == '(') {
            int end = bracket(text, at + 1);
            if (end > 0 && end - at <= MOST_LETTERS + 1) {
                at = end;
            }
        }
        for (int end = bracket(text, at); end > 0; end = bracket(text, at)) {
            at = end;
        }
        return at;
    }

    /** The end of a bracket that holds a number or a letter, or -1. */
    private static int bracket(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '(') {
            return -1;
        }
        int at = start + 1;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        boolean closed = at < text.length() && text.charAt(at) == ')' && at > start + 1;
        if (!closed || at - start - 1 > MOST_LETTERS) {
            return -1;
        }
        boolean number = isDigit(text.charAt(start + 1));
        boolean letters = at - start - 1 == 1 || isLowerRoman(text, start + 1, at);
        return number || letters ? at + 1 : -1;
    }

    private static int cyrillicLetter(String text, int at) {
        int from = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        return from + 1 < text.length() && isCyrillic(text.charAt(from)) && text.charAt(from + 1) == ')'
                ? from + 1
                : at;
    }

    private static boolean isCyrillic(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }

    private static boolean isLowerRoman(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if ("ivx".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRoman(char c) {
        return c == 'I' || c == 'V' || c == 'X' || c == 'L' || c == 'C';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
