package org.travaux.model.plan;

import org.travaux.model.Term;

/**
 * How far a version got.
 */
public enum VersionStatus implements Term {
    /** On the table of those who negotiate. */
    DRAFT,
    /** Known by a leak. */
    LEAKED,
    /** Put forward in answer to another version. */
    COUNTER_PROPOSAL,
    /** Published by a party as its own. */
    OFFICIAL,
    /** Agreed by the parties. */
    AGREED,
    /** Replaced by a later version, by the word of its authors. */
    SUPERSEDED
}
