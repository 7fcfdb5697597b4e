package org.travaux.diff.semantic.pair;

/** Tells the changes of one facet. */
public interface FacetRule {

    /**
     * Adds the changes it finds, and notes in the pair what it has said.
     *
     * @param pair two readings, and what is said of them already
     * @param findings takes the changes
     */
    void apply(PairReading pair, Findings findings);
}
