package org.travaux.semantics.lexicon;

import java.util.Objects;

/**
 * A word, number or mark of a text, with the forms by which tables know it. Compounds are cut at hyphens.
 *
 * @param kind what it is
 * @param text as written
 * @param folded in small letters, with plain apostrophes, without soft hyphens
 * @param stem what inflection leaves; equal to {@code folded} for what is no word
 * @param start first UTF-16 offset in the text
 * @param end offset behind the last one
 */
public record Lexeme(Kind kind, String text, String folded, String stem, int start, int end) {

    /** What a lexeme is. */
    public enum Kind {
        /** Letters. */
        WORD,
        /** Digits first. */
        NUMBER,
        /** A hyphen within a compound, or the blank of an elision. */
        JOINT,
        /** Any other mark. */
        MARK
    }

    /** Checks that nothing is missing. */
    public Lexeme {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(folded, "folded");
        Objects.requireNonNull(stem, "stem");
    }

    /** {@return whether it is a word} */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /**
     * {@return whether it is this mark}
     *
     * @param mark the mark
     */
    public boolean is(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    /** {@return whether it begins with a capital} */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
