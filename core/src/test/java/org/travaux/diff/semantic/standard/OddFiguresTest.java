package org.travaux.diff.semantic.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.diff.semantic.ClauseContext;
import org.travaux.diff.semantic.ClausePair;
import org.travaux.diff.semantic.SemanticDifference;
import org.travaux.diff.semantic.Significance;

/** Figures that are none, as real documents have them: versions, networks, empty shares. */
class OddFiguresTest {

    private static final List<String> ODD = List.of(
            "0/0",
            "1/0",
            "1.7.4",
            "24/7",
            "00",
            "1-0",
            "5m",
            "12:75",
            "3.5.",
            "II",
            "(a)",
            "§",
            "1,2,3",
            "0.0.0",
            "1e5",
            "½",
            "10/10/10",
            "31.02.2020",
            "2/3",
            "a.m.",
            "US$",
            "%",
            "shall",
            "not",
            "within",
            "days",
            "months",
            "of",
            "the",
            "Parties",
            "unless",
            "at least",
            "Article",
            "5",
            "million",
            "half",
            "and a half",
            "first",
            "May");
    private static final List<String> LANGUAGES = List.of("en", "fr", "ru", "uk", "de", "und");
    private static final int ROUNDS = 2_000;

    private final StandardSemanticDiffer judge = new StandardSemanticDiffer();

    @ParameterizedTest
    @ValueSource(strings = {"0/0", "1/0", "1.7.4", "24/7", "9999999999999999999", "0.0.0", "10/10/10", "12:75"})
    void a_figure_that_is_none_is_compared_as_it_is_written(String figure) {
        SemanticDifference verdict = judge.compare(new ClausePair(
                "The address block is " + figure + " as listed.",
                "The address block is 8 as listed.",
                "en",
                ClauseContext.none()));

        assertThat(verdict.significance()).isEqualTo(Significance.SUBSTANTIVE);
    }

    @Test
    void no_row_of_odd_words_is_too_odd() {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            String before = row(random);
            String after = row(random);
            String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));

            SemanticDifference verdict = judge.compare(new ClausePair(before, after, language, ClauseContext.none()));

            assertThat(verdict.significance() == Significance.NONE)
                    .as("%s: %s => %s", language, before, after)
                    .isEqualTo(before.equals(after));
        }
    }

    private static String row(Random random) {
        StringBuilder row = new StringBuilder();
        int length = 1 + random.nextInt(20);
        for (int i = 0; i < length; i++) {
            row.append(ODD.get(random.nextInt(ODD.size()))).append(random.nextInt(6) == 0 ? "" : " ");
        }
        return row.toString();
    }
}
