package org.travaux.archive.verify;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.model.DigestAlgorithm;
import io.ocfl.core.validation.SimpleInventoryParser;
import io.ocfl.core.validation.model.SimpleInventory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An inventory on disk with its sidecar; read once, and its JSON once where it is asked for. */
final class InventoryFile {

    private static final String NAME = "inventory.json";

    private final byte[] bytes;
    private final String sha512;
    private final boolean vouched;
    private boolean parsed;
    private @Nullable SimpleInventory inventory;

    private InventoryFile(byte[] bytes, String sha512, boolean vouched) {
        this.bytes = bytes;
        this.sha512 = sha512;
        this.vouched = vouched;
    }

    /** The inventory in a folder, if there is one. */
    static Optional<InventoryFile> in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        String sha512 = digest(DigestAlgorithmRegistry.sha512, bytes);
        boolean vouched = isIn(folder, "sha512", sha512)
                || (Files.exists(folder.resolve(NAME + ".sha256"))
                        && isIn(folder, "sha256", digest(DigestAlgorithmRegistry.sha256, bytes)));
        return Optional.of(new InventoryFile(bytes, sha512, vouched));
    }

    /** SHA-512 of its bytes in hex digits. */
    String sha512() {
        return sha512;
    }

    /** Whether a sidecar has the digest that the bytes have. */
    boolean vouched() {
        return vouched;
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
        if (!parsed) {
            parsed = true;
            inventory = parse();
        }
        return inventory;
    }

    private @Nullable SimpleInventory parse() {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
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
