package org.travaux.ingest.label;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.label.NumberLabel.Form;

/**
 * Reads the numbers with which paragraphs begin: {@code 1.}, {@code 1)}, {@code (1)}, {@code 1.1.1}, {@code 13-1},
 * {@code 4a}, {@code (a)}, {@code iv.}, {@code § 5}, {@code Article FIVE}, {@code Стаття 13-1.}, {@code B.2.1} and their
 * kin.
 *
 * <p>Dates, decimals with a leading zero and years give no reading at all; what else is no number shows in the sequence.
 * Cost: proportional to the length of the label.
 */
public final class NumberLabelParser extends LabelCursor {

    private NumberLabelParser(String text) {
        super(text);
    }

    /**
     * {@return the ways in which the beginning of a text can be read as a number, none where it cannot}
     *
     * @param text one line or paragraph
     */
    public static List<NumberLabel> readings(String text) {
        NumberLabelParser parser = new NumberLabelParser(text);
        parser.skipSpace();
        if (parser.at >= text.length()) {
            return List.of();
        }
        char c = text.charAt(parser.at);
        if (c == '(') {
            return parser.bracketed();
        }
        if (c >= '0' && c <= '9') {
            NumberLabel worded = WordedLabelParser.numberFirst(text, parser.at);
            NumberLabel decimal = worded == null ? parser.decimal() : worded;
            return decimal == null ? List.of() : List.of(decimal);
        }
        if (c == '§' || Character.isLetter(c)) {
            return parser.letters();
        }
        return List.of();
    }

    // ---- 1. 1) 1 1° 3.2 3.2(a) 13-1) 4a.

    private @Nullable NumberLabel decimal() {
        int start = at;
        List<Integer> path = new ArrayList<>();
        if (!digits(path)) {
            return null;
        }
        while (peek(0) == '.' && isDigit(peek(1))) {
            at++;
            if (!digits(path)) {
                return null;
            }
        }
        boolean dotted = path.size() > 1;
        boolean compound = dotted && letterInBrackets(path);
        boolean hyphen = !compound && hyphenPart(path, true);
        if (!compound && !hyphen) {
            suffix(path);
        }
        int end = at;
        char delimiter = delimiter(hyphen);
        String printed = compact(text.substring(start, delimiter == ')' || delimiter == '°' ? at : end));
        if (!followedByText(delimiter)) {
            return null;
        }
        skipDash(delimiter);
        skipSpace();
        if (dotted) {
            String series = "d" + path.size() + (compound ? "(a)" : "");
            return isUnit(peek(0)) ? null : label(printed, series, Form.DOTTED, path, null, delimiter != 0);
        }
        if (delimiter != ')' && delimiter != '°' && Months.startsWithMonth(text, at)) {
            return null;
        }
        if (delimiter == 0 && (!startsLikeASentence() || path.get(0) > NumberLabel.MAX_PLAIN)) {
            return null;
        }
        String series = delimiter == 0 ? "1" : "1" + (delimiter == ':' ? '.' : delimiter);
        return label(printed, series, Form.DECIMAL, path, null, delimiter != 0);
    }

    /** A bare number counts only before a capital letter or an opening mark. */
    private boolean startsLikeASentence() {
        char c = peek(0);
        return Character.isUpperCase(c) || ("\"“«„'‘([".indexOf(c) >= 0 && c != 0);
    }

    private boolean letterInBrackets(List<Integer> path) {
        if (peek(0) == '(' && isLowerLatin(peek(1)) && peek(2) == ')') {
            path.add(Numerals.letter(peek(1)));
            at += 3;
            return true;
        }
        return false;
    }

    // ---- (1) (6a) (a) (iv) (а)

    private List<NumberLabel> bracketed() {
        int close = text.indexOf(')', at);
        if (close < 0 || close - at > 9) {
            return List.of();
        }
        String printed = text.substring(at, close + 1);
        String inner = printed.substring(1, printed.length() - 1).strip();
        at++;
        skipSpace();
        List<Integer> path = new ArrayList<>();
        if (isDigit(peek(0))) {
            boolean number = digits(path);
            if (number && !hyphenPart(path, false)) {
                suffix(path);
            }
            skipSpace();
            if (!number || at != close) {
                return List.of();
            }
            at = close + 1;
            skipSpace();
            return List.of(label(compact(printed), "(1)", Form.DECIMAL, path, null, true));
        }
        at = close + 1;
        if (isDigit(peek(0))) {
            return List.of();
        }
        skipSpace();
        return letterReadings(inner, printed, "(", ")");
    }

    // ---- Article 5, § 5, a. a) iv. B.2.1 а)

    private List<NumberLabel> letters() {
        int start = at;
        int end = start;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end))
                        || text.charAt(end) == '§'
                        || (text.charAt(end) == '-' && end > start))) {
            end++;
            if (text.charAt(end - 1) == '§') {
                break;
            }
        }
        NumberLabel worded = WordedLabelParser.wordFirst(text, start);
        if (worded == null) {
            worded = WordedLabelParser.numberFirst(text, start);
        }
        if (worded != null) {
            return List.of(worded);
        }
        String word = text.substring(start, end);
        char mark = end < text.length() ? text.charAt(end) : 0;
        if (word.length() > 6 || (mark != '.' && mark != ')')) {
            return List.of();
        }
        at = end;
        if (mark == '.' && word.length() == 1 && Character.isUpperCase(word.charAt(0)) && isDigit(peek(1))) {
            return capitalDotted(start);
        }
        at++;
        boolean initials = mark == '.' && at < text.length() && Character.isLetter(peek(0));
        if (initials || !followedByText(mark)) {
            return List.of();
        }
        skipDash(mark);
        skipSpace();
        String printed = mark == '.' ? word : word + mark;
        return letterReadings(word, printed, "", String.valueOf(mark));
    }

    private List<NumberLabel> capitalDotted(int start) {
        List<Integer> path = new ArrayList<>();
        path.add(NumberLabel.CAPITAL + Numerals.letter(text.charAt(start)));
        while (peek(0) == '.' && isDigit(peek(1))) {
            at++;
            if (!digits(path)) {
                return List.of();
            }
        }
        int end = at;
        char delimiter = delimiter(false);
        if (!followedByText(delimiter)) {
            return List.of();
        }
        skipSpace();
        String printed = text.substring(start, delimiter == ')' ? end + 1 : end);
        return List.of(label(printed, "A" + path.size(), Form.DOTTED, path, null, delimiter != 0));
    }

    private List<NumberLabel> letterReadings(String inner, String printed, String open, String close) {
        List<NumberLabel> readings = new ArrayList<>(2);
        if (inner.length() == 1 && Numerals.letter(inner.charAt(0)) > 0) {
            char c = inner.charAt(0);
            boolean upper = Character.isUpperCase(c);
            String sample = Numerals.isCyrillic(c) ? (upper ? "А" : "а") : (upper ? "A" : "a");
            readings.add(label(printed, open + sample + close, Form.LETTER, List.of(Numerals.letter(c)), null, true));
        } else if (inner.length() == 2
                && isLowerLatin(inner.charAt(0))
                && inner.charAt(0) == inner.charAt(1)
                && !inner.equals("ii")) {
            readings.add(label(
                    printed, open + "aa" + close, Form.LETTER, List.of(Numerals.letter(inner.charAt(0))), null, true));
        }
        int roman = Numerals.roman(latinised(inner));
        if (roman > 0) {
            String sample = Character.isUpperCase(inner.charAt(0)) ? "I" : "i";
            readings.add(label(printed, open + sample + close, Form.ROMAN, List.of(roman), null, true));
        }
        return readings;
    }

    // ---- pieces

    private NumberLabel label(
            String printed, String series, Form form, List<Integer> path, @Nullable LabelWord word, boolean delimited) {
        return new NumberLabel(printed, series, form, path, word, delimited, at);
    }
}
