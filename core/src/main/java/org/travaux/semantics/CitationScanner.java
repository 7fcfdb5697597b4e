package org.travaux.semantics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.semantics.CrossReference.Place;
import org.travaux.semantics.ReferenceWords.Role;
import org.travaux.semantics.ReferenceWords.Word;
import org.travaux.text.TextSpan;

/**
 * Finds words for units that are followed by numbers. Only places where a number can begin are looked at, so that a text
 * without any costs one look at each character.
 */
final class CitationScanner {

    private static final int LONGEST_ABBREVIATION = 4;
    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_WORD = 30;

    private static final int ASCII = 0x80;

    private static final int WITHOUT_PLURALS = ReferenceWords.table().languages("uk", "ru", "de");
    private static final int WITH_HYPHEN_RANGES = ReferenceWords.table().languages("en", "de", "es", "uk", "ru");

    /** With which ASCII characters a number can begin: digits, a bracket, capitals. */
    private static final boolean[] BEGINS = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            BEGINS[c] = NumberForm.isDigit(c) || c == '(' || (c >= 'A' && c <= 'Z');
        }
    }

    private final ReferenceWords words = ReferenceWords.table();
    private final String text;

    CitationScanner(String text) {
        this.text = text;
    }

    List<Citation> scan() {
        List<Citation> found = new ArrayList<>();
        // An array, since charAt is a costly call until the optimizing compiler comes, which short runs never see.
        char[] characters = text.toCharArray();
        int at = 0;
        while (at < characters.length) {
            char c = characters[at];
            if ((c >= ASCII || BEGINS[c])
                    && begins(c, at)
                    && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
                Citation citation = citation(at);
                if (citation != null) {
                    found.add(citation);
                    at = citation.end();
                    continue;
                }
            }
            at++;
        }
        return found;
    }

    /** Whether a number can begin here: a digit, a bracket, or a capital that begins no word in small letters. */
    private boolean begins(char c, int at) {
        if (NumberForm.isDigit(c) || c == '(') {
            return true;
        }
        return Character.isUpperCase(c) && (at + 1 == text.length() || !Character.isLowerCase(text.charAt(at + 1)));
    }

    private @Nullable Citation citation(int number) {
        int end = skipBack(number);
        if (end == number && text.charAt(number) != '(' && (end == 0 || text.charAt(end - 1) != '§')) {
            return null;
        }
        boolean dotted = end > 0 && text.charAt(end - 1) == '.';
        end = dotted ? end - 1 : end;
        int start = wordStart(end);
        if (start == end || (dotted && end - start > LONGEST_ABBREVIATION)) {
            return null;
        }
        Word word = words.word(text.substring(start, end));
        UnitLevel level = word.level();
        TextSpan first = level == null ? null : NumberForm.at(text, number, level);
        if (level == null || first == null || isParty(word, level, start) || isQuantity(first, word)) {
            return null;
        }
        List<Citation.Numeral> numbers = new ArrayList<>();
        int last = list(word, level, first, numbers);
        return new Citation(level, word.levelLanguages(), start, last, numbers);
    }

    /** Whether the word for a part means one who takes part: {@code l'autre Partie 24 heures à l'avance}. */
    private boolean isParty(Word word, UnitLevel level, int start) {
        if (level != UnitLevel.PART) {
            return false;
        }
        int end = skipBack(start);
        return words.word(text.substring(wordStart(end), end)).is(Role.WHOSE, word.levelLanguages());
    }

    /** Whether a number counts what is named behind it, and no clause: {@code 24 heures}. */
    private boolean isQuantity(TextSpan number, Word word) {
        int at = skip(number.end());
        return at > number.end() && words.word(text.substring(at, wordEnd(at))).is(Role.UNIT, word.levelLanguages());
    }

    /** Reads on over "5, 7 and 9" and "5 to 9". */
    private int list(Word word, UnitLevel level, TextSpan first, List<Citation.Numeral> numbers) {
        add(numbers, first, Place.SINGLE, word);
        int end = first.end();
        boolean closing = false;
        while (true) {
            Separator separator = separator(skipTitle(end), word);
            if (separator == null || (closing && separator.kind == Role.LINK)) {
                return end;
            }
            TextSpan next = NumberForm.at(text, separator.end, level);
            if (next == null || !belongs(numbers.getLast().span(), next, word) || isQuantity(next, word)) {
                return end;
            }
            if (separator.kind == Role.TO) {
                Citation.Numeral start = numbers.removeLast();
                numbers.add(new Citation.Numeral(start.written(), start.span(), Place.RANGE_START));
                numbers.add(new Citation.Numeral(next.of(text), next, Place.RANGE_END));
            } else {
                add(numbers, next, Place.SINGLE, word);
            }
            closing |= separator.kind == Role.AND;
            end = next.end();
        }
    }

    /** A hyphen joins the ends of a range where the second is greater, {@code 6-8}, else it belongs to the number. */
    private void add(List<Citation.Numeral> numbers, TextSpan span, Place place, Word word) {
        String written = span.of(text);
        int hyphen = written.indexOf('-');
        boolean rangesMeant = word.several() || (word.levelLanguages() & WITHOUT_PLURALS) != 0;
        if (hyphen > 0 && rangesMeant && (word.levelLanguages() & WITH_HYPHEN_RANGES) != 0) {
            String from = written.substring(0, hyphen);
            String to = written.substring(hyphen + 1);
            if (isNumber(from) && isNumber(to) && Integer.parseInt(from) < Integer.parseInt(to)) {
                int middle = span.start() + hyphen;
                numbers.add(new Citation.Numeral(from, new TextSpan(span.start(), middle), Place.RANGE_START));
                numbers.add(new Citation.Numeral(to, new TextSpan(middle + 1, span.end()), Place.RANGE_END));
                return;
            }
        }
        numbers.add(new Citation.Numeral(written, span, place));
    }

    private boolean belongs(TextSpan before, TextSpan next, Word word) {
        return word.several()
                || (word.levelLanguages() & WITHOUT_PLURALS) != 0
                || (before.of(text).indexOf('.') > 0 && next.of(text).indexOf('.') > 0);
    }

    /** What parts two numbers; LINK stands for a comma. */
    private record Separator(Role kind, int end) {}

    private @Nullable Separator separator(int from, Word word) {
        int at = skip(from);
        boolean comma = at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == ';');
        if (comma) {
            at = skip(at + 1);
        }
        if (at < text.length() && (text.charAt(at) == '–' || text.charAt(at) == '—' || text.charAt(at) == '-')) {
            return new Separator(Role.TO, skip(at + 1));
        }
        int end = wordEnd(at);
        if (end > at && end < text.length() && Character.isWhitespace(text.charAt(end))) {
            Word joining = words.word(text.substring(at, end));
            if (joining.is(Role.AND, word.levelLanguages())) {
                return new Separator(Role.AND, skip(end));
            }
            if (!comma && joining.is(Role.TO, word.levelLanguages())) {
                return new Separator(Role.TO, skip(end));
            }
        }
        return comma ? new Separator(Role.LINK, at) : null;
    }

    /** Goes over the title of the unit cited, in brackets: {@code 8.1 (Liability Caps) and 8.2}. */
    int skipTitle(int end) {
        int at = skip(end);
        if (at + 1 >= text.length() || text.charAt(at) != '(') {
            return end;
        }
        int most = Math.min(text.length(), at + LONGEST_TITLE);
        int close = text.indexOf(')', at, most);
        int inner = text.indexOf('(', at + 1, most);
        boolean nested = inner >= 0 && inner < close;
        return close < 0 || nested ? end : close + 1;
    }

    private int skipBack(int from) {
        int at = from;
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    int skip(int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The beginning of the word that ends here, without an article that leans on it: {@code l'article}. */
    private int wordStart(int end) {
        int at = end;
        if (at > 0 && text.charAt(at - 1) == '§') {
            return at > 1 && text.charAt(at - 2) == '§' ? at - 2 : at - 1;
        }
        while (at > 0 && end - at < LONGEST_WORD && isWordPart(text.charAt(at - 1))) {
            at--;
        }
        for (int k = at; k < Math.min(at + 3, end); k++) {
            if (isApostrophe(text.charAt(k)) && text.charAt(at) < 0x250) {
                return k + 1;
            }
        }
        return at;
    }

    int wordEnd(int start) {
        int at = start;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || isApostrophe(c) || c == '-' || c == '\u0301';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    private static boolean isNumber(String written) {
        return !written.isEmpty() && written.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
