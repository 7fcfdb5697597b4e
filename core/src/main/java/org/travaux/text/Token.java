package org.travaux.text;

import java.util.Objects;

/**
 * A piece of text that an edit never cuts: a word, a number or one punctuation mark.
 *
 * @param kind what it is
 * @param text the characters as they stand
 * @param span where they stand, in UTF-16 offsets of the tokenised text
 */
public record Token(Kind kind, String text, TextSpan span) {

    /** What a token is. */
    public enum Kind {
        /** Letters, with inner apostrophes and hyphens: {@code non-aggression}, {@code п'ять}. */
        WORD,
        /** Digits, with grouping, decimals and inner signs: {@code 600,000}, {@code 50:50}, {@code 13-1}, {@code 2.5}. */
        NUMBER,
        /** One mark that is neither letter, digit nor white space. */
        PUNCTUATION
    }

    /** Checks that nothing is missing. */
    public Token {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }
}
