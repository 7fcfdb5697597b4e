package org.travaux.diff.semantic.facet.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.pair.FacetRule;
import org.travaux.diff.semantic.pair.Findings;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.term.Term;

/** The same place, inside it here and outside it there. */
public final class PrepositionRule implements FacetRule {

    /** Prepositions of place by where they put things; those of one place are one. */
    private static final Map<String, Integer> PLACES = Map.ofEntries(
            Map.entry("in", 1),
            Map.entry("inside", 1),
            Map.entry("within", 1),
            Map.entry("outside", 2),
            Map.entry("beyond", 2),
            Map.entry("above", 3),
            Map.entry("over", 3),
            Map.entry("below", 4),
            Map.entry("beneath", 4),
            Map.entry("under", 4),
            Map.entry("against", 5),
            Map.entry("dans", 1),
            Map.entry("hors de", 2),
            Map.entry("в", 1),
            Map.entry("внутри", 1),
            Map.entry("вне", 2),
            Map.entry("за пределами", 2),
            Map.entry("у", 1),
            Map.entry("всередині", 1),
            Map.entry("поза", 2),
            Map.entry("за межами", 2));

    /** Makes the rule. */
    public PrepositionRule() {}

    @Override
    public void apply(PairReading pair, Findings findings) {
        List<Part> left = pair.before().reading().parts();
        List<Part> right = pair.after().reading().parts();
        for (int q = 0; q < right.size(); q++) {
            int after = place(pair.after(), right.get(q));
            int p = pair.counterpart(q);
            if (after > 0 && p >= 0) {
                int before = place(pair.before(), left.get(p));
                if (before > 0 && before != after) {
                    Part one = left.get(p);
                    Part other = right.get(q);
                    findings.add(
                            Facet.TERRITORY,
                            pair,
                            pair.before().span(one.from(), one.to()),
                            pair.after().span(other.from(), other.to()),
                            null,
                            "territory.preposition");
                    pair.before().say(one.from(), one.to());
                    pair.after().say(other.from(), other.to());
                }
            }
        }
    }

    /** Where the preposition of a part puts things, 0 where that is not known or the part is no place. */
    private static int place(Side side, Part part) {
        Term first = side.term(part.from());
        boolean preposition = first.kind() == Term.Kind.PREPOSITION && part.role() == Part.Role.PLACE;
        return preposition ? PLACES.getOrDefault(first.text().toLowerCase(Locale.ROOT), 0) : 0;
    }
}
