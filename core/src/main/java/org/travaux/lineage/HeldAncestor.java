package org.travaux.lineage;

import java.util.List;
import java.util.Objects;

/**
 * A nearest version that a version goes back to and of which a text is held.
 *
 * @param version id of the ancestor
 * @param between ids of the versions without text that lie between, earliest first; none where it is a parent
 */
public record HeldAncestor(String version, List<String> between) {

    /** Checks and copies. */
    public HeldAncestor {
        Objects.requireNonNull(version, "version");
        between = List.copyOf(between);
    }
}
