package org.travaux.diff.semantic.facet;

import java.util.List;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.pair.FacetRule;
import org.travaux.diff.semantic.pair.Findings;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.norm.Part.Role;
import org.travaux.semantics.term.Term;

/** The same circumstance as another kind of condition: until here, unless there. */
final class MarkerRule implements FacetRule {

    @Override
    public void apply(PairReading pair, Findings findings) {
        List<Part> left = pair.before().reading().parts();
        List<Part> right = pair.after().reading().parts();
        for (int q = 0; q < right.size(); q++) {
            Part after = right.get(q);
            int p = pair.counterpart(q);
            if (p >= 0) {
                Part before = left.get(p);
                if (isMarked(pair.before(), before)
                        && isMarked(pair.after(), after)
                        && !pair.before().isSaid(before.from())
                        && !pair.after().isSaid(after.from())
                        && kind(before) != kind(after)) {
                    findings.add(
                            Facet.CONDITION,
                            pair,
                            pair.before().span(before.from(), before.to()),
                            pair.after().span(after.from(), after.to()),
                            null,
                            "condition.marker");
                    pair.before().say(before.from(), before.from() + 1);
                    pair.after().say(after.from(), after.from() + 1);
                }
            }
        }
    }

    private static boolean isMarked(Side side, Part part) {
        return part.role() == Role.CONDITION && side.term(part.from()).kind() == Term.Kind.CONDITION;
    }

    /** Kinds of conditions that are not the same thing said otherwise. */
    private static int kind(Part part) {
        return switch (part.value()) {
            case "if", "subject_to" -> 0;
            case "unless", "except" -> 1;
            case "until" -> 2;
            default -> 3;
        };
    }
}
