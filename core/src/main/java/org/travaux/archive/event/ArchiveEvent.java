package org.travaux.archive.event;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param id its id, unique in its plan: {@code v3.2} is the second event of the deposit that made version 3
 * @param type of what kind
 * @param when when, as the record has it: a time, or an EDTF date where no more is known
 * @param detail what was done, in a sentence
 * @param outcome what came of it
 * @param outcomeNote what is to be said of the outcome, or null
 * @param agents who took part
 * @param objects what it is about: paths of files, or the plan's URI
 */
public record ArchiveEvent(
        String id,
        EventType type,
        String when,
        String detail,
        Outcome outcome,
        @Nullable String outcomeNote,
        List<Agent> agents,
        List<String> objects) {

    /** What came of an event. */
    public enum Outcome {
        /** All is well. */
        SUCCESS,
        /** It is well, with doubts. */
        WARNING,
        /** It failed. */
        FAILURE;

        /** {@return the word as it stands in a record} */
        public String term() {
            return switch (this) {
                case SUCCESS -> "success";
                case WARNING -> "warning";
                case FAILURE -> "fail";
            };
        }
    }

    /**
     * One who takes part in an event.
     *
     * @param name the name
     * @param address a URI, or null
     * @param role in what role, by the PREMIS 3 vocabulary: {@code implementer}, {@code executing program}, …
     */
    public record Agent(String name, @Nullable String address, String role) {

        /** Checks that name and role are there. */
        public Agent {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(role, "role");
        }
    }

    /** Checks and copies. */
    public ArchiveEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(outcome, "outcome");
        agents = List.copyOf(agents);
        objects = List.copyOf(objects);
    }
}
