package org.travaux.diff.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.text.TextNormalizer;

class WordDifferTest {

    private final WordDiffer differ = new WordDiffer();

    /** The difference in the signs of a report. */
    private String marked(String original, String revised) {
        StringBuilder out = new StringBuilder();
        for (TextSegment segment : differ.diff(original, revised).segments()) {
            switch (segment.operation()) {
                case EQUAL -> out.append(segment.revised().of(revised));
                case DELETE ->
                    out.append("[-").append(segment.original().of(original)).append("-]");
                case INSERT ->
                    out.append("{+").append(segment.revised().of(revised)).append("+}");
            }
        }
        return out.toString();
    }

    @Test
    void a_grouped_number_changes_as_a_whole() {
        assertThat(marked("limited to 600,000.", "limited to 800,000."))
                .isEqualTo("limited to [-600,000-]{+800,000+}.");
    }

    @Test
    void adjacent_changed_words_are_one_change() {
        assertThat(marked("the plan is in no way binding here", "the plan is a legally valid act here"))
                .isEqualTo("the plan is [-in no way binding-]{+a legally valid act+} here");
    }

    @Test
    void an_inserted_word_takes_one_space_with_it() {
        assertThat(marked("a dog", "a big dog")).isEqualTo("a {+big +}dog");
        assertThat(marked("a big dog", "a dog")).isEqualTo("a [-big -]dog");
        assertThat(marked("a dog", "a dog barks")).isEqualTo("a dog{+ barks+}");
        assertThat(marked("Big dog", "dog")).isEqualTo("[-Big -]dog");
    }

    @Test
    void punctuation_changes_apart_from_the_word() {
        assertThat(marked("signed, sealed", "signed; sealed")).isEqualTo("signed[-,-]{+;+} sealed");
    }

    @Test
    void a_missing_space_is_an_edit_and_more_space_is_none() {
        assertThat(marked("end.Next", "end. Next")).isEqualTo("end.{+ +}Next");
        assertThat(differ.diff("a  b\nc", "a b c").isEmpty()).isTrue();
    }

    @Test
    void nothing_changes_against_itself_and_all_against_nothing() {
        assertThat(differ.diff("The same text.", "The same text.").isEmpty()).isTrue();
        assertThat(marked("", "new text")).isEqualTo("{+new text+}");
        assertThat(marked("old text", "")).isEqualTo("[-old text-]");
        assertThat(differ.diff("", "").segments()).isEmpty();
    }

    @Test
    void the_same_words_in_another_encoding_are_no_change() {
        assertThat(differ.diff("cafe\u0301 coopera\u00ADtion", "café cooperation")
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void segments_make_up_both_texts(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            String original = randomText(random);
            String revised = random.nextInt(8) == 0 ? randomText(random) : mutated(original, random);
            TextDifference difference = differ.diff(original, revised);
            StringBuilder before = new StringBuilder();
            StringBuilder after = new StringBuilder();
            for (TextSegment segment : difference.segments()) {
                before.append(segment.original().of(original));
                after.append(segment.revised().of(revised));
                if (segment.operation() == Operation.EQUAL) {
                    assertThat(TextNormalizer.normalize(segment.original().of(original)))
                            .isEqualTo(
                                    TextNormalizer.normalize(segment.revised().of(revised)));
                }
            }
            assertThat(before).hasToString(original);
            assertThat(after).hasToString(revised);
            assertThat(difference.isEmpty())
                    .as("%s | %s", original, revised)
                    .isEqualTo(TextNormalizer.normalize(original).equals(TextNormalizer.normalize(revised)));
        }
    }

    @Test
    void a_text_beyond_the_limit_is_replaced_by_sentences_and_says_so_when_one_is_too_long() {
        StringBuilder original = new StringBuilder();
        StringBuilder revised = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            original.append("a").append(i).append(' ');
            revised.append("b").append(i).append(' ');
        }
        TextDifference difference = org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> differ.diff(original.toString(), revised.toString()));
        assertThat(difference.limited()).isTrue();
        assertThat(difference.segments())
                .extracting(TextSegment::operation)
                .startsWith(Operation.DELETE, Operation.INSERT);
    }

    @Test
    void a_long_text_with_few_changes_is_compared_to_the_word() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("Party ")
                    .append(i)
                    .append(" shall notify depositary ")
                    .append(i * 7)
                    .append(". ");
        }
        String original = text.toString();
        String revised =
                original.replace("Party 10 shall", "Party 10 may").replace("Party 4990 shall", "Party 4990 may");
        TextDifference difference = differ.diff(original, revised);
        assertThat(difference.limited()).isFalse();
        assertThat(difference.segments().stream().filter(segment -> segment.operation() == Operation.DELETE))
                .hasSize(2)
                .allMatch(segment -> segment.original().of(original).equals("shall"));
    }

    private static final String[] PIECES = {
        "the", "shall", "600,000", "peace", ".", ",", "п'ять", "not", "—", "a", "Article", "12", "(b)", "cap", "\u00AD",
        "5"
    };
    private static final String[] SPACES = {" ", " ", " ", " ", "", "\n", "  ", "\u00A0"};

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(14);
        for (int i = 0; i < length; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(SPACES[random.nextInt(SPACES.length)]);
        }
        return text.toString();
    }

    private static String mutated(String text, Random random) {
        String changed = text;
        for (int k = random.nextInt(3); k >= 0; k--) {
            int at = random.nextInt(changed.length() + 1);
            int end = Math.min(changed.length(), at + random.nextInt(5));
            changed = changed.substring(0, at)
                    + PIECES[random.nextInt(PIECES.length)]
                    + SPACES[random.nextInt(SPACES.length)]
                    + changed.substring(end);
        }
        return changed;
    }
}
