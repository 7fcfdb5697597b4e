package org.travaux.archive.index.state;

import java.util.Objects;

/**
 * What tells the state of an object from any other.
 *
 * @param sidecar the digest that its root sidecar says; empty where there is none
 * @param modified when its root inventory was last written, in milliseconds from the beginning of 1970; 0 where that tells
 *     nothing, since it was a moment ago
 * @param size size of its root inventory in bytes
 */
public record ObjectMark(String sidecar, long modified, long size) {

    /** Checks that there is a digest, if an empty one. */
    public ObjectMark {
        Objects.requireNonNull(sidecar, "sidecar");
    }
}
