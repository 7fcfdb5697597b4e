package org.travaux.archive;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan in an archive with all its versions, or what is left of one that was removed.
 *
 * @param id its id
 * @param versions its versions, the first one first; at least one
 * @param removal why nothing of it is held any more, or null
 */
public record ArchivedPlan(
        ArchiveId id,
        List<ArchivedVersion> versions,
        @Nullable Removal removal) {

    /** Checks and copies. */
    public ArchivedPlan {
        Objects.requireNonNull(id, "id");
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException(id + " without a version");
        }
    }

    /** {@return the version deposited last} */
    public ArchivedVersion latest() {
        return versions.getLast();
    }

    /**
     * {@return the version of this number, if there is one}
     *
     * @param number a number from 1
     */
    public Optional<ArchivedVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /**
     * {@return the version that was the latest at a time, if any was deposited by then}
     *
     * @param time a time (record time)
     */
    public Optional<ArchivedVersion> knownAt(Instant time) {
        return versions.stream()
                .filter(version -> !version.deposited().isAfter(time))
                .reduce((earlier, later) -> later);
    }
}
