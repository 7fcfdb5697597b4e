package org.travaux.diff.semantic.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.pair.FacetRule;
import org.travaux.diff.semantic.pair.Findings;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.model.Direction;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.term.Term;
import org.travaux.text.TextSpan;

/** Terms of one kind, paired in order: softeners, references. */
final class TermRule implements FacetRule {

    private final Facet facet;
    private final Predicate<Term> kind;
    private final @Nullable Direction added;
    private final @Nullable Direction removed;
    private final Part.Role wholePart;

    TermRule(
            Facet facet,
            Predicate<Term> kind,
            @Nullable Direction added,
            @Nullable Direction removed,
            Part.Role wholePart) {
        this.facet = facet;
        this.kind = kind;
        this.added = added;
        this.removed = removed;
        this.wholePart = wholePart;
    }

    static TermRule hedges() {
        return new TermRule(
                Facet.HEDGE,
                term -> term.kind() == Term.Kind.HEDGE,
                Direction.WEAKENED,
                Direction.STRENGTHENED,
                Part.Role.HEDGE);
    }

    static TermRule references() {
        return new TermRule(
                Facet.REFERENCE, term -> term.kind() == Term.Kind.REFERENCE, null, null, Part.Role.REFERENCE);
    }

    @Override
    public void apply(PairReading pair, Findings findings) {
        List<Integer> left = open(pair.before());
        List<Integer> right = open(pair.after());
        int common = Math.min(left.size(), right.size());
        for (int k = 0; k < common; k++) {
            TextSpan one = pair.before().span(left.get(k), left.get(k) + 1);
            TextSpan other = pair.after().span(right.get(k), right.get(k) + 1);
            findings.add(facet, pair, one, other, null, facet.id() + ".changed");
            pair.before().say(left.get(k), left.get(k) + 1);
            pair.after().say(right.get(k), right.get(k) + 1);
        }
        left.subList(common, left.size()).forEach(term -> alone(pair, findings, pair.before(), term));
        right.subList(common, right.size()).forEach(term -> alone(pair, findings, pair.after(), term));
    }

    private List<Integer> open(Side side) {
        List<Integer> terms = new ArrayList<>();
        for (int i = 0; i < side.size(); i++) {
            if (kind.test(side.term(i)) && side.isOpen(i)) {
                terms.add(i);
            }
        }
        return terms;
    }

    private void alone(PairReading pair, Findings findings, Side side, int term) {
        if (side.isSaid(term)) {
            return;
        }
        Part part = side.reading().part(term);
        boolean whole = part != null
                && part.role() == wholePart
                && side.open(part.from(), part.to()) == side.meaningful(part.from(), part.to());
        int from = whole && part != null ? part.from() : term;
        int to = whole && part != null ? part.to() : term + 1;
        to = side.stretchEnd(to);
        if (wholePart == Part.Role.REFERENCE) {
            from = side.stretchStart(from);
        }
        boolean isNew = !side.isEarlier();
        TextSpan span = side.span(from, to);
        findings.add(
                facet, pair, isNew ? null : span, isNew ? span : null, isNew ? added : removed, facet.id() + ".alone");
        side.say(from, to);
    }
}
