package org.travaux.diff.semantic.facet.content;

import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.pair.FacetRule;
import org.travaux.diff.semantic.pair.Findings;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.diff.semantic.pair.TermMatcher;
import org.travaux.model.Direction;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.norm.Norm;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.norm.Part.Role;
import org.travaux.semantics.term.Term;

/** And that became or, between terms that stayed. */
public final class JunctionRule implements FacetRule {

    /** Makes the rule. */
    public JunctionRule() {}

    @Override
    public void apply(PairReading pair, Findings findings) {
        for (int i = 0; i < pair.before().size(); i++) {
            Term junction = pair.before().term(i);
            if (junction.kind() != Term.Kind.CONJUNCTION || !isAndOr(junction)) {
                continue;
            }
            int previous = pair.before().previousPaired(i);
            int next = pair.before().nextPaired(i);
            if (previous < 0 || next < 0) {
                continue;
            }
            int from = pair.before().pair(previous);
            int to = pair.before().pair(next);
            int other = between(pair.after(), from, to);
            if (other >= 0 && !pair.after().term(other).value().equals(junction.value())) {
                boolean widens = pair.after().term(other).value().equals("or");
                boolean duties = pair.before().role(i) != Role.CONDITION && isDuty(pair.before(), i, next);
                Facet facet = duties ? Facet.SCOPE : facet(pair.before().role(i));
                findings.add(
                        facet,
                        pair,
                        pair.before().span(previous, next + 1),
                        pair.after().span(from, to + 1),
                        direction(facet, widens != (duties || isGoverned(pair.before(), i))),
                        facet.id() + ".junction");
                if (facet == Facet.ACTOR) {
                    sayPart(pair.before(), i);
                    sayPart(pair.after(), other);
                }
            }
        }
    }

    private static void sayPart(Side side, int term) {
        Part part = side.reading().part(term);
        if (part != null) {
            side.say(part.from(), part.to());
        }
    }

    /** Whether a junction ties objects of the norm's own verb: to do A and B is more than to do A or B. */
    private static boolean isGoverned(Side side, int junction) {
        Norm norm = side.norm(junction);
        return norm != null
                && norm.verb() >= 0
                && norm.verb() < junction
                && !norm.passive()
                && side.role(junction) == Role.OBJECT;
    }

    /** Whether a junction ties two acts: a verb stands behind it, in the form of the norm's verb. */
    private static boolean isDuty(Side side, int junction, int next) {
        Term term = side.term(next);
        Norm norm = side.norm(next);
        boolean near = next - junction <= 2 && term.is(Category.VERB) && !term.is(Category.AGENT);
        if (!near || norm == null || norm.verb() < 0 || norm.verb() > junction) {
            return false;
        }
        boolean participle = term.text().endsWith("ed");
        int behind = next + 1;
        boolean object = behind < side.size() && side.term(behind).is(Category.ARTICLE);
        return norm.passive() ? participle : !participle && object;
    }

    private static boolean isAndOr(Term term) {
        return term.value().equals("and") || term.value().equals("or");
    }

    /** The only junction between two terms that follow each other, or -1. */
    private static int between(Side side, int from, int to) {
        int found = -1;
        for (int i = from + 1; i < to; i++) {
            Term term = side.term(i);
            if (term.kind() == Term.Kind.CONJUNCTION && isAndOr(term)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            } else if (side.pair(i) < 0 && TermMatcher.pairs(term)) {
                return -1;
            }
        }
        return found;
    }

    private static Facet facet(Role role) {
        return switch (role) {
            case CONDITION -> Facet.CONDITION;
            case ACTOR -> Facet.ACTOR;
            case RECIPIENT -> Facet.BENEFICIARY;
            case PLACE -> Facet.TERRITORY;
            default -> Facet.SCOPE;
        };
    }

    private static @Nullable Direction direction(Facet facet, boolean widens) {
        return switch (facet) {
            case ACTOR, BENEFICIARY -> null;
            default -> widens ? Direction.BROADENED : Direction.NARROWED;
        };
    }
}
