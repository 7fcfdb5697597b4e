package org.travaux.diff.semantic.facet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.pair.FacetRule;
import org.travaux.diff.semantic.pair.Findings;
import org.travaux.diff.semantic.pair.NormPairs;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.diff.semantic.pair.TermMatcher;
import org.travaux.model.Direction;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.norm.Norm;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.norm.Part.Role;
import org.travaux.semantics.term.Term;
import org.travaux.text.TextSpan;

/** Those named on both sides who changed roles: who acted is now acted for, or no longer acts. */
final class SwapRule implements FacetRule {

    @Override
    public void apply(PairReading pair, Findings findings) {
        for (NormPairs.Couple couple : pair.norms().couples()) {
            Norm before = pair.before().reading().norms().get(couple.before());
            Norm after = pair.after().reading().norms().get(couple.after());
            boolean sameAct =
                    before.verb() >= 0 && after.verb() >= 0 && pair.before().pair(before.verb()) == after.verb();
            if (sameAct && !pair.isReplaced(couple.before(), couple.after())) {
                compare(pair, findings, before, after);
            }
        }
    }

    private static void compare(PairReading pair, Findings findings, Norm before, Norm after) {
        Part one = actor(pair.before(), before);
        Part other = actor(pair.after(), after);
        if (one == null || other == null || crossed(pair, findings, before, after, one, other)) {
            return;
        }
        List<Integer> left = somebodies(pair.before(), one);
        List<Integer> right = somebodies(pair.after(), other);
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        int leftNow = pair.before().pair(left.getFirst());
        int rightThen = pair.after().pair(right.getFirst());
        boolean leftStays = leftNow >= 0 && pair.after().role(leftNow) == Role.ACTOR;
        boolean rightWas = rightThen >= 0 && pair.before().role(rightThen) == Role.ACTOR;
        if (leftNow < 0 || rightThen < 0 || leftStays || rightWas) {
            return;
        }
        TextSpan from = pair.before().span(one.from(), one.to());
        TextSpan to = pair.after().span(other.from(), other.to());
        boolean swapped =
                isGiven(pair.after().role(leftNow)) && isGiven(pair.before().role(rightThen));
        findings.add(
                Facet.ACTOR,
                pair,
                from,
                to,
                swapped ? Direction.SWAPPED : null,
                swapped ? "actor.swapped" : "actor.other");
        pair.before().say(one.from(), one.to());
        pair.after().say(other.from(), other.to());
        if (!swapped) {
            around(pair.before(), before, rightThen);
            around(pair.after(), after, leftNow);
        }
    }

    /** Who acted and who was acted for have changed places: said of both. */
    private static boolean crossed(PairReading pair, Findings findings, Norm before, Norm after, Part one, Part other) {
        Set<String> acted = keys(pair.before(), one);
        Set<String> acts = keys(pair.after(), other);
        if (acted.equals(acts) || acted.isEmpty() || acts.isEmpty()) {
            return false;
        }
        for (Part given : given(pair.before(), before)) {
            for (Part gives : given(pair.after(), after)) {
                if (keys(pair.before(), given).equals(acts)
                        && keys(pair.after(), gives).equals(acted)) {
                    add(pair, findings, Facet.ACTOR, one, other);
                    add(pair, findings, Facet.BENEFICIARY, given, gives);
                    return true;
                }
            }
        }
        return false;
    }

    private static void add(PairReading pair, Findings findings, Facet facet, Part one, Part other) {
        findings.add(
                facet,
                pair,
                pair.before().span(one.from(), one.to()),
                pair.after().span(other.from(), other.to()),
                Direction.SWAPPED,
                facet.id() + ".swapped");
        pair.before().say(one.from(), one.to());
        pair.after().say(other.from(), other.to());
    }

    private static List<Part> given(Side side, Norm norm) {
        return side.reading().parts().stream()
                .filter(part -> isGiven(part.role()) && part.from() >= norm.from() && part.to() <= norm.to())
                .toList();
    }

    private static Set<String> keys(Side side, Part part) {
        Set<String> keys = new HashSet<>();
        for (int i = part.from(); i < part.to(); i++) {
            if (TermMatcher.pairs(side.term(i))) {
                keys.add(side.term(i).key());
            }
        }
        return keys;
    }

    private static boolean isGiven(Role role) {
        return role == Role.RECIPIENT || role == Role.OBJECT;
    }

    /** The part in which an actor of the other side stands is said with it. */
    private static void around(Side side, Norm norm, int term) {
        Part part = side.reading().part(term);
        if (part != null && part.from() >= norm.from() && part.role() != Role.OBJECT) {
            side.say(part.from(), part.to());
            int before = part.from() - 1;
            Part previous = before < 0 ? null : side.reading().part(before);
            if (previous != null
                    && previous.role() == Role.ADJUNCT
                    && side.open(previous.from(), previous.to()) == side.meaningful(previous.from(), previous.to())) {
                side.say(previous.from(), previous.to());
            }
        }
    }

    private static @Nullable Part actor(Side side, Norm norm) {
        for (Part part : side.reading().parts()) {
            if (part.role() == Role.ACTOR && part.from() >= norm.from() && part.to() <= norm.to()) {
                return part;
            }
        }
        return null;
    }

    private static List<Integer> somebodies(Side side, Part part) {
        List<Integer> found = new ArrayList<>();
        for (int i = part.from(); i < part.to(); i++) {
            Term term = side.term(i);
            if (term.kind() == Term.Kind.NAME || term.is(Category.AGENT)) {
                found.add(i);
            }
        }
        return found;
    }
}
