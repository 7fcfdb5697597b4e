package org.travaux.archive.diff;

import java.util.List;
import java.util.Objects;

/**
 * One thing of a plan's record that differs between two states.
 *
 * @param kind what it is: {@code plan}, {@code version}, {@code reaction}, {@code file}, …
 * @param id its id; of a file its path
 * @param change what became of it
 * @param fields the names of its fields that differ; none unless it changed
 */
public record RecordChange(String kind, String id, Change change, List<String> fields) {

    /** What became of a thing. */
    public enum Change {
        /** Only the later state has it. */
        ADDED,
        /** Only the earlier state has it. */
        REMOVED,
        /** Both have it, and it is not the same. */
        CHANGED
    }

    /** Checks and copies. */
    public RecordChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        fields = List.copyOf(fields);
    }
}
