package org.travaux.semantics.term;

import java.util.ArrayList;
import java.util.List;

/** What is said twice, the second time in brackets: {@code five (5) years}, {@code the International … Agency (IAEA)}. */
final class Repetitions {

    private Repetitions() {}

    /** The terms without what brackets only repeat. */
    static List<Term> without(List<Term> terms) {
        List<Term> out = new ArrayList<>(terms.size());
        int at = 0;
        while (at < terms.size()) {
            boolean bracketed = at + 2 < terms.size()
                    && !out.isEmpty()
                    && terms.get(at).isMark("(")
                    && terms.get(at + 2).isMark(")");
            if (bracketed && same(out.getLast(), terms.get(at + 1))) {
                at += 3;
                at += join(out, terms, at);
                continue;
            }
            out.add(terms.get(at));
            at++;
        }
        return out;
    }

    private static boolean same(Term one, Term other) {
        boolean figures = one.kind() == Term.Kind.NUMBER && other.kind() == Term.Kind.NUMBER;
        boolean names = one.kind() == Term.Kind.NAME && other.kind() == Term.Kind.NAME;
        return (figures || names) && one.key().equals(other.key());
    }

    /** A unit behind the bracket belongs to the number before it: {@code five (5) years}; how many terms that takes. */
    private static int join(List<Term> out, List<Term> terms, int next) {
        Term number = out.getLast();
        if (number.kind() != Term.Kind.NUMBER
                || next >= terms.size()
                || !number.value().matches("[0-9]+(?:\\.[0-9]+)?")) {
            return 0;
        }
        String iso = TimeUnits.iso(terms.get(next).text(), number.value());
        if (iso.isEmpty()) {
            return 0;
        }
        String value = FigureReader.period(iso);
        out.removeLast();
        out.add(new Term(
                Term.Kind.PERIOD,
                "#" + value,
                number.value() + " " + TimeUnits.unit(terms.get(next).text()),
                value,
                "",
                number.tags(),
                number.text(),
                number.span()));
        return 1;
    }
}
