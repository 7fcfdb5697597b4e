package org.travaux.model.evidence;

import org.travaux.model.Term;

/**
 * How sure it is which version is meant.
 */
public enum Certainty implements Term {
    /** One version, and no other. */
    CERTAIN,
    /** One of several that the source fits. */
    ONE_OF,
    /** No version named or recognisable. */
    UNKNOWN
}
