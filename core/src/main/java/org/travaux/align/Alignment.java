package org.travaux.align;

import java.util.List;

/**
 * The links between two texts, in reading order: that of the revised text, with what was deleted put after what it
 * followed in the original.
 *
 * @param links the links; every unit of either side is in exactly one
 * @param limitsReached what was cut short and where, in plain sentences; empty as a rule
 * @param <T> the unit
 */
public record Alignment<T>(List<ClauseLink<T>> links, List<String> limitsReached) {

    /** Checks and copies. */
    public Alignment {
        links = List.copyOf(links);
        limitsReached = List.copyOf(limitsReached);
    }
}
