package org.travaux.semantics.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.travaux.semantics.lexicon.Category;

/** Reads markers anew by what stands behind them: {@code until} a date is a time, until an event a condition. */
final class MarkerCheck {

    private static final int REACH = 4;

    private final List<Term> terms;

    MarkerCheck(List<Term> terms) {
        this.terms = terms;
    }

    List<Term> checked() {
        List<Term> out = new ArrayList<>(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            boolean time = term.kind() == Term.Kind.CONDITION && term.value().equals("until") && dateAhead(i);
            boolean self = term.kind() == Term.Kind.WORD && isSelf(i);
            if (term.kind() == Term.Kind.OPERATOR && isAgreeing(term) && inCondition(i)) {
                out.add(as(term, Term.Kind.WORD, "agre"));
                continue;
            }
            if (term.kind() == Term.Kind.NUMBER && numbersInstrument(out)) {
                out.add(as(term, Term.Kind.REFERENCE, "ref:" + term.key()));
                continue;
            }
            out.add(time ? as(term, Term.Kind.TIME, "time:until") : self ? as(term, Term.Kind.FUNCTION, "") : term);
        }
        return out;
    }

    /** {@code unless the Parties agree to extend it}: what is agreed there is no norm. */
    private static boolean isAgreeing(Term term) {
        return term.text().toLowerCase(Locale.ROOT).startsWith("agree");
    }

    /** {@code resolution 1325}, {@code Protocol II}. */
    private static boolean numbersInstrument(List<Term> before) {
        if (before.isEmpty()) {
            return false;
        }
        Term last = before.getLast();
        String word = last.text().toLowerCase(Locale.ROOT);
        return last.kind() == Term.Kind.WORD && last.is(Category.INSTRUMENT_NOUN) && !word.endsWith("s");
    }

    private boolean inCondition(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (terms.get(i).kind() == Term.Kind.CONDITION) {
                return true;
            }
            if (terms.get(i).kind() == Term.Kind.MARK) {
                return false;
            }
        }
        return false;
    }

    /** {@code this Agreement}: the text itself, which it need not name. */
    private boolean isSelf(int index) {
        if (index == 0 || !terms.get(index).is(Category.INSTRUMENT_NOUN)) {
            return false;
        }
        Term before = terms.get(index - 1);
        String words = before.text().toLowerCase(Locale.ROOT);
        return before.is(Category.SELF) || words.endsWith(" this") || words.endsWith(" present");
    }

    private boolean dateAhead(int index) {
        for (int i = index + 1; i < Math.min(terms.size(), index + 1 + REACH); i++) {
            switch (terms.get(i).kind()) {
                case DATE, PERIOD -> {
                    return true;
                }
                case MARK, NAME, OPERATOR, CONDITION, REFERENCE -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    private static Term as(Term term, Term.Kind kind, String key) {
        return new Term(kind, key, term.reading(), term.value(), term.role(), term.tags(), term.text(), term.span());
    }
}
