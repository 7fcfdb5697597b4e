package org.travaux.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.travaux.fixtures.SamplePlan;

class NumberedDocxTest {

    static final List<String> TEXTS = NumberedDocx.TEXTS;

    @ParameterizedTest
    @FieldSource("TEXTS")
    void making_the_word_file_again_gives_the_bytes_committed(String text) throws IOException {
        String source = new String(bytes("texts/" + text + ".txt"), StandardCharsets.UTF_8);

        assertThat(NumberedDocx.of(source)).isEqualTo(bytes("texts/" + text + ".docx"));
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = SamplePlan.UKRAINE_2025.open(file)) {
            return in.readAllBytes();
        }
    }
}
