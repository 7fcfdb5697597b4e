package org.travaux.archive.verify;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.model.DigestAlgorithm;
import io.ocfl.core.validation.SimpleInventoryParser;
import io.ocfl.core.validation.model.SimpleInventory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.store.Digests;

/**
 * An inventory on disk with its sidecar.
 *
 * @param file where it lies
 * @param sha512 SHA-512 of its bytes in hex digits
 * @param vouched whether a sidecar has the digest that the bytes have
 */
record InventoryFile(Path file, String sha512, boolean vouched) {

    private static final String NAME = "inventory.json";

    /** The inventory in a folder, if there is one. */
    static Optional<InventoryFile> in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String sha512 = Digests.sha512(file);
        boolean vouched = isIn(folder, "sha512", sha512)
                || (Files.exists(folder.resolve(NAME + ".sha256")) && isIn(folder, "sha256", sha256(file)));
        return Optional.of(new InventoryFile(file, sha512, vouched));
    }

    private static String sha256(Path file) throws IOException {
        return digest(DigestAlgorithmRegistry.sha256, Files.readAllBytes(file));
    }

    private static boolean isIn(Path folder, String algorithm, String digest) throws IOException {
        Path sidecar = folder.resolve(NAME + "." + algorithm);
        return Files.isRegularFile(sidecar)
                && Files.readString(sidecar, StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(digest);
    }

    /** What it says, or null where it cannot be read; what is wrong with it is for the validation to say. */
    @Nullable SimpleInventory inventory() {
        try (InputStream in = Files.newInputStream(file)) {
            return new SimpleInventoryParser().parse(in, NAME).getInventory().orElse(null);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    static @Nullable DigestAlgorithm algorithm(SimpleInventory inventory) {
        String name = inventory.getDigestAlgorithm();
        return name == null || name.isBlank() ? null : DigestAlgorithmRegistry.getAlgorithm(name);
    }

    /** Whether the platform has an algorithm; it lacks BLAKE2, which only fixity blocks of others have. */
    static boolean isAvailable(DigestAlgorithm algorithm) {
        try {
            algorithm.getMessageDigest().reset();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static String digest(DigestAlgorithm algorithm, byte[] bytes) {
        return algorithm.encode(algorithm.getMessageDigest().digest(bytes));
    }

    /** What a sidecar of this archive is, byte for byte. */
    String sidecar() {
        return sha512 + "  " + NAME + "\n";
    }
}
