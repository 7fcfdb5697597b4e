package org.travaux.archive.bag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Makes a bag of BagIt 1.0 of a folder that has its payload in {@code data/} and its other files beside it. */
public final class BagSeal {

    private BagSeal() {}

    /**
     * Writes {@code bagit.txt}, {@code bag-info.txt} and the manifests, with SHA-512. The same folder and info give the same bytes.
     *
     * @param bag the folder
     * @param info what the bag is; how large the payload is is added
     * @throws IOException if it cannot be read or written
     */
    public static void seal(Path bag, BagInfo info) throws IOException {
        Map<String, String> payload = new TreeMap<>();
        long bytes = 0;
        for (Map.Entry<String, Path> file : BagFiles.of(bag.resolve(Bag.DATA)).entrySet()) {
            payload.put(Bag.DATA + "/" + file.getKey(), sha512(file.getValue()));
            bytes += Files.size(file.getValue());
        }
        info.with(BagInfo.OXUM, bytes + "." + payload.size());
        write(bag.resolve(Bag.BAGIT), BagVersion.WRITTEN.text());
        write(bag.resolve(Bag.INFO), info.text());
        write(bag.resolve(Manifest.Kind.PAYLOAD.file(DigestAlgorithm.SHA512.id())), Manifest.text(payload));
        Map<String, String> tags = new TreeMap<>();
        for (Map.Entry<String, Path> file : BagFiles.of(bag).entrySet()) {
            if (!file.getKey().startsWith(Bag.DATA + "/")) {
                tags.put(file.getKey(), sha512(file.getValue()));
            }
        }
        write(bag.resolve(Manifest.Kind.TAGS.file(DigestAlgorithm.SHA512.id())), Manifest.text(tags));
    }

    private static String sha512(Path file) throws IOException {
        return Objects.requireNonNull(
                DigestAlgorithm.of(file, List.of(DigestAlgorithm.SHA512)).get(DigestAlgorithm.SHA512));
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
