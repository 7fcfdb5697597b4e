package org.travaux.archive.bag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A small bag, to be spoiled in one way each. */
final class SampleBag {

    private SampleBag() {}

    static Path in(Path folder) throws IOException {
        Path bag = folder.resolve("bag");
        write(bag.resolve("data/plan.yaml"), "id: lake\n");
        write(bag.resolve("data/texts/first.txt"), "1. One.\n");
        write(bag.resolve("metadata/note.txt"), "A note.\n");
        BagSeal.seal(bag, new BagInfo().with("Contact-Name", "Alma"));
        return bag;
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Puts other text in a file of the bag, and its digests right again everywhere but in the other tag manifests. */
    static void rewrite(Path bag, String file, String text) throws IOException {
        write(bag.resolve(file), text);
        Path tags = bag.resolve("tagmanifest-sha512.txt");
        StringBuilder lines = new StringBuilder();
        for (String line : Files.readAllLines(tags)) {
            lines.append(line.endsWith("  " + file) ? sha512(bag.resolve(file)) + "  " + file : line)
                    .append('\n');
        }
        Files.writeString(tags, lines);
    }

    static String sha512(Path file) throws IOException {
        Map<DigestAlgorithm, String> digests = DigestAlgorithm.of(file, List.of(DigestAlgorithm.SHA512));
        return Objects.requireNonNull(digests.get(DigestAlgorithm.SHA512));
    }
}
