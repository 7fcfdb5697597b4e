package org.travaux.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordKeyTest {

    @Test
    void letter_case_hyphens_and_apostrophes_make_no_difference() {
        assertThat(WordKey.of("Twenty-ONE")).isEqualTo("twenty one");
        assertThat(WordKey.of("vingt\u2011deux")).isEqualTo("vingt deux");
        assertThat(WordKey.of("quatre\u00A0vingt\u2010deux")).isEqualTo("quatre vingt deux");
        assertThat(WordKey.of("П\u2019ЯТЬ")).isEqualTo(WordKey.of("п\u02BCять")).isEqualTo("п'ять");
        assertThat(WordKey.of("zwei\u00ADund\u00ADzwanzig")).isEqualTo("zweiundzwanzig");
    }
}
