package org.travaux.lineage.blame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.compare.ClauseSegment;
import org.travaux.text.TextSpan;
import org.travaux.text.Token;
import org.travaux.text.Tokenizer;

/** The tokens of one text, each with its origin as soon as it is known. */
final class BlamedWords {

    /** Marks that keep their own origin: what is put in brackets or taken out of them is a matter of substance. */
    private static final String BRACKETS = "[](){}<>";

    static final BlamedWords NONE = new BlamedWords("");

    private final String text;
    private final List<Token> tokens;
    private final @Nullable WordOrigin[] origins;

    BlamedWords(String text) {
        this.text = text;
        this.tokens = Tokenizer.tokenize(text);
        this.origins = new WordOrigin[tokens.size()];
    }

    /** Takes over the origins of what a segment kept; words whose origin is known already are left alone. */
    void inherit(ClauseSegment segment, BlamedWords from) {
        if (segment.original() != null && segment.revised() != null) {
            inherit(segment.revised().span(), from, segment.original().span());
        }
    }

    /** Takes over all origins of the same text. */
    void inheritAll(BlamedWords from) {
        inherit(new TextSpan(0, text.length()), from, new TextSpan(0, from.text.length()));
    }

    /** Both stretches hold the same words, so they are walked together; they may differ in white space. */
    private void inherit(TextSpan here, BlamedWords from, TextSpan there) {
        int at = firstFrom(here.start());
        int fromAt = from.firstFrom(there.start());
        int end = firstFrom(here.end());
        int fromEnd = from.firstFrom(there.end());
        while (at < end && fromAt < fromEnd) {
            if (origins[at] == null) {
                origins[at] = from.origins[fromAt];
            }
            at++;
            fromAt++;
        }
    }

    /** The first token that starts at an offset or behind it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Gives every word that has none this origin. */
    void fill(WordOrigin origin) {
        Arrays.setAll(origins, at -> Objects.requireNonNullElse(origins[at], origin));
    }

    /** Runs of one origin; a mark other than a bracket goes with the word before it, or with the one behind at the start. */
    List<BlameSpan> spans() {
        List<BlameSpan> spans = new ArrayList<>();
        WordOrigin current = null;
        int start = 0;
        int end = 0;
        int words = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            boolean mark = isMark(token);
            WordOrigin own = mark && current == null ? behind(at) : Objects.requireNonNull(origins[at], "origin");
            if (current != null && !mark && !own.equals(current)) {
                spans.add(span(start, end, words, current));
                start = token.span().start();
                words = 0;
            } else if (current == null) {
                start = token.span().start();
            }
            if (current == null || !mark) {
                current = own;
            }
            end = token.span().end();
            words += token.kind() == Token.Kind.PUNCTUATION ? 0 : 1;
        }
        if (current != null) {
            spans.add(span(start, end, words, current));
        }
        return spans;
    }

    private BlameSpan span(int start, int end, int words, WordOrigin origin) {
        TextSpan span = new TextSpan(start, end);
        return new BlameSpan(span, span.of(text), words, origin);
    }

    /** The origin of the first token from here on that is no mark, else of this one. */
    private WordOrigin behind(int at) {
        for (int next = at; next < tokens.size(); next++) {
            if (!isMark(tokens.get(next))) {
                return Objects.requireNonNull(origins[next], "origin");
            }
        }
        return Objects.requireNonNull(origins[at], "origin");
    }

    private static boolean isMark(Token token) {
        return token.kind() == Token.Kind.PUNCTUATION && !BRACKETS.contains(token.text());
    }
}
