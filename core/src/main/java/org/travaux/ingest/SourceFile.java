package org.travaux.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.travaux.model.DocumentIdentity;

/**
 * The bytes of one file as they lie on disk, read once and whole.
 *
 * <p>Reading makes the checks that hold for every format: the file is there, is a file, is readable, holds something and
 * is not larger than {@value #MAX_BYTES} bytes.
 */
public final class SourceFile {

    /** The largest file that is read, in bytes: 256 MiB. */
    public static final long MAX_BYTES = 256L << 20;

    private final String name;
    private final byte[] bytes;

    private SourceFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * {@return the file's bytes}
     *
     * @param path where it lies
     * @throws IngestException if it is missing, a directory, unreadable, empty or too large
     */
    public static SourceFile read(Path path) throws IngestException {
        check(path);
        try {
            byte[] bytes = Files.readAllBytes(path);
            if (bytes.length == 0) {
                throw new IngestException(path + ": the file is empty; give a file that holds a text.");
            }
            return new SourceFile(nameOf(path), bytes);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /**
     * {@return a file that is no file on disk: what came through a pipe, an attachment of a mail}
     *
     * @param name what users call it
     * @param bytes its bytes
     * @throws IngestException if it is empty or too large
     */
    public static SourceFile of(String name, byte[] bytes) throws IngestException {
        Objects.requireNonNull(name, "name");
        if (bytes.length == 0) {
            throw new IngestException(name + ": there is nothing in it; give a file that holds a text.");
        }
        if (bytes.length > MAX_BYTES) {
            throw new IngestException(name + ": this has " + bytes.length + " bytes, the limit is " + MAX_BYTES
                    + "; split it into parts.");
        }
        return new SourceFile(name, bytes.clone());
    }

    /** Makes the checks that need no reading. */
    static void check(Path path) throws IngestException {
        Objects.requireNonNull(path, "path");
        if (!Files.exists(path)) {
            throw new IngestException(path + ": there is no such file; check the name and the folder.");
        }
        if (Files.isDirectory(path)) {
            throw new IngestException(path + ": this is a folder, not a file; name one document in it.");
        }
        if (!Files.isReadable(path)) {
            throw new IngestException(path + ": the file cannot be read; check its permissions.");
        }
        try {
            if (Files.size(path) > MAX_BYTES) {
                throw new IngestException(path + ": the file has " + Files.size(path) + " bytes, the limit is "
                        + MAX_BYTES + "; split it into parts.");
            }
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static IngestException unreadable(Path path, IOException cause) {
        return new IngestException(path + ": the file cannot be read; check its permissions.", cause);
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** {@return the file's name, without its folder} */
    public String name() {
        return name;
    }

    /** {@return a copy of the bytes} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return the digest of the bytes, {@code sha512:} and hex digits} */
    public String digest() {
        try {
            return "sha512:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-512", e);
        }
    }

    /**
     * {@return the identity of the stand-alone document in this file}
     *
     * @param language BCP 47 tag of its text
     */
    public DocumentIdentity identity(String language) {
        return DocumentIdentity.ofFile(name, language, digest());
    }
}
