package org.travaux.archive.format;

import java.util.Objects;

/**
 * A format of PRONOM.
 *
 * @param puid its identifier, such as {@code fmt/412}
 * @param name what PRONOM calls it, with its version where there are several
 * @param basis what the identification rests on
 */
public record FileFormat(String puid, String name, Basis basis) {

    /** What an identification rests on. */
    public enum Basis {
        /** The bytes say so. */
        SIGNATURE,
        /** Only the file's name says so. */
        EXTENSION,
        /** Nothing says what it is. */
        NONE
    }

    /** A file of which nothing is known. */
    public static final FileFormat UNKNOWN = new FileFormat("UNKNOWN", "unknown", Basis.NONE);

    /** Checks that nothing is missing. */
    public FileFormat {
        Objects.requireNonNull(puid, "puid");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(basis, "basis");
    }

    static FileFormat bySignature(String puid, String name) {
        return new FileFormat(puid, name, Basis.SIGNATURE);
    }

    static FileFormat byExtension(String puid, String name) {
        return new FileFormat(puid, name, Basis.EXTENSION);
    }
}
