package org.travaux.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.ingest.docx.WordFile;
import org.travaux.ingest.standard.StandardReaders;

/** Damaged files give a document or a clear refusal, nothing else. */
class IngestFuzzTest {

    private static final int DAMAGED_FILES = 300;

    private final DocumentReaders readers = StandardReaders.create();

    @TempDir
    Path folder;

    private void damage(byte[] good, String name, long seed) throws Exception {
        Random random = new Random(seed);
        Path file = folder.resolve(name);
        for (int i = 0; i < DAMAGED_FILES; i++) {
            byte[] bytes = good.clone();
            int changes = 1 + random.nextInt(8);
            for (int k = 0; k < changes; k++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(6) == 0) {
                bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            }
            Files.write(file, bytes);
            assertThatCode(() -> {
                        try {
                            assertThat(readers.read(file).document()).isNotNull();
                        } catch (IngestException refused) {
                            assertThat(refused.getMessage()).isNotBlank().doesNotContain("\n");
                        }
                    })
                    .as("seed " + seed + ", file " + i)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    @Timeout(120)
    void damaged_word_files() throws Exception {
        Path good = new WordFile(WordFile.numbered(1, 0, "The Parties meet.").repeat(20) + "<w:tbl><w:tr><w:tc>"
                        + WordFile.p("", "cell") + "</w:tc></w:tr></w:tbl>")
                .with(
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"0\">" + WordFile.level(0, "decimal", "%1.", "")
                                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .write(folder.resolve("good.docx"));
        damage(Files.readAllBytes(good), "bad.docx", 1);
    }

    @Test
    @Timeout(120)
    void damaged_texts() throws Exception {
        damage(
                "# Title\n\n1. One:\n(a) а;\n(б) b.\n2. Two.\n| a | b |\n| 1 | 2 |\n".getBytes(StandardCharsets.UTF_8),
                "bad.txt",
                2);
    }

    @Test
    @Timeout(120)
    void damaged_markdown() throws Exception {
        damage(
                "# Title\n\n1. One:\n   - a\n\n> b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
                        .getBytes(StandardCharsets.UTF_8),
                "bad.md",
                3);
    }
}
