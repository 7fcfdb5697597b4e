package org.travaux.archive.metadata;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * For whom and when something is taken out of an archive, and what is left out of it.
 *
 * @param reader for whom: {@code everybody}, or a role
 * @param when when it is taken out
 * @param program the program that does it, with its version
 * @param inventory SHA-512 of the inventory of the version in the archive, in hex digits, or null where there is none
 * @param partial whether anything is left out
 * @param withheld what is left out and why, a line each
 */
public record Scope(
        String reader,
        Instant when,
        String program,
        @Nullable String inventory,
        boolean partial,
        List<String> withheld) {

    /** Checks and copies. */
    public Scope {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(program, "program");
        withheld = List.copyOf(withheld);
    }

    /** {@return in one sentence whether it is the whole} */
    public String sentence() {
        return partial
                ? "Partial extract for " + reader + ": " + withheld.size()
                        + (withheld.size() == 1 ? " thing is withheld." : " things are withheld.")
                : "Everything that was deposited.";
    }
}
