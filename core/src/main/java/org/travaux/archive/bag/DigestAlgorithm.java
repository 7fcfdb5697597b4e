package org.travaux.archive.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The digests that manifests of bags are made with. */
public enum DigestAlgorithm {
    /** Too weak to be relied on alone. */
    MD5("md5", "MD5", false),
    /** Too weak to be relied on alone. */
    SHA1("sha1", "SHA-1", false),
    /** SHA-2 with 224 bits. */
    SHA224("sha224", "SHA-224", true),
    /** SHA-2 with 256 bits. */
    SHA256("sha256", "SHA-256", true),
    /** SHA-2 with 384 bits. */
    SHA384("sha384", "SHA-384", true),
    /** SHA-2 with 512 bits, what RFC 8493 asks for by default. */
    SHA512("sha512", "SHA-512", true);

    private static final int PIECE = 256 << 10;

    private final String id;
    private final String javaName;
    private final boolean strong;

    DigestAlgorithm(String id, String javaName, boolean strong) {
        this.id = id;
        this.javaName = javaName;
        this.strong = strong;
    }

    /** {@return its name in file names: {@code sha512}} */
    public String id() {
        return id;
    }

    /** {@return whether nobody is known to make two files of one digest} */
    public boolean isStrong() {
        return strong;
    }

    /**
     * {@return the algorithm of a name}
     *
     * @param id as it stands in a file name, in lower case
     */
    public static Optional<DigestAlgorithm> of(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }

    /**
     * {@return the digests of a file in hex digits, read once for all of them}
     *
     * @param file the file
     * @param algorithms which digests
     * @throws IOException if it cannot be read
     */
    public static Map<DigestAlgorithm, String> of(Path file, Collection<DigestAlgorithm> algorithms)
            throws IOException {
        Map<DigestAlgorithm, MessageDigest> running = new EnumMap<>(DigestAlgorithm.class);
        for (DigestAlgorithm algorithm : algorithms) {
            running.put(algorithm, algorithm.start());
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                for (MessageDigest digest : running.values()) {
                    digest.update(piece, 0, read);
                }
            }
        }
        Map<DigestAlgorithm, String> digests = new EnumMap<>(DigestAlgorithm.class);
        running.forEach(
                (algorithm, digest) -> digests.put(algorithm, HexFormat.of().formatHex(digest.digest())));
        return digests;
    }

    private MessageDigest start() {
        try {
            return MessageDigest.getInstance(javaName);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no " + javaName, e);
        }
    }
}
