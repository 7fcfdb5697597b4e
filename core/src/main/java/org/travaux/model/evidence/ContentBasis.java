package org.travaux.model.evidence;

import org.travaux.model.Term;

/**
 * How the one who says what a version contains came to know it.
 */
public enum ContentBasis implements Term {
    /** The text is held here. */
    TEXT_HELD,
    /** An outlet saw a copy. */
    SEEN_BY_OUTLET,
    /** It was read out point by point. */
    READ_ALOUD,
    /** It was told, in a talk, a briefing or an interview. */
    TOLD
}
