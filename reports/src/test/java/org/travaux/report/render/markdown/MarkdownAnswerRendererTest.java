package org.travaux.report.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.report.SampleAnswers;
import org.travaux.report.view.answer.Answer;

class MarkdownAnswerRendererTest {

    @Test
    void an_answer_is_a_heading_notices_tables_and_notes() throws IOException {
        assertThat(markdown(SampleAnswers.positions())).isEqualTo("""
                        # Positions on \\*lake\\*

                        > Restated, not quoted.

                        | Topic | Said \\| by |
                        |---|---|
                        | territory | «Нет \\| so»<br>条約 \\<b\\> |
                        |  |  |

                        ## Left out

                        *none*

                        ## Notes

                        - Silence is not assent.
                        """);
    }

    @Test
    void a_line_break_in_a_text_does_not_end_its_row() throws IOException {
        assertThat(markdown(SampleAnswers.texts(List.of("a"), List.of(List.of("one\ntwo\r\nthree")))))
                .contains("| one two three |\n");
    }

    private static String markdown(Answer answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownAnswerRenderer().render(answer, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
