package org.travaux.archive.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of files, taken piece by piece. */
public final class Digests {

    private static final int PIECE = 64 << 10;

    private Digests() {}

    /**
     * The two digests kept of every file.
     *
     * @param sha512 in hex digits
     * @param sha256 in hex digits
     */
    record Both(String sha512, String sha256) {}

    /**
     * {@return the digest algorithm}
     *
     * @param name as Java calls it
     */
    public static MessageDigest algorithm(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + name, e);
        }
    }

    /**
     * {@return the SHA-512 of a file in hex digits}
     *
     * @param file the file
     * @throws IOException if it cannot be read
     */
    public static String sha512(Path file) throws IOException {
        MessageDigest digest = algorithm("SHA-512");
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Copies a file and takes both digests of what was copied. */
    static Both copy(Path from, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            return both(from, out);
        }
    }

    /** Takes both digests of a file. */
    static Both both(Path file) throws IOException {
        return both(file, OutputStream.nullOutputStream());
    }

    private static Both both(Path from, OutputStream out) throws IOException {
        MessageDigest sha512 = algorithm("SHA-512");
        MessageDigest sha256 = algorithm("SHA-256");
        try (InputStream in = Files.newInputStream(from)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                sha512.update(piece, 0, read);
                sha256.update(piece, 0, read);
                out.write(piece, 0, read);
            }
        }
        return new Both(
                HexFormat.of().formatHex(sha512.digest()), HexFormat.of().formatHex(sha256.digest()));
    }

    /** A short name for an object's id, as ocfl-java makes it for its working folders. */
    static String key(String uri) {
        return HexFormat.of().formatHex(algorithm("MD5").digest(uri.getBytes(StandardCharsets.UTF_8)));
    }
}
