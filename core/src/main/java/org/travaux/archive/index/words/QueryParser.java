package org.travaux.archive.index.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.index.SearchFailure;
import org.travaux.archive.index.words.Expression.All;
import org.travaux.archive.index.words.Expression.Any;
import org.travaux.archive.index.words.Expression.Near;
import org.travaux.archive.index.words.Expression.Phrase;

/**
 * Reads what people type: words (all must be there), {@code "phrases"}, {@code begin*}, {@code NEAR(a "b c", 5)},
 * {@code a OR b}, {@code NOT a} or {@code -a}, parentheses. OR binds less than what stands side by side; operators are in
 * capitals. Signs without a letter or figure in them are passed over.
 */
public final class QueryParser {

    /** How many words a question may have. */
    static final int MOST_WORDS = 64;

    /** How long it may be, in characters. */
    static final int MOST_CHARACTERS = 2000;

    /** How deep parentheses may go. */
    private static final int DEPTH = 20;

    /** How far apart words may stand where NEAR does not say. */
    private static final int DISTANCE = 10;

    private static final int FARTHEST = 1000;

    private final List<Sign> signs;
    private int at;
    private int depth;

    private QueryParser(List<Sign> signs) {
        this.signs = signs;
    }

    /**
     * {@return what a text asks for}
     *
     * @param text what was typed
     * @throws SearchFailure if it asks for nothing, or cannot be understood
     */
    public static Expression parse(String text) throws SearchFailure {
        if (text.length() > MOST_CHARACTERS) {
            throw new SearchFailure("The question has " + text.length() + " characters; " + MOST_CHARACTERS
                    + " are the most. Ask for less at once.");
        }
        List<Sign> signs = Sign.of(text);
        QueryParser parser = new QueryParser(signs);
        Expression expression = parser.any()
                .orElseThrow(() -> new SearchFailure(
                        text.isBlank()
                                ? "There is nothing to look for. Write a word."
                                : "There is no word to look for in " + text.strip() + "."));
        if (parser.at < signs.size()) {
            throw new SearchFailure("There is a ) without its (. Take it out, or put it in quotation marks.");
        }
        return expression;
    }

    private @Nullable Sign peek() {
        return at < signs.size() ? signs.get(at) : null;
    }

    private boolean take(Sign sign) {
        if (sign.equals(peek())) {
            at++;
            return true;
        }
        return false;
    }

    private Optional<Expression> any() throws SearchFailure {
        List<Expression> choices = new ArrayList<>();
        boolean open = true;
        boolean several = false;
        while (open) {
            Optional<Expression> all = all();
            if (all.isEmpty() && (several || Sign.OR.equals(peek()))) {
                throw new SearchFailure("OR needs a word on each side.");
            }
            all.ifPresent(choices::add);
            open = take(Sign.OR);
            several |= open;
        }
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(choices.size() == 1 ? choices.getFirst() : new Any(choices));
    }

    private Optional<Expression> all() throws SearchFailure {
        List<Expression> wanted = new ArrayList<>();
        List<Expression> unwanted = new ArrayList<>();
        for (Sign sign = peek(); sign != null && !sign.equals(Sign.OR) && !sign.equals(Sign.CLOSE); sign = peek()) {
            if (take(Sign.AND)) {
                continue;
            }
            if (take(Sign.NOT)) {
                unwanted.add(one().orElseThrow(() -> new SearchFailure("NOT needs a word behind it.")));
            } else {
                one().ifPresent(wanted::add);
            }
        }
        if (wanted.isEmpty()) {
            if (!unwanted.isEmpty()) {
                throw new SearchFailure("NOT alone finds nothing: say as well what is to be there.");
            }
            return Optional.empty();
        }
        return Optional.of(wanted.size() == 1 && unwanted.isEmpty() ? wanted.getFirst() : new All(wanted, unwanted));
    }

    private Optional<Expression> one() throws SearchFailure {
        return switch (peek()) {
            case null -> Optional.empty();
            case Sign.Text text -> {
                at++;
                yield text.phrase().map(phrase -> phrase);
            }
            case Sign.Symbol symbol -> {
                if (take(Sign.NEAR)) {
                    yield Optional.of(near());
                }
                if (take(Sign.OPEN)) {
                    if (++depth > DEPTH) {
                        throw new SearchFailure("Parentheses go deeper than " + DEPTH + ". Ask in fewer.");
                    }
                    Optional<Expression> inner = any();
                    close();
                    depth--;
                    yield inner;
                }
                yield Optional.empty();
            }
        };
    }

    private void close() throws SearchFailure {
        if (!take(Sign.CLOSE)) {
            throw new SearchFailure("There is a ( without its ). Add it, or put it in quotation marks.");
        }
    }

    private Near near() throws SearchFailure {
        List<Phrase> phrases = new ArrayList<>();
        int distance = DISTANCE;
        while (peek() instanceof Sign.Text text) {
            at++;
            if (text.isDistance() && !phrases.isEmpty() && Sign.CLOSE.equals(peek())) {
                distance = Math.min(FARTHEST, text.distance());
            } else {
                text.phrase().ifPresent(phrases::add);
            }
        }
        close();
        if (phrases.isEmpty()) {
            throw new SearchFailure("NEAR needs words, as in NEAR(ceasefire monitoring, 5).");
        }
        return new Near(phrases, distance);
    }
}
