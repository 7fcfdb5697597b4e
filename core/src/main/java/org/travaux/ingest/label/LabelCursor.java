package org.travaux.ingest.label;

import java.util.List;

/** A place in a text, and the pieces of which numbers are made: digits, suffixes, hyphenated parts, marks behind them. */
class LabelCursor {

    /** The largest number of a part behind the first one; in 24.8.1991 the last is a year. */
    private static final int MAX_PART = 999;

    final String text;
    int at;

    LabelCursor(String text) {
        this.text = text;
    }

    boolean digits(List<Integer> path) {
        int start = at;
        while (isDigit(peek(0)) && at - start < 5) {
            at++;
        }
        int length = at - start;
        if (length == 0 || (length > 1 && text.charAt(start) == '0') || length > 4) {
            return false;
        }
        int value = Integer.parseInt(text.substring(start, at));
        // Codes and long treaties count beyond a thousand; whether it is a year, the sequence tells.
        if (value > MAX_PART && !path.isEmpty()) {
            return false;
        }
        path.add(value);
        return true;
    }

    /** {@code 13-1}; the portal of Ukraine's parliament writes it {@code 13 - 1 .} */
    boolean hyphenPart(List<Integer> path, boolean delimiterNeeded) {
        int from = at;
        int size = path.size();
        boolean any = false;
        while (true) {
            int before = at;
            skipSpace();
            char c = peek(0);
            if (c != '-' && c != '\u2010' && c != '\u2011' && c != '–') {
                at = before;
                break;
            }
            at++;
            skipSpace();
            if (!isDigit(peek(0)) || !digits(path)) {
                at = before;
                break;
            }
            any = true;
        }
        if (any && delimiterNeeded) {
            int here = at;
            skipSpace();
            char c = peek(0);
            at = here;
            any = c == '.' || c == ')';
        }
        if (!any) {
            at = from;
            while (path.size() > size) {
                path.removeLast();
            }
        }
        return any;
    }

    /** {@code 4a}, {@code 1bis}, {@code 1er}. */
    void suffix(List<Integer> path) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String letters = text.substring(at, end);
        int value = switch (letters) {
            case "bis" -> 2;
            case "ter" -> 3;
            case "quater" -> 4;
            case "quinquies" -> 5;
            case "sexies" -> 6;
            case "septies" -> 7;
            case "octies" -> 8;
            case "nonies" -> 9;
            case "decies" -> 10;
            case "er", "re", "st", "nd", "rd", "th" -> 0;
            default ->
                letters.length() == 1 && isLowerLatin(letters.charAt(0)) ? Numerals.letter(letters.charAt(0)) : -1;
        };
        if (value >= 0) {
            at = end;
            if (value > 0) {
                path.add(value);
            }
        }
    }

    /** The raised letter of {@code 1.º} and {@code 3ª}. */
    void ordinalSign() {
        int from = at;
        if (peek(0) == '.') {
            at++;
        }
        char c = peek(0);
        if (c == 'º' || c == 'ª') {
            at++;
        } else {
            at = from;
        }
    }

    char delimiter(boolean spaceAllowed) {
        int from = at;
        if (spaceAllowed) {
            skipSpace();
        }
        char c = peek(0);
        char behind = peek(1);
        if (c == 'º' || c == 'ª' || (c == '.' && (behind == 'º' || behind == 'ª'))) {
            at += c == '.' ? 2 : 1;
            return '°';
        }
        if (c == '.' || c == ')' || c == '°' || c == ':') {
            at++;
            return c;
        }
        at = from;
        return 0;
    }

    /** Behind the label there must be space, the end, or what cannot belong to the number. */
    boolean followedByText(char delimiter) {
        char c = peek(0);
        if (at >= text.length() || Character.isWhitespace(c) || isNoBreak(c)) {
            return true;
        }
        return switch (delimiter) {
            case '.' -> Character.isUpperCase(c) || "\"“«„([-–—".indexOf(c) >= 0;
            case ')', '°' -> Character.isLetter(c) || "\"“«„([".indexOf(c) >= 0;
            default -> false;
        };
    }

    /** The dash of {@code I. - Text} and {@code 1.- Text} belongs to the number. */
    void skipDash(char delimiter) {
        int from = at;
        skipSpace();
        char c = peek(0);
        if (delimiter == '.' && (c == '-' || c == '–' || c == '—') && !isDigit(peek(1))) {
            at++;
        } else {
            at = from;
        }
    }

    void skipSpace() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || isNoBreak(text.charAt(at)))) {
            at++;
        }
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }

    static boolean isNoBreak(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2007' || c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLowerLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isUnit(char c) {
        return c == '%' || c == '€' || c == '$' || c == '£' || c == '°' || c == '‰';
    }

    /** The number in one spelling: no space around hyphens, one space elsewhere. */
    static String compact(String printed) {
        StringBuilder out = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            boolean space = Character.isWhitespace(c) || isNoBreak(c);
            if (!space) {
                out.append(c);
            } else if (!out.isEmpty() && isWordCharacter(out.charAt(out.length() - 1)) && nextIsWord(printed, i)) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '§' || c == '.' || c == '№' || c == 'º';
    }

    static boolean nextIsWord(String text, int at) {
        return at + 1 < text.length() && (Character.isLetterOrDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '№');
    }

    /** Roman numerals are often typed with Cyrillic letters of the same shape. */
    static String latinised(String word) {
        return word.replace('І', 'I').replace('Х', 'X').replace('У', 'V');
    }
}
