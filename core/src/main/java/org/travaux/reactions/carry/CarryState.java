package org.travaux.reactions.carry;

import org.travaux.model.Term;

/** What has become of what a statement was about. */
public enum CarryState implements Term {
    /** The later text means the same. */
    CURRENT,
    /** Its meaning has changed since. */
    STALE,
    /** It is not in the later text. */
    LAPSED,
    /** It cannot be told: a text, or this point of it, is not held. */
    UNVERIFIABLE
}
