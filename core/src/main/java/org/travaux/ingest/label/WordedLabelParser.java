package org.travaux.ingest.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.label.NumberLabel.Form;

/**
 * Reads numbers that a word leads or follows: {@code § 5}, {@code Article FIVE}, {@code Article 2 bis},
 * {@code Article L. 211-1}, {@code Section 1.01}, {@code Приложение № 1}, {@code Disposición adicional primera},
 * {@code Erster Teil}, {@code 2. Abschnitt}.
 */
final class WordedLabelParser extends LabelCursor {

    /** Two words that together name a part. */
    private static final List<String> PAIRS = List.of(
            "disposición adicional",
            "disposición transitoria",
            "disposición derogatoria",
            "disposición final",
            "disposition finale",
            "disposition transitoire");

    /** Words for articles of contracts, which do not go on with a count of articles. */
    private static final Set<String> CLAUSES = Set.of("clause", "cláusula", "rule", "règle");

    private WordedLabelParser(String text, int at) {
        super(text);
        this.at = at;
    }

    /** The reading of a number that a word leads, from a place where a letter or § stands, or null. */
    static @Nullable NumberLabel wordFirst(String text, int at) {
        WordedLabelParser parser = new WordedLabelParser(text, at);
        int end = parser.wordEnd(at);
        String word = text.substring(at, end);
        LabelWord kind = word.length() > 20 || word.equals("ст") ? null : LabelWord.of(word);
        if (kind == null) {
            int pair = parser.pairEnd(end);
            if (pair < 0) {
                return null;
            }
            end = pair;
            kind = LabelWord.ARTICLE;
        }
        boolean named = Character.isUpperCase(word.charAt(0)) || word.equals("§");
        if (!named && kind != LabelWord.POINT && kind != LabelWord.PARAGRAPH) {
            return null;
        }
        parser.at = end;
        NumberLabel label = parser.worded(at, kind);
        // In lower case only what a mark parts from its text: "пункт 2. Сторони", not "point 2 of the plan".
        return label == null || named || label.delimited() ? label : null;
    }

    /** The reading of a number before its word: {@code Erster Teil}, {@code 2. Abschnitt}; it stands alone or before a mark. */
    static @Nullable NumberLabel numberFirst(String text, int at) {
        WordedLabelParser parser = new WordedLabelParser(text, at);
        List<Integer> path = new ArrayList<>();
        if (isDigit(parser.peek(0))) {
            if (!parser.digits(path) || parser.peek(0) != '.') {
                return null;
            }
            parser.at++;
        } else if (!Character.isUpperCase(parser.peek(0)) || !parser.words(path)) {
            return null;
        }
        int space = parser.at;
        parser.skipSpace();
        if (parser.at == space) {
            return null;
        }
        int end = parser.wordEnd(parser.at);
        LabelWord kind = end - parser.at > 20 ? null : LabelWord.of(text.substring(parser.at, end));
        if (kind == null || !kind.takesLetters() || !Character.isUpperCase(parser.peek(0))) {
            return null;
        }
        String series = series(kind, text.substring(parser.at, end));
        parser.at = end;
        int delimiter = parser.mark();
        if (delimiter == 0 && parser.at < text.length()) {
            return null;
        }
        parser.skipSpace();
        return new NumberLabel(
                compact(text.substring(at, end)), series, Form.WORD, path, kind, delimiter != 0, parser.at);
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end)) || (text.charAt(end) == '-' && end > from))) {
            end++;
        }
        return end == from && end < text.length() && text.charAt(end) == '§' ? end + 1 : end;
    }

    private int pairEnd(int end) {
        for (String pair : PAIRS) {
            int length = pair.length();
            int from = at;
            if (end - from < length
                    && text.regionMatches(true, from, pair, 0, length)
                    && Character.isUpperCase(text.charAt(from))) {
                return from + length;
            }
        }
        return -1;
    }

    private @Nullable NumberLabel worded(int start, LabelWord kind) {
        String word = text.substring(start, at);
        boolean abbreviated = peek(0) == '.';
        if (abbreviated) {
            at++;
        }
        int wordEnd = at;
        skipSpace();
        if (kind == LabelWord.ANNEX && at >= text.length()) {
            at = wordEnd;
            return label(start, wordEnd, series(kind, word), List.of(1), kind, false);
        }
        numberSign();
        if (at == wordEnd && !abbreviated && text.charAt(wordEnd - 1) != '§') {
            return null;
        }
        List<Integer> path = new ArrayList<>();
        if (!number(path, kind)) {
            return null;
        }
        int end = at;
        int delimiter = mark();
        boolean apart = delimiter != 0 || at >= text.length() || Character.isWhitespace(peek(0)) || isNoBreak(peek(0));
        if (!apart) {
            return null;
        }
        skipSpace();
        String series =
                path.get(0) > NumberLabel.CAPITAL && kind == LabelWord.ARTICLE ? "article:code" : series(kind, word);
        return label(start, end, series, path, kind, delimiter != 0);
    }

    private NumberLabel label(
            int start, int end, String series, List<Integer> path, LabelWord kind, boolean delimited) {
        return new NumberLabel(compact(text.substring(start, end)), series, Form.WORD, path, kind, delimited, at);
    }

    /** Annexes, appendices and schedules are counted apart, whatever they have in common; so are clauses and articles. */
    private static String series(LabelWord kind, String word) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean apart = kind == LabelWord.ANNEX || word.indexOf(' ') > 0 || CLAUSES.contains(lower);
        return apart ? name + ":" + lower : name;
    }

    /** {@code №}, {@code N}, {@code No.}, {@code Nr.}, {@code n°} before digits. */
    private void numberSign() {
        int from = at;
        char c = peek(0);
        if (c == '№') {
            at++;
        } else if (c == 'N' || c == 'n') {
            at++;
            if ("orº°".indexOf(peek(0)) >= 0 && peek(0) != 0) {
                at++;
            }
            if (peek(0) == '.') {
                at++;
            }
        } else {
            return;
        }
        skipSpace();
        if (!isDigit(peek(0))) {
            at = from;
        }
    }

    private boolean number(List<Integer> path, LabelWord kind) {
        if (kind == LabelWord.ARTICLE && "LRDA".indexOf(peek(0)) >= 0 && peek(0) != 0 && codeLetter(path)) {
            return true;
        }
        if (isDigit(peek(0))) {
            return dottedNumber(path);
        }
        if (words(path)) {
            latinSuffix(path);
            return true;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        if (word.isEmpty() || !word.equals(word.toUpperCase(Locale.ROOT))) {
            return false;
        }
        int value = Numerals.roman(latinised(word));
        if (value == 0 && word.length() == 1 && kind.takesLetters()) {
            value = NumberLabel.CAPITAL + Numerals.letter(word.charAt(0));
        }
        if (value == 0) {
            return false;
        }
        path.add(value);
        at = end;
        // "Section II.3", "Annex A.1.2"
        while (peek(0) == '.' && isDigit(peek(1))) {
            at++;
            if (!digits(path)) {
                return false;
            }
        }
        hyphenPart(path, false);
        latinSuffix(path);
        return true;
    }

    private boolean dottedNumber(List<Integer> path) {
        if (!digits(path)) {
            return false;
        }
        while (peek(0) == '.' && isDigit(peek(1))) {
            at++;
            // "Section 1.01": a leading zero behind the first part is a matter of spelling.
            if (peek(0) == '0' && isDigit(peek(1)) && !isDigit(peek(2))) {
                at++;
            }
            if (!digits(path)) {
                return false;
            }
        }
        if (!hyphenPart(path, false)) {
            suffix(path);
        }
        ordinalSign();
        latinSuffix(path);
        return true;
    }

    /** The letter of a French code's articles: {@code L. 211-1}. */
    private boolean codeLetter(List<Integer> path) {
        int from = at;
        int letter = NumberLabel.CAPITAL + Numerals.letter(peek(0));
        at++;
        if (peek(0) == '.' || peek(0) == '*') {
            at++;
        }
        skipSpace();
        path.add(letter);
        if (isDigit(peek(0)) && dottedNumber(path)) {
            return true;
        }
        path.clear();
        at = from;
        return false;
    }

    /** {@code 2 bis}: a Latin suffix may stand apart. */
    private void latinSuffix(List<Integer> path) {
        int from = at;
        int size = path.size();
        skipSpace();
        if (at > from && !isDigit(peek(0)) && wordEnd(at) - at > 1) {
            suffix(path);
        }
        if (path.size() == size) {
            at = from;
        }
    }

    /** The longest run of words that is a number. */
    private boolean words(List<Integer> path) {
        int from = at;
        int end = from;
        int best = -1;
        int bestEnd = from;
        for (int count = 0; count < NumberWords.MAX_WORDS && end < text.length(); count++) {
            int start = count == 0 ? end : end + 1;
            int next = start;
            while (next < text.length() && (Character.isLetter(text.charAt(next)) || isApostrophe(text.charAt(next)))) {
                next++;
            }
            if (next == start) {
                break;
            }
            end = next;
            int value = NumberWords.value(text.substring(from, end));
            if (value >= 0) {
                best = value;
                bestEnd = end;
            }
            char behind = end < text.length() ? text.charAt(end) : 0;
            if (behind != ' ' && behind != '-' && behind != '\u00A0') {
                break;
            }
        }
        if (best < 0) {
            return false;
        }
        path.add(best);
        at = bestEnd;
        return true;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '\u00AD';
    }

    private int mark() {
        int from = at;
        skipSpace();
        char c = peek(0);
        boolean dash = c == '-' || c == '–' || c == '—';
        if (c == '.' || c == ':' || c == ')' || (dash && (at > from || peek(1) == ' '))) {
            at++;
            if (c == '.') {
                skipDash('.');
            }
            return c;
        }
        at = from;
        return 0;
    }
}
