package org.travaux.archive.index.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.archive.index.SearchFailure;
import org.travaux.archive.index.SearchHit.Snippet;

class ExcerptTest {

    private static List<String> marked(String typed, String text) throws SearchFailure {
        return Marks.of(QueryParser.parse(typed), text).stream()
                .map(span -> span.of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "boats ~ The BOATS keep to the boats’ shore ~ BOATS|boats",
                "\"the lake\" ~ On the lake, the deep lake ~ the lake",
                "boa* ~ boats and a boatman ~ boats|boatman",
                "\"the la\"* ~ the lake and the land ~ the lake|the land",
                "lake -boats ~ boats on the lake ~ lake",
                "lake OR land ~ land and lake ~ land|lake",
                "NEAR(boats lake, 2) ~ boats on the lake; far away from every shore are boats ~ boats|lake",
                "киів ~ Угода у КИЄВІ, м. Київ ~ Київ",
                "600,000 ~ at most 600 000 men ~ 600 000"
            })
    void what_was_found_is_marked_in_the_original(String typed, String text, String marks) throws SearchFailure {
        assertThat(String.join("|", marked(typed, text))).isEqualTo(marks);
    }

    @Test
    void long_texts_are_cut_around_the_first_mark() throws SearchFailure {
        String text = "word ".repeat(100) + "the Zaporizhzhia plant " + "word ".repeat(100);
        Snippet snippet =
                Excerpt.of("text", text, QueryParser.parse("zaporizhzhia")).orElseThrow();
        assertThat(snippet.text()).startsWith("…word ").endsWith("word…").hasSizeLessThan(260);
        assertThat(snippet.marks()).hasSize(1);
        assertThat(snippet.marks().getFirst().of(snippet.text())).isEqualTo("Zaporizhzhia");
    }

    @Test
    void paragraphs_are_shown_in_one_line_with_their_offsets() throws SearchFailure {
        Snippet snippet =
                Excerpt.of("text", "One\nlake\ttwo", QueryParser.parse("two")).orElseThrow();
        assertThat(snippet.text()).isEqualTo("One lake two");
        assertThat(snippet.marks().getFirst().of(snippet.text())).isEqualTo("two");
    }
}
