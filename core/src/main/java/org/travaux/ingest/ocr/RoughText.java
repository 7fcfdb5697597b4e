package org.travaux.ingest.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for what readers of images get wrong. It errs on the side of silence: a word is doubted only where one reading is
 * plainly likelier than what stands there. Nothing is changed. Cost: proportional to the text.
 */
public final class RoughText {

    private RoughText() {}

    /**
     * {@return the doubts about a text, in order; each place is doubted once}
     *
     * @param text a clause's text
     */
    public static List<Doubt> doubts(String text) {
        return Suspicion.raisedBy(text) ? closely(text) : List.of();
    }

    /** The doubts about a text that is worth a closer look. */
    static List<Doubt> closely(String text) {
        List<Doubt> doubts = new ArrayList<>();
        WordScan word = new WordScan(text);
        while (word.next()) {
            if (word.hasDigits() || word.mixesScripts()) {
                List<Doubt> found = ofWord(text, word);
                if (!found.isEmpty() && !isAddress(text, word.start(), word.end())) {
                    doubts.addAll(found);
                }
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

    private static List<Doubt> ofWord(String text, WordScan word) {
        Doubt digit = word.hasDigits() ? Digits.doubt(text, word.start(), word.end()) : null;
        if (digit != null) {
            return List.of(digit);
        }
        return word.mixesScripts() ? Scripts.doubts(text.substring(word.start(), word.end()), word.start()) : List.of();
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
