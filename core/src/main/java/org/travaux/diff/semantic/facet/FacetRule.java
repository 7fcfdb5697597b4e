package org.travaux.diff.semantic.facet;

/** Tells the changes of one facet. */
interface FacetRule {

    /**
     * Adds the changes it finds, and notes in the pair what it has said.
     *
     * @param pair two readings, and what is said of them already
     * @param findings takes the changes
     */
    void apply(PairReading pair, Findings findings);
}
