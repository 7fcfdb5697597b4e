package org.travaux.model;

import java.time.Instant;
import java.util.Objects;

/**
 * By what a state of a plan in an archive is found again, and proved to be the same.
 *
 * @param plan URI of the plan, such as {@code urn:travaux:plan:ukraine-2025}
 * @param version number of the archive's version of it, from 1
 * @param deposited when that was deposited
 * @param inventory {@code sha512:} and hex digits of that version's inventory, which has the digest of every file of it; a receipt
 *     of the archive has the same digest
 */
public record ArchiveCitation(String plan, int version, Instant deposited, String inventory) {

    /** Checks that nothing is missing. */
    public ArchiveCitation {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(deposited, "deposited");
        Objects.requireNonNull(inventory, "inventory");
    }

    /** {@return the citation in one line} */
    public String text() {
        return plan + ", version v" + version + " in the archive, deposited " + deposited + ", inventory " + inventory;
    }
}
