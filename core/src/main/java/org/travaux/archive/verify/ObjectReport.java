package org.travaux.archive.verify;

import java.util.List;
import java.util.Objects;

/**
 * What came of verifying one object.
 *
 * @param object its id, or where it lies while that is not known
 * @param findings what is not as it should be
 * @param versions what can still be had of each version; none where no inventory can be trusted
 * @param files how many content files were read
 * @param bytes how many bytes they had
 */
public record ObjectReport(String object, List<Finding> findings, List<VersionState> versions, long files, long bytes) {

    /**
     * What can still be had of a version.
     *
     * @param version its name, such as {@code v3}
     * @param files how many files it has
     * @param damaged paths of those that cannot be had any more
     */
    public record VersionState(String version, int files, List<String> damaged) {

        /** Checks and copies. */
        public VersionState {
            Objects.requireNonNull(version, "version");
            damaged = List.copyOf(damaged);
        }

        /** {@return whether all of it can be had} */
        public boolean isWhole() {
            return damaged.isEmpty();
        }
    }

    /** Checks and copies. */
    public ObjectReport {
        Objects.requireNonNull(object, "object");
        findings = List.copyOf(findings);
        versions = List.copyOf(versions);
    }

    /** {@return whether it is what was deposited, warnings aside} */
    public boolean isGood() {
        return findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }
}
