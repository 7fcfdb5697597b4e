package org.travaux.ingest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where tests find the sample plans and, where they are there, other people's documents. */
public final class SharedFiles {

    private SharedFiles() {}

    /** {@return the project's root} */
    public static Path root() {
        return Path.of(System.getProperty("travaux.root", ".."))
                .toAbsolutePath()
                .normalize();
    }

    /**
     * {@return a text of the sample plan on Ukraine}
     *
     * @param name the file's name
     */
    public static Path sampleText(String name) {
        return root().resolve("fixtures/plans/ukraine-2025/texts").resolve(name);
    }

    /**
     * {@return a real document; the test is skipped where it is not there}
     *
     * @param name its place among the real documents
     */
    public static Path real(String name) {
        Path path =
                root().resolve("../shared/eval/alignment/real").resolve(name).normalize();
        assumeTrue(Files.exists(path), () -> path + " is not here");
        return path;
    }

    /**
     * {@return what others gave us, or where it would be; the test is skipped where it is not there}
     *
     * @param name its place
     */
    public static Path shared(String name) {
        Path path = root().resolve("../shared").resolve(name).normalize();
        assumeTrue(Files.exists(path), () -> path + " is not here");
        return path;
    }
}
