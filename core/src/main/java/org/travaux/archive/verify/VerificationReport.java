package org.travaux.archive.verify;

import java.util.List;

/**
 * What came of verifying an archive.
 *
 * @param root what is wrong with the storage root itself, and what a receipt says that is not so
 * @param objects what came of each object, in the order in which they lie
 * @param notes what else is to be known, a sentence each
 */
public record VerificationReport(List<Finding> root, List<ObjectReport> objects, List<String> notes) {

    /** Copies. */
    public VerificationReport {
        root = List.copyOf(root);
        objects = List.copyOf(objects);
        notes = List.copyOf(notes);
    }

    /** {@return whether the archive is what was deposited, warnings aside} */
    public boolean isGood() {
        return root.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR)
                && objects.stream().allMatch(ObjectReport::isGood);
    }

    /** {@return all that is not as it should be, the root's first} */
    public List<Finding> findings() {
        return java.util.stream.Stream.concat(
                        root.stream(), objects.stream().flatMap(object -> object.findings().stream()))
                .toList();
    }

    /** {@return how many content files were read} */
    public long files() {
        return objects.stream().mapToLong(ObjectReport::files).sum();
    }

    /** {@return how many bytes they had} */
    public long bytes() {
        return objects.stream().mapToLong(ObjectReport::bytes).sum();
    }
}
