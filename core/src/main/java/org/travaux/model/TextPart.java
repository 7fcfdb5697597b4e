package org.travaux.model;

/**
 * Which part of a version.
 */
public enum TextPart implements Term {
    /** The instrument itself. */
    MAIN,
    /** What is attached to it. */
    ANNEX
}
