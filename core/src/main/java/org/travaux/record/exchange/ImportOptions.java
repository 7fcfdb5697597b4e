package org.travaux.record.exchange;

import java.util.Objects;

/**
 * How reactions are taken in.
 *
 * @param partial whether those in order are taken although others are not
 * @param addParties whether parties that the plan does not have are added to it
 * @param check what is asked of each beyond its form
 */
public record ImportOptions(boolean partial, boolean addParties, ReactionCheck check) {

    /** All or none, no new parties, nothing asked beyond the form. */
    public static final ImportOptions STANDARD = new ImportOptions(false, false, ReactionCheck.NONE);

    /** Checks that there is a check. */
    public ImportOptions {
        Objects.requireNonNull(check, "check");
    }
}
