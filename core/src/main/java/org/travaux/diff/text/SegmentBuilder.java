package org.travaux.diff.text;

import java.util.ArrayList;
import java.util.List;
import org.travaux.diff.text.HunkList.Hunk;
import org.travaux.diff.text.WordDiffer.TokenList;
import org.travaux.text.TextSpan;

/**
 * Turns runs of differing tokens into segments of text that cover both sides without gap.
 *
 * <p>White space between tokens goes with what it stands beside: kept where both sides have some, otherwise part of the edit,
 * so that accepting and rejecting give readable text. White space that only one side has between two kept words is an edit
 * of its own.
 */
final class SegmentBuilder {

    private final TokenList original;
    private final TokenList revised;
    private final List<TextSegment> segments = new ArrayList<>();
    private int atOriginal;
    private int atRevised;

    SegmentBuilder(TokenList original, TokenList revised) {
        this.original = original;
        this.revised = revised;
    }

    TextDifference build(List<Hunk> hunks, boolean limited) {
        int tokenOriginal = 0;
        int tokenRevised = 0;
        for (Hunk hunk : hunks) {
            keep(tokenOriginal, hunk.startOriginal(), tokenRevised);
            replace(startOf(original, hunk.endOriginal()), startOf(revised, hunk.endRevised()));
            tokenOriginal = hunk.endOriginal();
            tokenRevised = hunk.endRevised();
        }
        keep(tokenOriginal, original.tokens().size(), tokenRevised);
        // White space at the very end is no text.
        equal(original.text().length(), revised.text().length());
        return new TextDifference(segments, limited);
    }

    /** Keeps a run of tokens, watching for white space between them that only one side has. */
    private void keep(int fromOriginal, int toOriginal, int fromRevised) {
        for (int i = fromOriginal; i < toOriginal; i++) {
            TextSpan before = original.tokens().get(i).span();
            TextSpan after =
                    revised.tokens().get(fromRevised + i - fromOriginal).span();
            boolean spaceBefore = visible(original.text(), atOriginal, before.start());
            boolean spaceAfter = visible(revised.text(), atRevised, after.start());
            if (spaceBefore != spaceAfter && i > fromOriginal) {
                edit(before.start(), after.start());
            }
            equal(before.end(), after.end());
        }
    }

    /** Replaces everything up to the start of the next kept tokens, giving back white space that both sides have. */
    private void replace(int endOriginal, int endRevised) {
        int headOriginal = spaceFrom(original.text(), atOriginal, endOriginal);
        int headRevised = spaceFrom(revised.text(), atRevised, endRevised);
        if ((headOriginal > atOriginal && headRevised > atRevised) || (atOriginal == 0 && atRevised == 0)) {
            equal(headOriginal, headRevised);
        }
        int tailOriginal = spaceBack(original.text(), atOriginal, endOriginal);
        int tailRevised = spaceBack(revised.text(), atRevised, endRevised);
        boolean atEnd = endOriginal == original.text().length()
                && endRevised == revised.text().length();
        if ((tailOriginal < endOriginal && tailRevised < endRevised) || atEnd) {
            edit(tailOriginal, tailRevised);
            equal(endOriginal, endRevised);
        } else {
            edit(endOriginal, endRevised);
        }
    }

    private void edit(int endOriginal, int endRevised) {
        if (endOriginal > atOriginal) {
            add(Operation.DELETE, endOriginal, atRevised);
        }
        if (endRevised > atRevised) {
            add(Operation.INSERT, atOriginal, endRevised);
        }
    }

    private void equal(int endOriginal, int endRevised) {
        if (endOriginal > atOriginal || endRevised > atRevised) {
            add(Operation.EQUAL, endOriginal, endRevised);
        }
    }

    private void add(Operation operation, int endOriginal, int endRevised) {
        TextSpan before = new TextSpan(atOriginal, endOriginal);
        TextSpan after = new TextSpan(atRevised, endRevised);
        if (!segments.isEmpty() && segments.getLast().operation() == operation) {
            TextSegment last = segments.removeLast();
            before = new TextSpan(last.original().start(), endOriginal);
            after = new TextSpan(last.revised().start(), endRevised);
        }
        segments.add(new TextSegment(operation, before, after));
        atOriginal = endOriginal;
        atRevised = endRevised;
    }

    /** Where the token starts; behind the last one, the end of the text. */
    private static int startOf(TokenList list, int token) {
        return token < list.tokens().size()
                ? list.tokens().get(token).span().start()
                : list.text().length();
    }

    private static int spaceFrom(String text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int spaceBack(String text, int from, int to) {
        int at = to;
        while (at > from && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether white space that can be seen stands in a stretch between tokens. */
    private static boolean visible(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u00AD'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF';
    }
}
