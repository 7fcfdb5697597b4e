package org.travaux.ingest.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for what readers of images get wrong. It errs on the side of silence: a word is doubted only where one reading is
 * plainly likelier than what stands there. Nothing is changed. Cost: proportional to the text.
 */
public final class RoughText {

    private static final int LETTERS_DIGITS_MARKS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;

    private static final int ASCII = 0x80;

    private RoughText() {}

    /**
     * {@return the doubts about a text, in order; each place is doubted once}
     *
     * @param text a clause's text
     */
    public static List<Doubt> doubts(String text) {
        List<Doubt> doubts = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            int end = endOfWord(text, start);
            if (end > start) {
                List<Doubt> found = ofWord(text, start, end);
                if (!found.isEmpty() && !isAddress(text, start, end)) {
                    doubts.addAll(found);
                }
                start = end;
            }
        }
        for (Doubt space : Spaces.doubts(text)) {
            if (doubts.stream()
                    .noneMatch(other -> other.span().start() < space.span().end()
                            && space.span().start() < other.span().end())) {
                doubts.add(space);
            }
        }
        doubts.sort(Comparator.comparingInt(doubt -> doubt.span().start()));
        return List.copyOf(doubts);
    }

    /** The end of the run of letters, digits and the marks that stand inside words and numbers, or {@code start}. */
    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (isLetterOrDigit(c)) {
                end += Character.charCount(c);
            } else if (end > start
                    && "’'.,:/_-".indexOf(c) >= 0
                    && end + 1 < text.length()
                    && isLetterOrDigit(text.codePointAt(end + 1))) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isLetterOrDigit(int c) {
        if (c < ASCII) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return (LETTERS_DIGITS_MARKS >> Character.getType(c) & 1) != 0;
    }

    private static List<Doubt> ofWord(String text, int start, int end) {
        boolean digits = false;
        boolean latin = false;
        boolean others = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            digits |= (c >= '0' && c <= '9') || (c == 'l' && i == start);
            latin |= (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            others |= c >= 0x400 && c < 0x530;
        }
        Doubt digit = digits ? Digits.doubt(text, start, end) : null;
        if (digit != null) {
            return List.of(digit);
        }
        return latin && others ? Scripts.doubts(text.substring(start, end), start) : List.of();
    }

    /** Whether a word belongs to an address, a name of a file, or code. */
    private static boolean isAddress(String text, int start, int end) {
        int from = start;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        String whole = text.substring(from, to);
        return whole.contains("://")
                || whole.contains("www.")
                || whole.indexOf('@') >= 0
                || whole.indexOf('_') >= 0
                || whole.indexOf('=') >= 0
                || whole.indexOf('`') >= 0
                || whole.indexOf('\\') >= 0;
    }
}
