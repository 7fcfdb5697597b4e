package org.travaux.archive.index.words;

import java.util.List;

/** What is asked for, as it was understood. */
public sealed interface Expression {

    /**
     * Words that stand one after the other; a single word is a phrase of one.
     *
     * @param words the words, folded; at least one
     * @param isBeginning whether the last one may go on
     */
    record Phrase(List<String> words, boolean isBeginning) implements Expression {

        /** Checks and copies. */
        public Phrase {
            words = List.copyOf(words);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("a phrase without a word");
            }
        }
    }

    /**
     * Phrases that stand close to each other, in any order.
     *
     * @param phrases the phrases; at least one
     * @param distance how many other words may lie between the end of the first and the beginning of the last of them
     */
    record Near(List<Phrase> phrases, int distance) implements Expression {

        /** Checks and copies. */
        public Near {
            phrases = List.copyOf(phrases);
            if (phrases.isEmpty()) {
                throw new IllegalArgumentException("nothing stands close");
            }
        }
    }

    /**
     * All of several, and none of some others.
     *
     * @param wanted what must be there; at least one
     * @param unwanted what must not
     */
    record All(List<Expression> wanted, List<Expression> unwanted) implements Expression {

        /** Checks and copies. */
        public All {
            wanted = List.copyOf(wanted);
            unwanted = List.copyOf(unwanted);
            if (wanted.isEmpty()) {
                throw new IllegalArgumentException("nothing is wanted");
            }
        }
    }

    /**
     * One of several, or more.
     *
     * @param choices the choices; at least one
     */
    record Any(List<Expression> choices) implements Expression {

        /** Checks and copies. */
        public Any {
            choices = List.copyOf(choices);
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("there is no choice");
            }
        }
    }

    /** {@return the same in the syntax of SQLite's FTS5; words have letters and figures alone, so nothing in them is syntax} */
    default String fullText() {
        return switch (this) {
            case Phrase phrase -> "\"" + String.join(" ", phrase.words()) + "\"" + (phrase.isBeginning() ? " *" : "");
            case Near near ->
                "NEAR("
                        + String.join(
                                " ",
                                near.phrases().stream()
                                        .map(Expression::fullText)
                                        .toList())
                        + ", " + near.distance() + ")";
            case All all -> {
                String wanted = String.join(
                        " AND ", all.wanted().stream().map(Expression::fullText).toList());
                yield all.unwanted().isEmpty()
                        ? "(" + wanted + ")"
                        : "((" + wanted + ") NOT " + new Any(all.unwanted()).fullText() + ")";
            }
            case Any any ->
                "("
                        + String.join(
                                " OR ",
                                any.choices().stream().map(Expression::fullText).toList())
                        + ")";
        };
    }
}
