package org.travaux.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static List<String> words(String text) {
        return Tokenizer.tokenize(text).stream().map(Token::text).toList();
    }

    @Test
    void a_grouped_number_is_one_token_and_the_final_comma_is_apart() {
        assertThat(words("limited to 600,000, in peacetime"))
                .containsExactly("limited", "to", "600,000", ",", "in", "peacetime");
        assertThat(words("600 000 or 1 200 300.")).containsExactly("600 000", "or", "1 200 300", ".");
    }

    @Test
    void a_year_before_a_figure_is_not_grouped_with_it() {
        assertThat(words("in 2014 500 ships")).containsExactly("in", "2014", "500", "ships");
        assertThat(words("12 1500")).containsExactly("12", "1500");
    }

    @Test
    void numbers_keep_their_inner_signs() {
        assertThat(words("13-1, 50:50 and 1.7.4.")).containsExactly("13-1", ",", "50:50", "and", "1.7.4", ".");
    }

    @Test
    void words_keep_inner_apostrophes_and_hyphens() {
        assertThat(words("Ukraine's non-aggression accord п'ять об’єкт – 'quoted'"))
                .containsExactly("Ukraine's", "non-aggression", "accord", "п'ять", "об’єкт", "–", "'", "quoted", "'");
    }

    @Test
    void letters_outside_the_basic_plane_and_marks_stay_whole() {
        assertThat(words("café 𝔘kraine 👍")).containsExactly("café", "𝔘kraine", "👍");
    }

    @Test
    void spans_point_into_the_text() {
        String text = "  The cap: 600,000 ";
        for (Token token : Tokenizer.tokenize(text)) {
            assertThat(token.span().of(text)).isEqualTo(token.text());
        }
    }

    @Test
    void the_normal_form_ignores_space_and_invisible_marks_but_not_case_or_punctuation() {
        assertThat(TextNormalizer.normalize(" The\u00A0cap \n\t is con\u00ADtinued\uFEFF "))
                .isEqualTo("The cap is continued");
        assertThat(TextNormalizer.normalize("e\u0301")).isEqualTo("é");
        assertThat(TextNormalizer.normalize("Shall.")).isNotEqualTo(TextNormalizer.normalize("shall"));
    }
}
