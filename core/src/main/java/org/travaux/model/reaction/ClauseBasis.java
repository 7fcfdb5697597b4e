package org.travaux.model.reaction;

import org.travaux.model.Term;

/**
 * What the link of a statement to a clause rests on.
 */
public enum ClauseBasis implements Term {
    /** The source names the point. */
    SOURCE,
    /** The source names none, but only one point of the text can be meant. */
    PLAN_TEXT
}
