package org.travaux.compare.standard;

import java.util.ArrayList;
import java.util.List;
import org.travaux.compare.ClauseSpan;
import org.travaux.model.Clause;
import org.travaux.text.TextSpan;
import org.travaux.text.Token;
import org.travaux.text.Tokenizer;

/** The texts of a few clauses put one behind another, which knows what stands where. */
final class JoinedText {

    /** Between two clauses; belongs to neither. */
    private static final String BORDER = "\n";

    private final List<String> ids;
    private final List<TextSpan> places;
    private final String text;

    /** A kept run with its places on both sides, each inside one clause. */
    record Pair(ClauseSpan original, ClauseSpan revised) {}

    private JoinedText(List<String> ids, List<TextSpan> places, String text) {
        this.ids = ids;
        this.places = places;
        this.text = text;
    }

    static JoinedText ofTexts(List<Clause> clauses) {
        List<String> ids = new ArrayList<>();
        List<TextSpan> places = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Clause clause : clauses) {
            if (!ids.isEmpty()) {
                text.append(BORDER);
            }
            int start = text.length();
            text.append(clause.text());
            ids.add(clause.id());
            places.add(new TextSpan(start, text.length()));
        }
        return new JoinedText(ids, places, text.toString());
    }

    static JoinedText of(String id, String text) {
        return new JoinedText(List.of(id), List.of(new TextSpan(0, text.length())), text);
    }

    String text() {
        return text;
    }

    String textOf(ClauseSpan span) {
        int start = places.get(ids.indexOf(span.clause())).start();
        return text.substring(start + span.span().start(), start + span.span().end());
    }

    /** A place in the clause where it begins, without what runs on into the next; a border belongs to the clause behind it. */
    ClauseSpan place(TextSpan run) {
        int clause = clauseAt(run.start());
        int start = Math.max(run.start(), places.get(clause).start());
        return clipped(clause, start, Math.max(start, run.end()));
    }

    /** The parts of a run that stand in clauses; borders are left out. */
    List<ClauseSpan> pieces(TextSpan run) {
        List<ClauseSpan> pieces = new ArrayList<>(1);
        for (int k = 0; k < ids.size(); k++) {
            int start = Math.max(run.start(), places.get(k).start());
            int end = Math.min(run.end(), places.get(k).end());
            if (start < end) {
                pieces.add(span(k, start, end));
            }
        }
        return pieces;
    }

    /** A kept run cut where a clause ends on either side: both sides hold the same tokens, so they are walked together. */
    List<Pair> commonPieces(TextSpan run, JoinedText other, TextSpan otherRun) {
        if (ids.size() == 1 && other.ids.size() == 1) {
            return List.of(new Pair(span(0, run.start(), run.end()), other.span(0, otherRun.start(), otherRun.end())));
        }
        List<Token> tokens = Tokenizer.tokenize(run.of(text));
        List<Token> otherTokens = Tokenizer.tokenize(otherRun.of(other.text));
        List<Pair> pairs = new ArrayList<>();
        int at = run.start();
        int otherAt = otherRun.start();
        for (int k = 0; k < tokens.size(); k++) {
            boolean last = k + 1 == tokens.size();
            int end = last ? run.end() : run.start() + tokens.get(k + 1).span().start();
            int otherEnd = last
                    ? otherRun.end()
                    : otherRun.start() + otherTokens.get(k + 1).span().start();
            if (last || clauseAt(end) != clauseAt(at) || other.clauseAt(otherEnd) != other.clauseAt(otherAt)) {
                int start =
                        Math.max(at, places.get(clauseOf(tokens.get(k), run)).start());
                int otherStart = Math.max(
                        otherAt,
                        other.places
                                .get(other.clauseOf(otherTokens.get(k), otherRun))
                                .start());
                pairs.add(new Pair(
                        clipped(clauseOf(tokens.get(k), run), start, end),
                        other.clipped(other.clauseOf(otherTokens.get(k), otherRun), otherStart, otherEnd)));
                at = end;
                otherAt = otherEnd;
            }
        }
        return pairs;
    }

    private int clauseOf(Token token, TextSpan run) {
        return clauseAt(run.start() + token.span().start());
    }

    /** The clause a place belongs to; a border belongs to the one behind it. */
    private int clauseAt(int place) {
        int k = 0;
        while (k + 1 < places.size()
                && place >= places.get(k).end()
                && place >= places.get(k + 1).start() - 1) {
            k++;
        }
        return k;
    }

    private ClauseSpan clipped(int clause, int start, int end) {
        return span(clause, start, Math.min(end, places.get(clause).end()));
    }

    private ClauseSpan span(int clause, int start, int end) {
        int offset = places.get(clause).start();
        return new ClauseSpan(ids.get(clause), new TextSpan(start - offset, end - offset));
    }
}
