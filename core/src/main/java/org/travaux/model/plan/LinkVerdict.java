package org.travaux.model.plan;

import org.travaux.model.Term;

/**
 * What a person decided about a link between clauses.
 */
public enum LinkVerdict implements Term {
    /** These clauses belong together, whatever is computed. */
    PINNED,
    /** These clauses are not to be linked. */
    FORBIDDEN
}
