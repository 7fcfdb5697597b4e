package org.travaux.model.reaction;

import org.travaux.model.Term;

/**
 * Who answers for a statement. The definitions are those of the annotation scheme, version 1.
 */
public enum Attribution implements Term {
    /** A named person of the party. */
    ON_RECORD,
    /** An unnamed official, diplomat or source of the party; or a named person's non-public words relayed by such. */
    ANONYMOUS_OFFICIAL,
    /** The party itself, an institution, a group of leaders, or a standing position of its officials. */
    PARTY_STATEMENT,
    /** Another's claim about this party's position. */
    SECOND_HAND
}
