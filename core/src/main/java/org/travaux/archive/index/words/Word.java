package org.travaux.archive.index.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.travaux.text.TextSpan;

/**
 * A word of a text as it is searched.
 *
 * @param text folded: letters and figures alone, in one case, without accents
 * @param span where it stands in the text
 */
public record Word(String text, TextSpan span) {

    /** Checks that nothing is missing. */
    public Word {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }

    /**
     * {@return the words of a text: runs of letters and figures; every apostrophe and hyphen parts, so that all ways to write
     * one are alike}
     *
     * @param text any text
     */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int start = 0;
        int end = 0;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            Folding.Piece piece = Folding.of(character);
            switch (piece.part()) {
                case LETTER -> {
                    start = word.isEmpty() ? at : start;
                    word.append(piece.text());
                    end = next;
                }
                case NOTHING -> end = word.isEmpty() ? end : next;
                case GAP -> take(word, start, end, words);
                case WORD -> {
                    take(word, start, end, words);
                    word.append(piece.text());
                    take(word, at, next, words);
                }
            }
            at = next;
        }
        take(word, start, end, words);
        return words;
    }

    private static void take(StringBuilder word, int start, int end, List<Word> words) {
        if (!word.isEmpty()) {
            words.add(new Word(word.toString(), new TextSpan(start, end)));
            word.setLength(0);
        }
    }

    /**
     * {@return the words of a text, folded, with a blank between two}
     *
     * @param text any text
     */
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            Folding.Piece piece = Folding.of(character);
            switch (piece.part()) {
                case LETTER -> {
                    part(gap, folded);
                    gap = false;
                    folded.append(piece.text());
                }
                case NOTHING -> {
                    // It leaves a word whole.
                }
                case GAP -> gap = true;
                case WORD -> {
                    part(true, folded);
                    folded.append(piece.text());
                    gap = true;
                }
            }
        }
        return folded.toString();
    }

    private static void part(boolean gap, StringBuilder folded) {
        if (gap && !folded.isEmpty()) {
            folded.append(' ');
        }
    }
}
