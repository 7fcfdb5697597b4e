package org.travaux.archive.index.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {

    @ParameterizedTest
    @CsvSource({
        "Київ, КИЇВ",
        "Київ, киів",
        "Zaporizhzhia, ZAPORIZHZHIA",
        "Türkiye, turkiye",
        "İstanbul, istanbul",
        "Diyarbakır, diyarbakir",
        "Łódź, lodz",
        "Straße, STRASSE",
        "ещё, еще",
        "м'ята, мʼята",
        "м'ята, м’ята",
        "l’accord, L'ACCORD",
        "ﬁre, fire",
        "naïve, nai\u0308ve",
        "co\u00adoperate, cooperate",
        "６００, 600",
        "한국, 한국"
    })
    void spellings_that_readers_take_for_one_are_one(String one, String other) {
        assertThat(Word.folded(one)).isEqualTo(Word.folded(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Київ, киiв", "ґрати, грати", "shore, share", "600, 6000"})
    void other_letters_are_other_words(String one, String other) {
        assertThat(Word.folded(one)).isNotEqualTo(Word.folded(other));
    }

    @Test
    void words_are_runs_of_letters_and_figures() {
        assertThat(Word.folded("The cease-fire: 600,000 (б) п’ять — “troops”."))
                .isEqualTo("the cease fire 600 000 б п ять troops");
        assertThat(Word.folded("shore¹ of 停火 lines")).isEqualTo("shore 1 of 停 火 lines");
        assertThat(Word.folded(" … ")).isEmpty();
        assertThat(Word.folded("")).isEmpty();
    }

    @Test
    void words_know_where_they_stand() {
        String text = "Der Ünterhändler, 3 Boote";
        assertThat(Word.of(text))
                .extracting(word -> word.span().of(text))
                .containsExactly("Der", "Ünterhändler", "3", "Boote");
    }

    /** What is indexed and what is marked must never be two things. */
    @Test
    void folded_text_and_words_are_the_same_for_any_text() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            String text = random.ints(random.nextInt(30), 0, 0x3200)
                    .map(point -> random.nextInt(3) == 0 ? point % 128 : point)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            List<Word> words = Word.of(text);
            assertThat(words.stream().map(Word::text).collect(Collectors.joining(" ")))
                    .isEqualTo(Word.folded(text));
            int last = 0;
            for (Word word : words) {
                assertThat(word.span().start()).isGreaterThanOrEqualTo(last);
                last = word.span().end();
                assertThat(word.text()).matches("[\\p{L}\\p{N}\\p{Mc}]+");
            }
        }
    }
}
