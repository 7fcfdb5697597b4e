package org.travaux.reactions.position;

import org.travaux.model.Term;

/** How a statement bears on what a matrix is about. */
public enum Bearing implements Term {
    /** It was said of this version; in a matrix of no one version, of the version it names. */
    OF_VERSION,
    /** It was said of one of several versions, this one among them; in a matrix of no one version, of one of several. */
    ONE_OF,
    /** It names no version. */
    NO_VERSION,
    /** It was said of an earlier version on the same line; what has become of that, it carries with it. */
    EARLIER
}
