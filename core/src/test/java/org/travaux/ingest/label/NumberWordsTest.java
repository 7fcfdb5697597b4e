package org.travaux.ingest.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers written as words, held against CLDR. */
class NumberWordsTest {

    private static final int LARGEST = 60;

    @ParameterizedTest
    @CsvSource({
        "de, ordinal ordinal-r ordinal-s numbering",
        "en, ordinal cardinal",
        "es, ordinal-feminine ordinal-masculine numbering",
        "fr, ordinal-feminine ordinal-masculine cardinal-masculine",
        "ru, ordinal-feminine ordinal-neuter ordinal-masculine cardinal-masculine",
        "uk, cardinal-feminine cardinal-masculine",
    })
    void every_word_of_cldr_has_its_value(String language, String rules) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
        for (int number = 1; number <= LARGEST; number++) {
            for (String rule : rules.split(" ", -1)) {
                String words = format.format(number, "%spellout-" + rule);
                assertThat(NumberWords.value(words)).as(words).isEqualTo(number);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"П'ятнадцята, 15", "Двадцять третя, 23", "сороковий, 40", "Préliminaire, 0", "Seconde, 2", "above, -1"})
    void words_that_cldr_has_not(String words, int value) {
        assertThat(NumberWords.value(words)).isEqualTo(value);
    }

    @Test
    void hyphens_and_apostrophes_are_a_matter_of_spelling() {
        assertThat(NumberWords.value("TWENTY ONE")).isEqualTo(NumberWords.value("twenty-one"));
        assertThat(NumberWords.value("п’ята")).isEqualTo(NumberWords.value("пʼята"));
    }
}
