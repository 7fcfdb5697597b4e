package org.travaux.model.reaction;

import org.travaux.model.Term;

/**
 * What kind of thing a statement is about.
 */
public enum TargetObject implements Term {
    /** A version as a whole. */
    PLAN,
    /** Part of a version. */
    PROVISION,
    /** A term of any settlement, whatever the draft. */
    SETTLEMENT_TERMS,
    /** Talks, timing, the conduct of a party. */
    PROCESS,
    /** An assertion of fact by another party or the press. */
    CLAIM
}
