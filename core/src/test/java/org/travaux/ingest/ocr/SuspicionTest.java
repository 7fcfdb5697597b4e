package org.travaux.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick look may be wrong in one direction only. */
class SuspicionTest {

    /** What doubts are made of, each often enough to stand next to each other. */
    private static final String CHARACTERS = "0123 oOlISBZ.,' ’\u00A0\u202Faсеш-/:(%x";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void it_passes_over_no_text_that_a_closer_look_would_doubt(long seed) {
        Random random = new Random(seed);
        int doubted = 0;
        for (int k = 0; k < 20_000; k++) {
            StringBuilder made = new StringBuilder();
            for (int length = 2 + random.nextInt(14); length > 0; length--) {
                made.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            String text = made.toString();
            boolean worth = !RoughText.closely(text).isEmpty();
            doubted += worth ? 1 : 0;
            assertThat(!worth || Suspicion.raisedBy(text)).as(text).isTrue();
        }
        assertThat(doubted).isGreaterThan(1_000);
    }

    @Test
    void plain_text_raises_none() {
        assertThat(Suspicion.raisedBy(
                        "The ceiling is 600,000 persons, of which 5.5 per cent (Article 12) by 1 May 2026."))
                .isFalse();
    }
}
