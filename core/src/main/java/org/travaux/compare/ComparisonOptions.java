package org.travaux.compare;

import java.util.Objects;
import org.travaux.align.LinkRules;
import org.travaux.model.Clause;

/**
 * What a comparison is asked beyond the texts.
 *
 * @param links what a person decided of the links between the clauses of these two documents
 * @param explained whether each link is to say its score and the best of what it was not linked to
 * @param byMeaning whether clauses still unpaired are paired by meaning
 */
public record ComparisonOptions(LinkRules<Clause> links, boolean explained, PairByMeaning byMeaning) {

    /** Whether clauses that share hardly a word are paired by what they mean. */
    public enum PairByMeaning {
        /** Where few enough are unpaired. */
        AUTO,
        /** Up to a limit that only time sets. */
        ON,
        /** Never. */
        OFF
    }

    /** Checks that nothing is missing. */
    public ComparisonOptions {
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(byMeaning, "byMeaning");
    }

    /** {@return no decisions, no explanation, by meaning where few clauses are unpaired} */
    public static ComparisonOptions standard() {
        return new ComparisonOptions(LinkRules.none(), false, PairByMeaning.AUTO);
    }
}
