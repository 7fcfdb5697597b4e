package org.travaux.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, numbers and punctuation marks; white space lies between tokens and belongs to none.
 *
 * <p>A number keeps its grouping and decimal signs ({@code 600,000} and {@code 1.7.4} are one token each), a final dot or
 * comma is punctuation. A word keeps inner apostrophes, hyphens, soft hyphens and digits ({@code don't}, {@code peace-keeping},
 * {@code G8}). Digits grouped by single spaces
 * ({@code 600 000}) are one number. Cost: one pass.
 */
public final class Tokenizer {

    /** How many digits make a group of thousands. */
    private static final int GROUP = 3;

    /** Below it a comparison says what a character is. */
    private static final int ASCII = 0x80;

    private Tokenizer() {}

    /** Takes tokens one by one, for what needs no list of them. */
    @FunctionalInterface
    public interface Sink {

        /**
         * {@return whether the next token is wanted too}
         *
         * @param kind what the token is
         * @param start where it begins
         * @param end where it ends
         */
        boolean take(Token.Kind kind, int start, int end);
    }

    /**
     * {@return the tokens of a text, in order}
     *
     * @param text any text
     */
    public static List<Token> tokenize(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 6 + 4);
        scan(
                text,
                (kind, start, end) ->
                        tokens.add(new Token(kind, text.substring(start, end), new TextSpan(start, end))));
        return tokens;
    }

    /**
     * Gives out the tokens of a text, in order.
     *
     * @param text any text
     * @param sink takes them, until it wants no more
     */
    public static void scan(String text, Sink sink) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (TextNormalizer.isSpace(c) || TextNormalizer.isInvisible(c)) {
                at++;
                continue;
            }
            int start = at;
            Token.Kind kind;
            int point = text.codePointAt(at);
            if (isDigit(point)) {
                at = endOfNumber(text, at);
                kind = Token.Kind.NUMBER;
            } else if (isWordPart(point)) {
                at = endOfWord(text, at);
                kind = Token.Kind.WORD;
            } else {
                at += Character.charCount(point);
                kind = Token.Kind.PUNCTUATION;
            }
            if (!sink.take(kind, start, at)) {
                return;
            }
        }
    }

    private static int endOfNumber(String text, int start) {
        int at = start;
        boolean grouped = false;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isWordPart(point) || TextNormalizer.isInvisible(text.charAt(at))) {
                at += Character.charCount(point);
            } else if (joinsDigits(text.charAt(at)) && digitsAt(text, at + 1) > 0) {
                at++;
            } else if (groupsDigits(text.charAt(at))
                    && (grouped || (at - start <= GROUP && digitsAt(text, start) == at - start))
                    && digitsAt(text, at + 1) == GROUP) {
                grouped = true;
                at += 1 + GROUP;
            } else {
                return at;
            }
        }
        return at;
    }

    /** How many digits stand in a row from a place on. */
    private static int digitsAt(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at - from;
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            if (isPlainLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int point = text.codePointAt(at);
            if (isWordPart(point) || TextNormalizer.isInvisible(text.charAt(at))) {
                at += Character.charCount(point);
            } else if (point == ' ') {
                return at;
            } else if (joinsLetters(text.charAt(at))
                    && at + 1 < text.length()
                    && isWordPart(text.codePointAt(at + 1))) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean isDigit(int point) {
        if (point < ASCII) {
            return point >= '0' && point <= '9';
        }
        return Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER;
    }

    private static boolean isWordPart(int point) {
        if (point < ASCII) {
            return isPlainLetter((char) point) || isDigit(point);
        }
        return Character.isLetterOrDigit(point)
                || switch (Character.getType(point)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean joinsDigits(char c) {
        return c == ','
                || c == '.'
                || c == ':'
                || c == '-'
                || c == '/'
                || c == '\u2011'
                || c == '\u00A0'
                || c == '\u202F'
                || c == '\u2009';
    }

    private static boolean groupsDigits(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    private static boolean joinsLetters(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '-' || c == '\u2010' || c == '\u2011';
    }
}
