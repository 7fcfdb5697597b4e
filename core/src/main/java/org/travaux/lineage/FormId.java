package org.travaux.lineage;

import java.util.Objects;

/**
 * Which clause of which version.
 *
 * @param version the version's id
 * @param clause the clause's id in that version's main text
 */
public record FormId(String version, String clause) {

    /** Checks that nothing is missing. */
    public FormId {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public String toString() {
        return version + ":" + clause;
    }
}
