package org.travaux.diff.semantic.pair;

import org.travaux.semantics.norm.Part;
import org.travaux.semantics.term.Term;

/** Tells items of lists from words that qualify others. */
public final class ListItems {

    private ListItems() {}

    /**
     * {@return whether a run is an item of a list: a comma, a conjunction or a label stands beside it, and it ends
     * where an item ends}
     *
     * @param side one of the two texts
     * @param run terms without pair
     */
    public static boolean isItem(Side side, Run run) {
        int before = run.first() - 1;
        while (before >= 0 && isArticle(side.term(before))) {
            before--;
        }
        int after = run.last() + 1;
        int nearest = run.first() - 1;
        while (nearest >= 0 && side.term(nearest).kind() == Term.Kind.FUNCTION) {
            nearest--;
        }
        boolean opens = before >= 0 && divides(side.term(before));
        if (before > 0
                && side.term(before).kind() == Term.Kind.CONJUNCTION
                && side.term(before - 1).kind() != Term.Kind.MARK) {
            return true;
        }
        boolean closes = after >= side.size()
                || divides(side.term(after))
                || side.term(after).kind() == Term.Kind.MARK
                || !side.reading()
                        .partOf()
                        .get(after)
                        .equals(side.reading().partOf().get(run.last()));
        return (opens && closes) || (after < side.size() && divides(side.term(after)) && closesBefore(side, nearest));
    }

    /**
     * {@return whether the part has two commas or conjunctions at least, so that it lists three items}
     *
     * @param side one of the two texts
     * @param run terms without pair
     */
    public static boolean isLongList(Side side, Run run) {
        int dividers = 0;
        Part part = side.reading().part(run.first());
        for (int i = part == null ? run.first() : part.from(); part != null && i < part.to(); i++) {
            if (divides(side.term(i))) {
                dividers++;
            }
        }
        return dividers > 1;
    }

    /** At the beginning of a list, after the verb or at the start: {@code civilians and} children. */
    private static boolean closesBefore(Side side, int before) {
        return before < 0
                || side.term(before).kind() == Term.Kind.OPERATOR
                || side.term(before).kind() == Term.Kind.MARK
                || side.term(before).kind() == Term.Kind.DETERMINER
                || side.term(before).kind() == Term.Kind.PREPOSITION
                || side.role(before) == Part.Role.VERB;
    }

    private static boolean isArticle(Term term) {
        return term.kind() == Term.Kind.FUNCTION
                || term.kind() == Term.Kind.PREPOSITION
                || (term.kind() == Term.Kind.DETERMINER && !term.hasMeaning());
    }

    private static boolean divides(Term term) {
        return term.kind() == Term.Kind.CONJUNCTION
                || term.kind() == Term.Kind.LABEL
                || term.isMark(",")
                || term.isMark(";");
    }
}
