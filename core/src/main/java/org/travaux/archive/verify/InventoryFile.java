package org.travaux.archive.verify;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.model.DigestAlgorithm;
import io.ocfl.core.validation.SimpleInventoryParser;
import io.ocfl.core.validation.model.SimpleInventory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An inventory on disk with its sidecar.
 *
 * @param sha512 SHA-512 of its bytes in hex digits
 * @param inventory what it says, or null where it cannot be read
 * @param vouched whether the sidecar has the digest that the bytes have
 */
record InventoryFile(String sha512, @Nullable SimpleInventory inventory, boolean vouched) {

    private static final String NAME = "inventory.json";

    /** The inventory in a folder, if there is one. */
    static Optional<InventoryFile> in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        @Nullable SimpleInventory inventory = parse(bytes);
        return Optional.of(new InventoryFile(
                digest(DigestAlgorithmRegistry.sha512, bytes),
                inventory,
                inventory != null && vouched(folder, inventory, bytes)));
    }

    private static @Nullable SimpleInventory parse(byte[] bytes) {
        try {
            return new SimpleInventoryParser()
                    .parse(new ByteArrayInputStream(bytes), NAME)
                    .getInventory()
                    .orElse(null);
        } catch (RuntimeException e) {
            // What is wrong with it is for the validation to say.
            return null;
        }
    }

    private static boolean vouched(Path folder, SimpleInventory inventory, byte[] bytes) throws IOException {
        @Nullable DigestAlgorithm algorithm = algorithm(inventory);
        if (algorithm == null) {
            return false;
        }
        Path sidecar = folder.resolve(NAME + "." + algorithm.getOcflName());
        return Files.isRegularFile(sidecar)
                && Files.readString(sidecar, StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(digest(algorithm, bytes));
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

    static String digest(DigestAlgorithm algorithm, byte[] bytes) {
        return algorithm.encode(algorithm.getMessageDigest().digest(bytes));
    }

    /** What a sidecar of this archive is, byte for byte. */
    String sidecar() {
        return sha512 + "  " + NAME + "\n";
    }
}
