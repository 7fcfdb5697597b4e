package org.travaux.diff.semantic.facet;

import java.util.List;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.facet.content.ContentRule;
import org.travaux.diff.semantic.facet.content.IllustrationRule;
import org.travaux.diff.semantic.facet.content.JunctionRule;
import org.travaux.diff.semantic.facet.content.PrepositionRule;
import org.travaux.diff.semantic.facet.measure.QuantityRule;
import org.travaux.diff.semantic.facet.measure.TemporalRule;
import org.travaux.diff.semantic.pair.FacetRule;
import org.travaux.diff.semantic.pair.Findings;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.semantics.norm.Part.Role;

/** The rules of substance in the order in which they speak; each says only what those before it left. */
public final class SubstanceRules {

    private static final List<FacetRule> RULES = List.of(
            new IllustrationRule(),
            new NormRule(),
            new PartRule(Role.CONDITION, Facet.CONDITION),
            new PartRule(Role.ENFORCEMENT, Facet.ENFORCEMENT),
            new PolarityRule(),
            new SwapRule(),
            new VerbRule(),
            new ModalityRule(),
            new QuantityRule(),
            new TemporalRule(),
            TermRule.hedges(),
            TermRule.references(),
            new MarkerRule(),
            new PrepositionRule(),
            new JunctionRule(),
            new ContentRule());

    private SubstanceRules() {}

    /**
     * {@return the changes of substance between two readings}
     *
     * @param pair the two readings
     */
    public static Findings find(PairReading pair) {
        Findings findings = new Findings();
        RULES.forEach(rule -> rule.apply(pair, findings));
        return findings;
    }
}
