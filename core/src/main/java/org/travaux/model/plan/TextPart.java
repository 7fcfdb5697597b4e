package org.travaux.model.plan;

import org.travaux.model.Term;

/**
 * Which part of a version.
 */
public enum TextPart implements Term {
    /** The instrument itself. */
    MAIN,
    /** What is attached to it. */
    ANNEX
}
