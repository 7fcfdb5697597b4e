package org.travaux.model.reaction;

import org.jspecify.annotations.Nullable;
import org.travaux.model.Require;

/**
 * What was said: in our words, in the speaker's own, or both.
 *
 * @param paraphrase its content in our words
 * @param quote words of the speaker, in the original language
 * @param quoteLanguage BCP 47 tag of the quote's language, needed with a quote
 * @param translation the quote in the language of the record
 */
public record Statement(
        @Nullable String paraphrase,
        @Nullable String quote,
        @Nullable String quoteLanguage,
        @Nullable String translation) {

    /** Checks and copies. */
    public Statement {
        Require.noneOrText(paraphrase, "paraphrase");
        Require.noneOrText(quote, "quote");
        Require.noneOrText(quoteLanguage, "quoteLanguage");
        Require.noneOrText(translation, "translation");
        if (paraphrase == null && quote == null) {
            throw new IllegalArgumentException("the statement has neither paraphrase nor quote");
        }
        if ((quote == null) != (quoteLanguage == null)) {
            throw new IllegalArgumentException("a quote and its language go together");
        }
        if (translation != null && quote == null) {
            throw new IllegalArgumentException("a translation needs the quote it translates");
        }
    }
}
