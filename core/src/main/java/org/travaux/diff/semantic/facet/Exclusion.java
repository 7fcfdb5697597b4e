package org.travaux.diff.semantic.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.norm.Norm;
import org.travaux.semantics.term.Term;

/** "Not unless" and "only if": one side forbids but for a case, the other allows only in that case. */
final class Exclusion {

    private static final Set<String> BUT = Set.of(
            "unless",
            "until",
            "without",
            "except",
            "absence",
            "before",
            "otherwise",
            "against",
            "save",
            "sans",
            "qu'",
            "que",
            "без",
            "крім",
            "кроме",
            "доки",
            "пока",
            "if");

    private Exclusion() {}

    /** The words of both sides that say so. */
    record Terms(List<Integer> before, List<Integer> after) {}

    /** The words, where one side says only and the other but. */
    static Optional<Terms> turn(PairReading pair, Norm before, Norm after) {
        Integer onlyBefore = only(pair.before(), before);
        Integer onlyAfter = only(pair.after(), after);
        if ((onlyBefore == null) == (onlyAfter == null)) {
            return Optional.empty();
        }
        Side denying = onlyBefore == null ? pair.before() : pair.after();
        Norm norm = onlyBefore == null ? before : after;
        List<Integer> but = but(denying, norm);
        if (but.isEmpty()) {
            return Optional.empty();
        }
        Side allowing = onlyBefore == null ? pair.after() : pair.before();
        List<Integer> only = markers(allowing, onlyBefore == null ? after : before);
        return Optional.of(onlyBefore == null ? new Terms(but, only) : new Terms(only, but));
    }

    private static @Nullable Integer only(Side side, Norm norm) {
        for (int i = norm.from(); i < norm.to(); i++) {
            if (side.term(i).kind() == Term.Kind.LIMIT && side.isOpen(i)) {
                return i;
            }
        }
        return null;
    }

    private static List<Integer> but(Side side, Norm norm) {
        for (int i = norm.from(); i < norm.to(); i++) {
            Term term = side.term(i);
            String word = term.text().toLowerCase(Locale.ROOT);
            boolean marker = term.kind() == Term.Kind.CONDITION && !term.value().equals("if");
            if (marker || BUT.contains(word) || (term.is(Category.NEGATION) && i > norm.verb() && norm.verb() >= 0)) {
                return markers(side, norm);
            }
        }
        return List.of();
    }

    /** What says under which condition, without the condition itself. */
    private static List<Integer> markers(Side side, Norm norm) {
        List<Integer> found = new ArrayList<>();
        for (int i = norm.from(); i < norm.to(); i++) {
            Term term = side.term(i);
            boolean marker = switch (term.kind()) {
                case CONDITION, LIMIT, TIME, DETERMINER, NEGATION -> true;
                case WORD ->
                    BUT.contains(term.text().toLowerCase(Locale.ROOT))
                            || term.text().equals("presence")
                            || term.text().equals("basis");
                default -> false;
            };
            if (marker) {
                found.add(i);
            }
        }
        return found;
    }
}
