package org.travaux.report.redline.proof.reading;

/** What a user may ask to be left out of account; it then takes the form of the revised document, unmarked. */
public enum Ignored {
    /** Small and capital letters. */
    CASE,
    /** White space, how much and whether at all. */
    WHITESPACE,
    /** How text, paragraphs, tables and sections look. */
    FORMATTING,
    /** What fields say and how they are computed, and where links lead. */
    FIELDS
}
