package org.travaux.ingest.rival;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.travaux.model.Alternative;
import org.travaux.text.TextSpan;

/** The square brackets of a document, paired across its clauses, and what each pair keeps open. */
final class Brackets {

    /** A bracket closes within so many clauses, or not at all: one that somebody forgot must not swallow a document. */
    static final int MAX_CLAUSES = 30;

    /** Where a bracket opens that stands before the text, in the clause's heading. */
    private static final int BEFORE = -1;

    private static final Pattern REFERENCE_LIST = Pattern.compile("(?m)^\\[1]\\s+\\S");

    private final List<RivalTexts.Unit> units;
    private final List<List<Alternative>> found = new ArrayList<>();
    private final List<RivalTexts.LoneBracket> unclosed = new ArrayList<>();
    private final boolean references;

    /** Where a bracket opens. */
    private record Open(int unit, int at) {}

    /** A bracket and its other half. */
    private record Pair(Open open, int unit, int at) {}

    Brackets(List<RivalTexts.Unit> units) {
        this.units = units;
        List<String> citing = withOpening(units);
        this.references = (has(citing, "[1]") && has(citing, "[2]"))
                || citing.stream()
                        .anyMatch(text -> text.contains("[1]")
                                && REFERENCE_LIST.matcher(text).find());
        units.forEach(unit -> found.add(new ArrayList<>(0)));
        pairs().forEach(this::take);
    }

    /** The texts in which a bracket opens, which are few. */
    private static List<String> withOpening(List<RivalTexts.Unit> units) {
        List<String> texts = new ArrayList<>();
        for (RivalTexts.Unit unit : units) {
            if (unit.text().indexOf('[') >= 0) {
                texts.add(unit.text());
            }
        }
        return texts;
    }

    private static boolean has(List<String> texts, String citation) {
        return texts.stream().anyMatch(text -> text.contains(citation));
    }

    List<Alternative> of(int unit) {
        return found.get(unit);
    }

    List<RivalTexts.LoneBracket> unclosed() {
        return unclosed;
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        List<Open> lost = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            String text = units.get(i).text();
            if (units.get(i).opened()) {
                open.push(new Open(i, BEFORE));
            }
            boolean none = text.indexOf('[') < 0 && text.indexOf(']') < 0;
            for (int at = none ? text.length() : 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '[') {
                    open.push(new Open(i, at));
                } else if (c == ']') {
                    while (!open.isEmpty() && i - open.peek().unit() > MAX_CLAUSES) {
                        lost.add(open.pop());
                    }
                    if (!open.isEmpty()) {
                        pairs.add(new Pair(open.pop(), i, at));
                    }
                }
            }
        }
        lost.addAll(open);
        lost.sort(java.util.Comparator.comparingInt(Open::unit).thenComparingInt(Open::at));
        for (Open alone : lost) {
            // Half of an interval or a sign in code is no bracket that somebody forgot to close.
            if (alone.at() == BEFORE
                    || !BracketText.isCode(units.get(alone.unit()).text(), alone.at())) {
                unclosed.add(new RivalTexts.LoneBracket(
                        units.get(alone.unit()).id(), new TextSpan(Math.max(0, alone.at()), alone.at() + 1)));
            }
        }
        return pairs;
    }

    private void take(Pair pair) {
        String first = units.get(pair.open().unit()).text();
        if (pair.open().unit() == pair.unit() && pair.open().at() != BEFORE) {
            BracketText bracket =
                    new BracketText(first, new TextSpan(pair.open().at(), pair.at() + 1), references);
            for (Alternative alternative : bracket.alternatives()) {
                add(pair.unit(), alternative);
            }
            return;
        }
        Holders.Held held = Holders.atStart(first.substring(pair.open().at() + 1));
        for (int i = pair.open().unit(); i <= pair.unit(); i++) {
            String text = units.get(i).text();
            int start = i == pair.open().unit() ? Math.max(0, pair.open().at()) : 0;
            int end = i == pair.unit() ? pair.at() + 1 : text.length();
            String inside = text.substring(
                    i == pair.open().unit() ? pair.open().at() + 1 + (held == null ? 0 : held.end()) : start,
                    i == pair.unit() ? pair.at() : end);
            if (!inside.isBlank()) {
                add(
                        i,
                        new Alternative(
                                held == null ? Alternative.Kind.BRACKETED : Alternative.Kind.HELD,
                                new TextSpan(start, end),
                                inside.strip(),
                                null,
                                held == null ? null : held.holder()));
            }
        }
    }

    /** Adds a wording; of brackets directly within brackets only the inner one. */
    private void add(int unit, Alternative alternative) {
        List<Alternative> there = found.get(unit);
        boolean doubled = there.stream()
                .anyMatch(
                        inner -> inner.span().start() - 1 == alternative.span().start()
                                && inner.span().end() + 1 == alternative.span().end());
        if (!doubled) {
            there.add(alternative);
        }
    }
}
