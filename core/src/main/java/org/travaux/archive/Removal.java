package org.travaux.archive;

import java.time.Instant;
import java.util.Objects;

/**
 * That a plan was taken out of an archive, with everything of it.
 *
 * @param when when
 * @param by who did it
 * @param reason why
 * @param versions how many versions there had been
 */
public record Removal(Instant when, Depositor by, String reason, int versions) {

    /** Checks that nothing is missing. */
    public Removal {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reason, "reason");
    }
}
