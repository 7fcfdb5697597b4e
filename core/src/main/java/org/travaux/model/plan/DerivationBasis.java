package org.travaux.model.plan;

import org.travaux.model.Term;

/**
 * What the descent of one version from another rests on.
 */
public enum DerivationBasis implements Term {
    /** A source says so. */
    STATED,
    /** It was concluded by whoever keeps the record. */
    INFERRED
}
