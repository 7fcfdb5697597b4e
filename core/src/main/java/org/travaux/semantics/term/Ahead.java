package org.travaux.semantics.term;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.travaux.semantics.fact.Fact;
import org.travaux.semantics.fact.FactKind;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.lexicon.Lexeme;
import org.travaux.semantics.lexicon.Lexicon;
import org.travaux.semantics.lexicon.Match;

/**
 * Looks at what stands beside a phrase that is a marker only there: {@code by} before a date is a deadline, else a preposition;
 * {@code over} before a number is a comparator.
 */
final class Ahead {

    private static final int REACH = 6;
    private static final int NEAR = 4;
    private static final Set<String> WITH = Set.of("with", "without", "avec", "sans", "с", "без", "за");

    private final Lexicon lexicon;
    private final Phrases phrases;
    private final List<Lexeme> lexemes;
    private final Map<Integer, Fact> facts;

    Ahead(Lexicon lexicon, Phrases phrases, Map<Integer, Fact> facts) {
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.lexemes = phrases.lexemes();
        this.facts = facts;
    }

    /** Whether a phrase that begins at a lexeme can be what its category says. */
    boolean allows(Match match, int at) {
        int end = at + match.length();
        return switch (match.category()) {
            case COMPARATOR -> number(end, match.length() > 1 ? REACH : NEAR);
            case COMPARATOR_AFTER -> numberBefore(at);
            case DEADLINE, START, DURATION -> !isGerund(end) && time(end, REACH);
            case SEQUENCE ->
                !isAdjective(match, at)
                        && end < lexemes.size()
                        && lexemes.get(end).kind() != Lexeme.Kind.MARK;
            case MARKER -> !isRelative(match, at) && !isPredicate(at) && (!isWith(match, at) || consent(end));
            case NUMBER -> true;
            default -> true;
        };
    }

    /** {@code by giving notice}. */
    private boolean isGerund(int index) {
        return index < lexemes.size()
                && lexicon.language().equals("en")
                && lexemes.get(index).folded().endsWith("ing")
                && is(index, Category.VERB);
    }

    /** {@code the following measures}. */
    private boolean isAdjective(Match match, int at) {
        return match.length() == 1
                && at > 0
                && lexemes.get(at).folded().endsWith("ing")
                && is(at - 1, Category.ARTICLE);
    }

    /** {@code the area where}. */
    private boolean isRelative(Match match, int at) {
        return match.length() == 1
                && at > 0
                && lexemes.get(at).folded().equals("where")
                && is(at - 1, Category.PLACE_NOUN);
    }

    /** {@code is subject to appeal}. */
    private boolean isPredicate(int at) {
        return at > 0
                && lexemes.get(at).folded().equals("subject")
                && (is(at - 1, Category.AUXILIARY) || is(at - 1, Category.NEGATION));
    }

    /** {@code with} and {@code without}, which are conditions only before consent and the like. */
    private boolean isWith(Match match, int at) {
        return match.length() == 1 && WITH.contains(lexemes.get(at).folded());
    }

    private boolean consent(int from) {
        for (int i = from; i < Math.min(lexemes.size(), from + NEAR); i++) {
            if (is(i, Category.CONSENT)) {
                return true;
            }
            if (lexemes.get(i).kind() == Lexeme.Kind.MARK) {
                return false;
            }
        }
        return false;
    }

    private boolean number(int from, int reach) {
        for (int i = from; i < Math.min(lexemes.size(), from + reach); i++) {
            if (facts.containsKey(lexemes.get(i).start())
                    || lexemes.get(i).kind() == Lexeme.Kind.NUMBER
                    || is(i, Category.FRACTION)
                    || is(i, Category.MAJORITY)) {
                return true;
            }
            boolean stops = lexemes.get(i).kind() == Lexeme.Kind.MARK && !isSign(i);
            if (stops || is(i, Category.OPERATOR)) {
                return false;
            }
        }
        return false;
    }

    private boolean isSign(int index) {
        return is(index, Category.NAME);
    }

    private boolean numberBefore(int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            if (facts.containsKey(lexemes.get(i).start()) || lexemes.get(i).kind() == Lexeme.Kind.NUMBER) {
                return true;
            }
            if (lexemes.get(i).kind() == Lexeme.Kind.MARK) {
                return false;
            }
        }
        return false;
    }

    private boolean time(int from, int reach) {
        int blanks = 0;
        for (int i = from; i < Math.min(lexemes.size(), from + reach + blanks); i++) {
            Lexeme lexeme = lexemes.get(i);
            Fact fact = facts.get(lexeme.start());
            if (fact != null && isTime(fact)) {
                return true;
            }
            if (lexeme.is("(") && i + 2 < lexemes.size() && lexemes.get(i + 2).is(")")) {
                i += 2;
                continue;
            }
            if (lexeme.kind() == Lexeme.Kind.MARK || is(i, Category.OPERATOR) || is(i, Category.NAME)) {
                return false;
            }
            if (is(i, Category.FRACTION) || is(i, Category.MAJORITY)) {
                return false;
            }
            if (i > from && is(i, Category.PREPOSITION) && !is(i, Category.DETERMINER)) {
                return false;
            }
            if (is(i, Category.TIME_NOUN) || is(i, Category.PERIOD)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTime(Fact fact) {
        return fact.kind() == FactKind.DATE
                || (fact.unit() != null && Measures.of(fact).kind() == Term.Kind.PERIOD);
    }

    private boolean is(int index, Category category) {
        return phrases.is(index, category);
    }
}
