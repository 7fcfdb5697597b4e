package org.travaux.diff.semantic.facet;

import java.util.ArrayList;
import java.util.List;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.pair.Enforcement;
import org.travaux.diff.semantic.pair.FacetRule;
import org.travaux.diff.semantic.pair.Findings;
import org.travaux.diff.semantic.pair.NormPairs;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.norm.Norm;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.norm.Part.Role;
import org.travaux.semantics.term.Term;
import org.travaux.text.TextSpan;

/** Another act: the main verb replaced, and with it what it governs where most of that is replaced too. */
final class VerbRule implements FacetRule {

    @Override
    public void apply(PairReading pair, Findings findings) {
        for (NormPairs.Couple couple : pair.norms().couples()) {
            if (pair.isReplaced(couple.before(), couple.after())) {
                continue;
            }
            Norm before = pair.before().reading().norms().get(couple.before());
            Norm after = pair.after().reading().norms().get(couple.after());
            copula(pair.before(), before, after);
            copula(pair.after(), after, before);
            if (before.verb() < 0
                    || after.verb() < 0
                    || !pair.before().isOpen(before.verb())
                    || !pair.after().isOpen(after.verb())) {
                continue;
            }
            if (isLight(pair.before(), before.verb()) && isLight(pair.after(), after.verb())) {
                pair.before().say(before.verb(), before.verb() + 1);
                pair.after().say(after.verb(), after.verb() + 1);
                continue;
            }
            if (isConstitutive(pair.before(), before) && isConstitutive(pair.after(), after)) {
                pair.before().say(before.verb(), before.verb() + 1);
                pair.after().say(after.verb(), after.verb() + 1);
                continue;
            }
            compare(pair, findings, before, after);
        }
    }

    private static boolean isLight(Side side, int verb) {
        return side.term(verb).is(Category.LIGHT);
    }

    /** "Form" here and "be" there say the same. */
    private static void copula(Side side, Norm norm, Norm other) {
        if (norm.verb() >= 0 && other.verb() < 0 && isConstitutive(side, norm)) {
            side.say(norm.verb(), norm.verb() + 1);
        }
    }

    private static boolean isConstitutive(Side side, Norm norm) {
        return side.term(norm.verb()).is(Category.CONSTITUTIVE);
    }

    private static void compare(PairReading pair, Findings findings, Norm before, Norm after) {
        List<Part> allLeft = governed(pair.before(), before);
        List<Part> allRight = governed(pair.after(), after);
        boolean whole = mostlyOpen(pair.before(), allLeft) && mostlyOpen(pair.after(), allRight);
        List<Part> left = own(pair.before(), allLeft, pair.after(), allRight);
        List<Part> right = own(pair.after(), allRight, pair.before(), allLeft);
        int rankBefore = whole ? rank(pair.before(), before, left) : 0;
        int rankAfter = whole ? rank(pair.after(), after, right) : 0;
        TextSpan one = span(pair.before(), before, whole ? left : List.of());
        TextSpan other = span(pair.after(), after, whole ? right : List.of());
        boolean sanction =
                whole && (Enforcement.follows(pair.before(), before) || Enforcement.follows(pair.after(), after));
        boolean penalties = Enforcement.rank(pair.before(), before.verb(), before.verb() + 1) > 2
                && Enforcement.rank(pair.after(), after.verb(), after.verb() + 1) > 2;
        if ((rankBefore + rankAfter > 0 && whole && !left.isEmpty()) || sanction || penalties) {
            findings.add(
                    Facet.ENFORCEMENT,
                    pair,
                    one,
                    other,
                    Enforcement.direction(
                            pair.before(),
                            before.verb(),
                            end(before, left),
                            pair.after(),
                            after.verb(),
                            end(after, right)),
                    "enforcement.act");
        } else {
            findings.add(Facet.ACTION, pair, one, other, null, "action.verb");
        }
        say(pair.before(), before, whole ? left : List.of());
        say(pair.after(), after, whole ? right : List.of());
    }

    private static int rank(Side side, Norm norm, List<Part> parts) {
        int rank = Enforcement.rank(side, norm.verb(), norm.verb() + 1);
        for (Part part : parts) {
            rank = Math.max(rank, Enforcement.rank(side, part.from(), part.to()));
        }
        return rank;
    }

    /** What stands behind the verb and belongs to the act. */
    private static List<Part> governed(Side side, Norm norm) {
        List<Part> parts = new ArrayList<>();
        for (Part part : side.reading().parts()) {
            boolean behind = part.from() > norm.verb() && part.to() <= norm.to();
            boolean act = part.role() == Role.OBJECT
                    || part.role() == Role.ADJUNCT
                    || part.role() == Role.RECIPIENT
                    || part.role() == Role.HEDGE;
            if (behind && act) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Without phrases that the other side opens with the same preposition: these are compared by themselves. */
    private static List<Part> own(Side side, List<Part> parts, Side other, List<Part> others) {
        return parts.stream()
                .filter(part -> side.open(part.from(), part.to()) > 0)
                .filter(part -> side.term(part.from()).kind() != Term.Kind.PREPOSITION
                        || others.stream()
                                .noneMatch(one -> other.term(one.from())
                                        .text()
                                        .equalsIgnoreCase(side.term(part.from()).text())))
                .toList();
    }

    private static boolean mostlyOpen(Side side, List<Part> parts) {
        int all = 0;
        int open = 0;
        for (Part part : parts) {
            all += side.meaningful(part.from(), part.to());
            open += side.open(part.from(), part.to());
        }
        return open * 2 >= all;
    }

    private static int end(Norm norm, List<Part> parts) {
        int end = norm.verb() + 1;
        for (Part part : parts) {
            end = Math.max(end, part.to());
        }
        return end;
    }

    private static TextSpan span(Side side, Norm norm, List<Part> parts) {
        return side.span(norm.verb(), end(norm, parts));
    }

    private static void say(Side side, Norm norm, List<Part> parts) {
        side.say(norm.verb(), norm.verb() + 1);
        parts.forEach(part -> side.say(part.from(), part.to()));
    }
}
