package org.travaux.archive;

import java.util.List;
import java.util.Objects;

/**
 * What came of bringing a plan folder into an archive.
 *
 * @param id the plan
 * @param version the version that holds the folder as it is
 * @param added files that were not there before, by path
 * @param changed files whose bytes are others now
 * @param removed files that are not there any more
 * @param notes what is to be known of it, a sentence each, such as a text that could not be read
 */
public record Deposit(
        ArchiveId id,
        ArchivedVersion version,
        List<String> added,
        List<String> changed,
        List<String> removed,
        List<String> notes) {

    /** Checks and copies. */
    public Deposit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        notes = List.copyOf(notes);
    }

    /** {@return whether a version was made; none is where nothing changed} */
    public boolean isNew() {
        return !(added.isEmpty() && changed.isEmpty() && removed.isEmpty());
    }
}
