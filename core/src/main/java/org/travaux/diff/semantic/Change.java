package org.travaux.diff.semantic;

import java.util.Locale;

/** What became of something a clause says. */
public enum Change {
    /** Only the later version has it. */
    ADDED,
    /** Only the earlier version has it. */
    REMOVED,
    /** Both have it, not alike. */
    CHANGED;

    /** {@return the name used in JSON} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
