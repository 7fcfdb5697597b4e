package org.travaux.diff.semantic.pair;

import java.util.Set;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.norm.Norm;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.term.Term;

/** Words that can go without loss, and what only repeats a word that is there already. */
public final class Redundant {

    private static final Set<Category> EMPTY = Set.of(
            Category.LIGHT,
            Category.MEASURE_NOUN,
            Category.FILLER,
            Category.ARTICLE,
            Category.PRONOUN,
            Category.ANAPHOR,
            Category.RELATIVE,
            Category.AUXILIARY);

    private Redundant() {}

    /**
     * {@return the is}
     *
     * @param side one of the two texts
     * @param index index of a term
     */
    public static boolean is(Side side, int index) {
        Term term = side.term(index);
        if (term.kind() != Term.Kind.DETERMINER && term.tags().stream().anyMatch(EMPTY::contains)) {
            return true;
        }
        if (term.kind() == Term.Kind.DETERMINER
                && (deniesInOperator(side, index, term) || isBothOfTwo(side, index, term))) {
            return true;
        }
        return term.kind() == Term.Kind.CONDITION
                || term.kind() == Term.Kind.TIME
                || (term.kind() == Term.Kind.FRAME && !isWholePart(side, index))
                || isOfGovernment(side, index, term)
                || isRepetition(side, index, term);
    }

    /** {@code both countries}, which the other side calls the countries. */
    private static boolean isBothOfTwo(Side side, int index, Term term) {
        return term.value().equals("both") && index + 1 < side.size();
    }

    /** {@code under international supervision}: the opening is all there is. */
    private static boolean isWholePart(Side side, int index) {
        Part part = side.reading().part(index);
        return part != null && side.meaningful(part.from(), part.to()) == 1;
    }

    /** {@code the Government of the Sudan}, which the other side calls by its seat or by the State. */
    private static boolean isOfGovernment(Side side, int index, Term term) {
        if (!term.text().matches("(?i)government|authorities|side|gouvernement|правительств\\w*|уряд\\w*")) {
            return false;
        }
        for (int i = index + 1; i < Math.min(side.size(), index + 4); i++) {
            if (side.term(i).kind() == Term.Kind.NAME) {
                return side.pair(i) >= 0;
            }
        }
        return false;
    }

    /** {@code neither Party shall}: the operator has it already. */
    private static boolean deniesInOperator(Side side, int index, Term term) {
        Norm norm = side.norm(index);
        boolean denies = term.value().equals("no") || term.value().equals("neither");
        return denies && norm != null && norm.operatorTerm() > index;
    }

    /** A word the same text says elsewhere, where it has its pair: a name again instead of a pronoun. */
    private static boolean isRepetition(Side side, int index, Term term) {
        if (term.kind() != Term.Kind.WORD && term.kind() != Term.Kind.NAME) {
            return false;
        }
        return side.isSaidElsewhere(index);
    }
}
