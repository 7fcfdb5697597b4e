package org.travaux.report.render.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.travaux.report.SampleAnswers;
import org.travaux.report.view.answer.Answer;

class CsvAnswerRendererTest {

    @Test
    void the_first_line_has_the_headings_and_what_an_answer_says_of_itself_comes_last() throws IOException {
        String csv = csv(SampleAnswers.positions());

        assertThat(csv.replace("\r\n", "␍\n")).isEqualTo("\uFEFF" + """
                        Topic,Said | by␍
                        territory,"«Нет | so»
                        条約 <b>"␍
                        "",␍
                        ␍
                        Left out␍
                        Id␍
                        ␍
                        "# Restated, not quoted."␍
                        "# Silence is not assent."␍
                        """);
    }

    @Test
    void what_a_spreadsheet_could_take_for_a_formula_gets_an_apostrophe() throws IOException {
        List<String> dangerous = List.of(
                "=1+1",
                "+1",
                "-1",
                "@sum",
                "\tx",
                "\r=x",
                "  =x",
                "\n=x",
                "\u00A0@x",
                "\u200B=x",
                "\uFF1Dx",
                "\u0000=x");
        for (String text : dangerous) {
            assertThat(read(SampleAnswers.texts(List.of(text), List.of(List.of(text)))))
                    .as(text)
                    .allMatch(record -> record.get(0).startsWith("'"));
        }
        assertThat(read(SampleAnswers.entries("=1+1", "=2")).getLast().get(0)).isEqualTo("'=1+1\n=2");
    }

    @Test
    void other_texts_stay_as_they_are() throws IOException {
        List<String> row = List.of("a = b", "«Ні»", "– 5", "say \"yes\", or no", "two\nlines", "条約", "'s");
        assertThat(read(SampleAnswers.texts(List.of("a", "b", "c", "d", "e", "f", "g"), List.of(row)))
                        .getLast()
                        .toList())
                .isEqualTo(row);
    }

    @Test
    void an_empty_table_has_its_headings() throws IOException {
        assertThat(csv(SampleAnswers.texts(List.of("a", "b"), List.of()))).isEqualTo("\uFEFFa,b\r\n");
    }

    @Test
    void the_same_answer_gives_the_same_bytes() throws IOException {
        assertThat(csv(SampleAnswers.positions())).isEqualTo(csv(SampleAnswers.positions()));
    }

    private static List<CSVRecord> read(Answer answer) throws IOException {
        return CSVFormat.RFC4180
                .parse(new StringReader(csv(answer).substring(1)))
                .getRecords();
    }

    private static String csv(Answer answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvAnswerRenderer().render(answer, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
