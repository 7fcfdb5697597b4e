package org.travaux.report.redline.proof;

/** What a comparison can leave out of account; it takes the revised form unmarked. */
public enum Ignored {
    /** Capitals and small letters. */
    CASE,
    /** One blank or another. */
    WHITESPACE,
    /** How text looks. */
    FORMATTING,
    /** The code of fields. */
    FIELDS
}
