package org.travaux.diff.semantic;

import java.util.Locale;

/** Which way a change goes, as far as that is certain from the two texts. */
public enum Direction {
    /** Binds more. */
    STRENGTHENED,
    /** Binds less. */
    WEAKENED,
    /** Turned into its opposite. */
    REVERSED,
    /** A bound went up. */
    INCREASED,
    /** A bound went down. */
    DECREASED,
    /** Fewer values are allowed. */
    TIGHTENED,
    /** More values are allowed. */
    LOOSENED,
    /** Sooner. */
    EARLIER,
    /** Later. */
    LATER,
    /** Lasts longer. */
    LONGER,
    /** Lasts less long. */
    SHORTER,
    /** More often. */
    MORE_FREQUENT,
    /** Less often. */
    LESS_FREQUENT,
    /** What came first now comes second. */
    REORDERED,
    /** Two actors changed places. */
    SWAPPED,
    /** Covers more, or applies in more cases. */
    BROADENED,
    /** Covers less, or applies in fewer cases. */
    NARROWED;

    /** {@return the name used in JSON} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
