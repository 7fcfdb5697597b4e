package org.travaux.diff.semantic.facet.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.pair.FacetRule;
import org.travaux.diff.semantic.pair.Findings;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.model.Direction;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.norm.Part.Role;
import org.travaux.semantics.term.Term;

/** Examples change nothing, unless they become the only cases: including here, limited to there. */
public final class IllustrationRule implements FacetRule {

    /** Makes the rule. */
    public IllustrationRule() {}

    @Override
    public void apply(PairReading pair, Findings findings) {
        limited(pair, findings);
        for (Side side : List.of(pair.before(), pair.after())) {
            int all = side.meaningful(0, side.size());
            for (Part part : side.reading().parts()) {
                boolean general = all > side.meaningful(part.from(), part.to());
                if (part.role() == Role.ILLUSTRATION && general) {
                    side.say(part.from(), part.to());
                }
            }
        }
    }

    private static void limited(PairReading pair, Findings findings) {
        Integer exampleBefore = open(pair.before(), Term.Kind.ILLUSTRATION);
        Integer exampleAfter = open(pair.after(), Term.Kind.ILLUSTRATION);
        Integer limitBefore = open(pair.before(), Term.Kind.LIMIT);
        Integer limitAfter = open(pair.after(), Term.Kind.LIMIT);
        if (exampleBefore != null && limitAfter != null) {
            say(pair, findings, exampleBefore, limitAfter, Direction.NARROWED);
        } else if (limitBefore != null && exampleAfter != null) {
            say(pair, findings, limitBefore, exampleAfter, Direction.BROADENED);
        }
    }

    private static void say(PairReading pair, Findings findings, int before, int after, Direction direction) {
        findings.add(
                Facet.SCOPE,
                pair,
                pair.before().span(before, before + 1),
                pair.after().span(after, after + 1),
                direction,
                "scope.limited");
        pair.before().say(before, before + 1);
        pair.after().say(after, after + 1);
    }

    private static @Nullable Integer open(Side side, Term.Kind kind) {
        for (int i = 0; i < side.size(); i++) {
            if (side.term(i).kind() == kind && side.isOpen(i)) {
                return i;
            }
        }
        return null;
    }
}
