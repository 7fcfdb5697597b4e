package org.travaux.model;

import java.util.Locale;

/** What part a clause plays in its document. */
public enum ClauseKind {
    /** The document's own name, before anything else. */
    TITLE,
    /** Text before the first numbered clause: parties, recitals. */
    PREAMBLE,
    /** A provision, numbered or not. */
    CLAUSE,
    /** A footnote, endnote or editor's note. */
    NOTE,
    /** A table or a row of one. */
    TABLE,
    /** An annex, appendix or schedule. */
    ANNEX,
    /** Signatures, seals, place and date at the end. */
    SIGNATURE;

    /** {@return the name used in JSON and on the command line, in lower case} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
