package org.travaux.diff.text;

import java.util.Locale;

/** What happened to a piece of text. */
public enum Operation {
    /** It stands in both. */
    EQUAL,
    /** It stands in the original only. */
    DELETE,
    /** It stands in the revised only. */
    INSERT;

    /** {@return the name used in JSON} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
