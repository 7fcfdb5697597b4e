package org.travaux.diff.semantic;

import java.util.Locale;

/** How much the difference between two versions of a clause matters, the least first. */
public enum Significance {
    /** Equal but for the encoding of letters. */
    NONE,
    /** Read aloud it is the same sentence: typography, orthography or notation differs. */
    EDITORIAL,
    /** Words, syntax or order differ; the rights and duties of every actor do not. */
    REWORDED,
    /** A lawyer for at least one party could rely on the difference. */
    SUBSTANTIVE;

    /** {@return the name used in JSON and on the command line} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
