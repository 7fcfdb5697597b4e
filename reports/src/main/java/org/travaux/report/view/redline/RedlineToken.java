package org.travaux.report.view.redline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Clause;
import org.travaux.report.view.ReportRow;

/** A piece of one document's text on its way into a redline: words, or the end of a paragraph. */
final class RedlineToken {

    /** What two documents share at this place; both sides hold the same one. */
    static final class Match {}

    final Clause clause;
    /** What the words are; null for the end of a paragraph. */
    final RedlineRun.@Nullable Part part;

    final String text;
    /** Whether the paragraph that ends here is a heading. */
    final boolean headingEnd;

    /** The stretch that a clause before and a clause after have in common, if the token lies in one. */
    final @Nullable Stretch stretch;

    @Nullable Match match;

    /** The row that begins here; set on the first token of a clause. */
    @Nullable ReportRow begins;

    private RedlineToken(
            Clause clause,
            RedlineRun.@Nullable Part part,
            String text,
            boolean headingEnd,
            @Nullable Stretch stretch,
            @Nullable Match match) {
        this.clause = clause;
        this.part = part;
        this.text = text;
        this.headingEnd = headingEnd;
        this.stretch = stretch;
        this.match = match;
    }

    static RedlineToken words(
            Clause clause, RedlineRun.Part part, String text, @Nullable Stretch stretch, @Nullable Match match) {
        return new RedlineToken(clause, part, text, false, stretch, match);
    }

    static RedlineToken end(Clause clause, boolean heading, @Nullable Stretch stretch, @Nullable Match match) {
        return new RedlineToken(clause, null, "", heading, stretch, match);
    }

    boolean isEnd() {
        return part == null;
    }

    /** The words of a text, with the ends of paragraphs between its lines. */
    static List<RedlineToken> lines(
            Clause clause, RedlineRun.Part part, String text, @Nullable Stretch stretch, List<Match> matches) {
        List<RedlineToken> tokens = new ArrayList<>();
        int start = 0;
        int used = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i < text.length() && text.charAt(i) == '\n';
            if (!end && i < text.length()) {
                continue;
            }
            if (i > start) {
                tokens.add(words(clause, part, text.substring(start, i), stretch, take(matches, used++)));
            }
            if (end) {
                tokens.add(end(clause, false, stretch, take(matches, used++)));
            }
            start = i + 1;
        }
        return tokens;
    }

    private static @Nullable Match take(List<Match> matches, int index) {
        return index < matches.size() ? matches.get(index) : null;
    }

    /** What one clause before and one clause after share. */
    static final class Stretch {
        final boolean moved;
        int originalPlace = -1;
        int revisedPlace = -1;
        long weight = 1;
        boolean inPlace;
        /** Which move it is, from 1, once it is known not to be in place. */
        int move;

        Stretch(boolean moved) {
            this.moved = moved;
        }
    }
}
