package org.travaux.diff.semantic.facet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.facet.measure.Bounds;
import org.travaux.diff.semantic.pair.FacetRule;
import org.travaux.diff.semantic.pair.Findings;
import org.travaux.diff.semantic.pair.NormPairs;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.model.Direction;
import org.travaux.semantics.norm.Bound;
import org.travaux.semantics.norm.Norm;
import org.travaux.semantics.norm.Operator;
import org.travaux.semantics.norm.Operator.Sign;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.term.Term;
import org.travaux.text.TextSpan;

/**
 * Negations that came or went, outside the operator. Two turns in one norm cancel each other: that is a double negation, no
 * change.
 */
final class PolarityRule implements FacetRule {

    private static final Set<String> DENYING =
            Set.of("no", "neither", "nothing", "none", "nobody", "aucun", "aucune", "nul", "nulle");

    /** Something that turns a norm into its opposite. */
    private record Turn(
            @Nullable TextSpan before,
            @Nullable TextSpan after,
            List<Integer> beforeTerms,
            List<Integer> afterTerms,
            Kind kind) {}

    private enum Kind {
        NEGATION,
        OPERATOR,
        BOUND,
        CONDITION
    }

    @Override
    public void apply(PairReading pair, Findings findings) {
        for (NormPairs.Couple couple : pair.norms().couples()) {
            if (pair.isReplaced(couple.before(), couple.after()) || pair.isTurned(couple)) {
                continue;
            }
            List<Turn> turns = turns(pair, couple);
            long negations =
                    turns.stream().filter(turn -> turn.kind() == Kind.NEGATION).count();
            if (turns.size() == 2) {
                limits(pair, couple);
                findings.noteDoubleNegation();
                pair.noteTurned(couple);
                turns.forEach(turn -> say(pair, turn));
            } else if (negations % 2 == 1) {
                turns.stream()
                        .filter(turn -> turn.kind() == Kind.NEGATION)
                        .findFirst()
                        .ifPresent(turn -> {
                            findings.add(
                                    Facet.POLARITY,
                                    pair,
                                    turn.before(),
                                    turn.after(),
                                    Direction.REVERSED,
                                    "polarity.negation");
                            say(pair, turn);
                        });
            }
        }
    }

    /** The word "only" belongs to the turn. */
    private static void limits(PairReading pair, NormPairs.Couple couple) {
        Norm before = pair.before().reading().norms().get(couple.before());
        Norm after = pair.after().reading().norms().get(couple.after());
        limits(pair.before(), before);
        limits(pair.after(), after);
    }

    private static void limits(Side side, Norm norm) {
        for (int i = norm.from(); i < norm.to(); i++) {
            if (side.term(i).kind() == Term.Kind.LIMIT) {
                side.say(i, i + 1);
            }
        }
    }

    private static void say(PairReading pair, Turn turn) {
        turn.beforeTerms().forEach(term -> pair.before().say(term, term + 1));
        turn.afterTerms().forEach(term -> pair.after().say(term, term + 1));
    }

    private static List<Turn> turns(PairReading pair, NormPairs.Couple couple) {
        List<Turn> turns = new ArrayList<>();
        Norm before = pair.before().reading().norms().get(couple.before());
        Norm after = pair.after().reading().norms().get(couple.after());
        boolean opposed =
                (before.operator().sign() == Sign.NOT) != (after.operator().sign() == Sign.NOT);
        if (opposed && before.operatorTerm() + after.operatorTerm() >= -1) {
            turns.add(new Turn(null, null, List.of(), List.of(), Kind.OPERATOR));
        }
        negation(pair, before, after, turns);
        prefixes(pair, before, after, turns);
        bounds(pair, before, after, turns);
        int single = turns.size();
        conditions(pair, before, after, turns);
        if (single == 1 && turns.size() == 1) {
            Exclusion.turn(pair, before, after)
                    .ifPresent(terms -> turns.add(new Turn(null, null, terms.before(), terms.after(), Kind.CONDITION)));
        }
        return turns;
    }

    /** Negations outside operators and conditions: an odd number on one side only is a turn. */
    private static void negation(PairReading pair, Norm before, Norm after, List<Turn> turns) {
        List<Integer> left = unmatched(pair.before(), pair.after(), negations(pair.before(), before));
        List<Integer> right = unmatched(pair.after(), pair.before(), negations(pair.after(), after));
        if (left.size() % 2 == right.size() % 2) {
            return;
        }
        Norm longer = left.size() > right.size() ? before : after;
        Side side = left.size() > right.size() ? pair.before() : pair.after();
        int term = side.isEarlier() ? left.getLast() : right.getLast();
        int head = Math.min(longer.to(), nextWord(side, term) + 1);
        TextSpan own = side.span(term, Math.max(head, term + 1));
        Side other = side.isEarlier() ? pair.after() : pair.before();
        int paired = head - 1 >= 0 && head - 1 < side.size() ? side.pair(head - 1) : -1;
        Norm otherNorm = side.isEarlier() ? after : before;
        int place = paired >= 0 ? paired : otherNorm.verb() >= 0 ? otherNorm.verb() : otherNorm.from();
        TextSpan counterpart = other.span(place, place + 1);
        turns.add(
                side.isEarlier()
                        ? new Turn(own, counterpart, List.of(term), List.of(), Kind.NEGATION)
                        : new Turn(counterpart, own, List.of(), List.of(term), Kind.NEGATION));
    }

    /** Negations whose word is not denied on the other side as well, in whatever part it stands there. */
    private static List<Integer> unmatched(Side side, Side other, List<Integer> negations) {
        return negations.stream()
                .filter(term -> {
                    int head = nextWord(side, term);
                    int paired = head == term ? -1 : side.pair(head);
                    return paired < 0 || !isDenied(other, paired);
                })
                .toList();
    }

    private static boolean isDenied(Side side, int word) {
        for (int i = word - 1; i >= Math.max(0, word - 3); i--) {
            Term term = side.term(i);
            if (term.kind() == Term.Kind.NEGATION
                    || DENYING.contains(term.text().toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (term.kind() == Term.Kind.WORD || term.kind() == Term.Kind.MARK) {
                return false;
            }
        }
        return false;
    }

    private static int nextWord(Side side, int term) {
        for (int i = term + 1; i < side.size(); i++) {
            if (side.term(i).kind() == Term.Kind.WORD) {
                return i;
            }
        }
        return term;
    }

    private static List<Integer> negations(Side side, Norm norm) {
        List<Integer> found = new ArrayList<>();
        for (int i = norm.from(); i < norm.to(); i++) {
            Term term = side.term(i);
            boolean free = side.role(i) != Part.Role.CONDITION && side.role(i) != Part.Role.HEDGE;
            boolean denies = term.kind() == Term.Kind.NEGATION
                    || (term.kind() == Term.Kind.DETERMINER
                            && DENYING.contains(term.text().toLowerCase(Locale.ROOT)));
            boolean word = DENYING.contains(term.text().toLowerCase(Locale.ROOT));
            boolean inOperator = norm.operatorTerm() > i && norm.operatorTerm() - i <= 6;
            boolean inVerb = norm.operatorTerm() < 0
                    && norm.verb() > i
                    && (norm.operator() == Operator.EXEMPTION || norm.operator() == Operator.PERMISSION);
            boolean countedInOperator = word && (inOperator || inVerb);
            if (denies && free && !countedInOperator) {
                found.add(i);
            }
        }
        return found;
    }

    /** {@code valid} here and {@code invalid} there. */
    private static void prefixes(PairReading pair, Norm before, Norm after, List<Turn> turns) {
        Map<String, Integer> words = new HashMap<>();
        for (int j = after.from(); j < after.to(); j++) {
            if (pair.after().term(j).kind() == Term.Kind.WORD && pair.after().isOpen(j)) {
                words.putIfAbsent(pair.after().term(j).text().toLowerCase(Locale.ROOT), j);
            }
        }
        List<String> prefixes = pair.before().reading().lexicon().negatingPrefixes();
        for (int i = before.from(); !words.isEmpty() && i < before.to(); i++) {
            if (pair.before().term(i).kind() == Term.Kind.WORD && pair.before().isOpen(i)) {
                Integer other = opposite(pair.before().term(i).text().toLowerCase(Locale.ROOT), words, prefixes);
                if (other != null) {
                    turns.add(new Turn(
                            pair.before().span(i, i + 1),
                            pair.after().span(other, other + 1),
                            List.of(i),
                            List.of(other),
                            Kind.NEGATION));
                }
            }
        }
    }

    private static @Nullable Integer opposite(String word, Map<String, Integer> words, List<String> prefixes) {
        for (String prefix : prefixes) {
            Integer denied = words.get(prefix + word);
            Integer bare = word.startsWith(prefix) ? words.get(word.substring(prefix.length())) : null;
            if (denied != null || bare != null) {
                return denied != null ? denied : bare;
            }
        }
        return null;
    }

    /** The same number as a floor here and as "fewer than" there. */
    private static void bounds(PairReading pair, Norm before, Norm after, List<Turn> turns) {
        for (int i = before.from(); i < before.to(); i++) {
            int j = pair.before().pair(i);
            if (j < after.from() || j >= after.to() || pair.before().term(i).kind() != Term.Kind.NUMBER) {
                continue;
            }
            Bound.Comparator one = Bounds.comparator(pair.before(), i);
            Bound.Comparator other = Bounds.comparator(pair.after(), j);
            boolean complement = (one == Bound.Comparator.AT_LEAST && other == Bound.Comparator.BELOW)
                    || (one == Bound.Comparator.BELOW && other == Bound.Comparator.AT_LEAST)
                    || (one == Bound.Comparator.AT_MOST && other == Bound.Comparator.ABOVE)
                    || (one == Bound.Comparator.ABOVE && other == Bound.Comparator.AT_MOST);
            if (complement) {
                turns.add(new Turn(null, null, List.of(i), List.of(j), Kind.BOUND));
            }
        }
    }

    /** {@code unless} here and {@code if} there, about the same. */
    private static void conditions(PairReading pair, Norm before, Norm after, List<Turn> turns) {
        List<Part> left = conditionsOf(pair.before(), before);
        List<Part> right = conditionsOf(pair.after(), after);
        for (Part one : left) {
            for (Part other : right) {
                boolean with = isWith(one) && isWith(other) && !one.value().equals(other.value());
                if (with && shares(pair, one, other)) {
                    turns.add(new Turn(
                            pair.before().span(one.from(), one.to()),
                            pair.after().span(other.from(), other.to()),
                            List.of(one.from()),
                            List.of(other.from()),
                            Kind.NEGATION));
                    continue;
                }
                boolean opposite = one.value().equals("unless") != other.value().equals("unless");
                boolean ofOne = shares(pair, one, other);
                if (opposite && ofOne) {
                    turns.add(new Turn(null, null, List.of(one.from()), List.of(other.from()), Kind.CONDITION));
                }
            }
        }
    }

    /** {@code with} or {@code without}. */
    private static boolean isShort(Side side, Part part) {
        return side.term(part.from()).text().length() < 8 && isWith(part);
    }

    private static boolean isWith(Part part) {
        return part.value().equals("subject_to") || part.value().equals("except");
    }

    private static boolean shares(PairReading pair, Part one, Part other) {
        for (int i = one.from(); i < one.to(); i++) {
            int j = pair.before().pair(i);
            if (j >= other.from() && j < other.to() && pair.before().term(i).kind() == Term.Kind.WORD) {
                return true;
            }
        }
        return false;
    }

    private static List<Part> conditionsOf(Side side, Norm norm) {
        return side.reading().parts().stream()
                .filter(part -> part.role() == Part.Role.CONDITION
                        && part.from() >= norm.from()
                        && part.to() <= norm.to()
                        && (part.value().equals("if") || part.value().equals("unless") || isShort(side, part)))
                .toList();
    }
}
