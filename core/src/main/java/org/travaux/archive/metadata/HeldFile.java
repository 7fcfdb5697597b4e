package org.travaux.archive.metadata;

import java.util.Objects;

/**
 * A file of a version.
 *
 * @param path its path in the plan folder, with slashes
 * @param size its bytes
 * @param sha512 in hex digits
 * @param sha256 in hex digits
 * @param format its format's identifier in PRONOM, or {@code UNKNOWN}
 * @param formatName what PRONOM calls the format
 */
public record HeldFile(String path, long size, String sha512, String sha256, String format, String formatName) {

    /** Checks that nothing is missing. */
    public HeldFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(sha512, "sha512");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(formatName, "formatName");
    }
}
