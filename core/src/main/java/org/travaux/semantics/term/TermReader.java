package org.travaux.semantics.term;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.travaux.semantics.CrossReference;
import org.travaux.semantics.ReferenceFinder;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.lexicon.Lexeme;
import org.travaux.semantics.lexicon.Lexicon;
import org.travaux.semantics.lexicon.Match;
import org.travaux.text.TextSpan;

/** Reads the terms of a text by the tables of its language. Cost: linear in the text. */
public final class TermReader {

    private final Lexicon lexicon;
    private final Names names;
    private final String text;
    private final Phrases phrases;
    private final List<Lexeme> lexemes;
    private final FigureReader figures;
    private final Map<Integer, List<CrossReference>> references = new HashMap<>();
    private final List<Term> terms = new ArrayList<>();
    private final WordReader words;
    private final Ahead ahead;
    private int at;

    private TermReader(String text, Lexicon lexicon, Names names) {
        this.text = text;
        this.lexicon = lexicon;
        this.names = names;
        this.phrases = new Phrases(lexicon, text);
        this.lexemes = phrases.lexemes();
        this.words = new WordReader(lexicon, lexemes);
        this.figures = new FigureReader(text, lexicon, phrases);
        this.ahead = new Ahead(lexicon, phrases, figures.facts());
        for (CrossReference reference : ReferenceFinder.find(text)) {
            references
                    .computeIfAbsent(reference.span().start(), start -> new ArrayList<>())
                    .add(reference);
        }
    }

    /**
     * {@return the terms of a text, in order, no two of which overlap}
     *
     * @param text any text
     * @param lexicon the tables of its language
     * @param names names beside those of the gazetteer
     */
    public static List<Term> read(String text, Lexicon lexicon, Names names) {
        TermReader reader = new TermReader(text, lexicon, names);
        reader.read();
        return new MarkerCheck(Repetitions.without(reader.terms)).checked();
    }

    private void read() {
        while (at < lexemes.size()) {
            Lexeme lexeme = lexemes.get(at);
            List<CrossReference> reference = references.get(lexeme.start());
            if (lexeme.kind() == Lexeme.Kind.JOINT) {
                at++;
            } else if (reference != null) {
                reference(reference);
            } else if (!label() && !figured()) {
                term(lexeme);
            }
        }
    }

    private void term(Lexeme lexeme) {
        switch (lexeme.kind()) {
            case NUMBER -> add(Term.Kind.NUMBER, "#" + lexeme.folded(), lexeme.folded(), "", at + 1);
            case MARK -> mark(lexeme);
            default -> word();
        }
    }

    /** {@code five years and six months} is one period. */
    private boolean addsToPeriod(FigureReader.Figure figure) {
        int size = terms.size();
        if (size < 2
                || terms.get(size - 1).kind() != Term.Kind.CONJUNCTION
                || terms.get(size - 2).kind() != Term.Kind.PERIOD) {
            return false;
        }
        String sum = Measures.sum(terms.get(size - 2).value(), figure.key());
        if (sum.isEmpty()) {
            return false;
        }
        terms.removeLast();
        int start = terms.removeLast().span().start();
        addFrom(start, Term.Kind.PERIOD, "#" + sum, sum, sum, figure.end());
        return true;
    }

    private boolean figured() {
        FigureReader.Figure figure = figures.at(at);
        if (figure == null) {
            return false;
        }
        figure(figure);
        return true;
    }

    private void mark(Lexeme lexeme) {
        Match name = names.at(lexemes, at);
        for (Match match : phrases.at(at)) {
            if (match.category() == Category.NAME && name == null) {
                name = match;
            }
        }
        if (name != null) {
            name(name);
        } else {
            add(Term.Kind.MARK, "", lexeme.text(), "", at + 1);
        }
    }

    /** Labels of items stand behind a break, a colon or a semicolon: {@code (a)}, {@code 2)}, {@code iv.}, {@code –}. */
    private boolean label() {
        int end = Labels.end(text, lexemes, at);
        if (end > at) {
            add(Term.Kind.LABEL, "", "", "", end);
            return true;
        }
        return false;
    }

    /** A citation, with all numbers it names. */
    private void reference(List<CrossReference> cited) {
        int end = endOf(cited.getFirst().span().end());
        StringJoiner key = new StringJoiner("+", "ref:", "");
        StringJoiner said = new StringJoiner(", ");
        for (CrossReference reference : cited) {
            key.add(References.key(reference));
            said.add(References.said(reference));
        }
        add(Term.Kind.REFERENCE, key.toString(), key.toString(), said.toString(), end);
    }

    private int endOf(int offset) {
        int end = at;
        while (end < lexemes.size() && lexemes.get(end).start() < offset) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    private void figure(FigureReader.Figure figure) {
        if (figure.kind() == Term.Kind.PERIOD && addsToPeriod(figure)) {
            return;
        }
        Term before = terms.isEmpty() ? null : terms.getLast();
        boolean money = before != null
                && figure.kind() == Term.Kind.NUMBER
                && before.kind() == Term.Kind.NAME
                && lexicon.kindOf(before.value()).equals("currency");
        if (money && before != null) {
            int start = terms.removeLast().span().start();
            String number = figure.key().replaceFirst(" .*", "");
            String value = number + " " + before.value();
            addFrom(start, Term.Kind.NUMBER, "#" + value, value, value, figure.end());
        } else if (figure.kind() == Term.Kind.WORD) {
            add(figure.kind(), figure.key(), figure.reading(), "", figure.end());
        } else {
            add(figure.kind(), "#" + figure.key(), figure.reading(), figure.key(), figure.end());
        }
    }

    private void word() {
        Match named = names.at(lexemes, at);
        if (named != null) {
            name(named);
            return;
        }
        List<Match> matches = phrases.at(at);
        Match best = null;
        for (Match match : matches) {
            if (Kinds.covers(match)
                    && ahead.allows(match, at)
                    && !(match.category() == Category.VAGUE && isBehindPeriod())
                    && (best == null
                            || match.length() > best.length()
                            || (match.length() == best.length() && Kinds.order(match) < Kinds.order(best)))) {
                best = match;
            }
        }
        WordReader.Reading reading = words.at(at, matches);
        if (best != null && best.category() == Category.NAME) {
            best = byPlace(best, matches);
        }
        if (best == null || (reading.length() > best.length() && best.category() != Category.NAME)) {
            addWord(reading);
        } else if (best.category() == Category.NAME) {
            name(best);
        } else {
            phrase(best, reading);
        }
    }

    /** A capital that is also the name of its government is taken as the place; that it may be the party is noted. */
    private @Nullable Match byPlace(Match best, List<Match> matches) {
        Match place = null;
        String party = "";
        for (Match match : matches) {
            if (match.category() == Category.NAME && match.length() == best.length()) {
                if (match.role().equals("metonym")) {
                    party = match.value();
                } else if (place == null || place.role().equals("adjective")) {
                    place = match;
                }
            }
        }
        if (lexicon.kindOf(best.value()).equals("currency")
                && best.role().equals("abbreviation")
                && !besideNumber(best)) {
            return null;
        }
        if (place == null || party.isEmpty()) {
            return place == null ? best : place;
        }
        return new Match(Category.NAME, place.value(), place.length(), "metonym:" + party);
    }

    /** {@code 30 days later}. */
    private boolean isBehindPeriod() {
        return !terms.isEmpty() && terms.getLast().kind() == Term.Kind.PERIOD;
    }

    private boolean besideNumber(Match name) {
        int next = at + name.length();
        return (next < lexemes.size()
                        && figures.facts().containsKey(lexemes.get(next).start()))
                || (!terms.isEmpty() && terms.getLast().kind() == Term.Kind.NUMBER);
    }

    private void name(Match name) {
        String key = name.role().equals("adjective") ? name.value() + "'s" : name.value();
        String reading = Set.of("metonym", "renamed", "defined").contains(name.role())
                ? name.role() + ":" + lexemes.get(at).folded()
                : key;
        Set<Category> tags = EnumSet.noneOf(Category.class);
        tags.add(Category.NAME);
        push(at, Term.Kind.NAME, "@" + key, reading, name.value(), name.role(), tags, at + name.length());
    }

    private void phrase(Match match, WordReader.Reading reading) {
        Term.Kind kind = Kinds.of(match.category());
        String key = Kinds.key(match);
        String value = match.value();
        String said = "";
        if (match.category() == Category.FRACTION || match.category() == Category.MAJORITY) {
            value = Measures.share(match.value());
            key = "#" + value;
            said = match.category() == Category.MAJORITY ? value : match.value();
        } else if (match.category() == Category.PERIOD) {
            value = FigureReader.period(match.value());
            key = "#" + value;
            said = FigureReader.said(match.value());
        }
        String read = lexemes.subList(at, Math.min(lexemes.size(), at + match.length())).stream()
                .map(Lexeme::folded)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        String role = match.category() == Category.COMPARATOR_AFTER ? "after" : reading.strength();
        push(at, kind, key, said.isEmpty() ? read : said, value, role, reading.tags(), at + match.length());
    }

    private void addWord(WordReader.Reading reading) {
        Term.Kind kind = reading.key().isEmpty() ? Term.Kind.FUNCTION : Term.Kind.WORD;
        push(
                at,
                kind,
                reading.key(),
                reading.reading(),
                reading.value(),
                reading.strength(),
                reading.tags(),
                at + reading.length());
    }

    private void add(Term.Kind kind, String key, String reading, String value, int end) {
        push(at, kind, key, reading, value, "", Set.of(), end);
    }

    private void addFrom(int start, Term.Kind kind, String key, String reading, String value, int end) {
        int stop = lexemes.get(end - 1).end();
        terms.add(new Term(
                kind, key, reading, value, "", Set.of(), text.substring(start, stop), new TextSpan(start, stop)));
        at = end;
    }

    private void push(
            int from,
            Term.Kind kind,
            String key,
            String reading,
            String value,
            String role,
            Set<Category> tags,
            int to) {
        int end = Math.max(from + 1, Math.min(to, lexemes.size()));
        TextSpan span =
                new TextSpan(lexemes.get(from).start(), lexemes.get(end - 1).end());
        terms.add(new Term(kind, key, reading, value, role, tags, span.of(text), span));
        at = end;
    }
}
