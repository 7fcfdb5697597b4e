package org.travaux.report.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.travaux.report.SampleAnswers;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.answer.AnswerEntry;

class JsonAnswerRendererTest {

    @Test
    void a_row_is_an_object_with_a_key_for_each_column() throws IOException {
        assertThat(json(SampleAnswers.positions())).isEqualTo("""
                        {
                          "schemaVersion": 1,
                          "kind": "matrix",
                          "plan": {
                            "id": "lake"
                          },
                          "title": "Positions on *lake*",
                          "notices": [
                            "Restated, not quoted."
                          ],
                          "tables": [
                            {
                              "id": "positions",
                              "title": "",
                              "columns": [
                                {"id": "topic", "heading": "Topic"},
                                {"id": "statements", "heading": "Said | by"}
                              ],
                              "rows": [
                                {"topic": "territory", "statements": [{"text": "«Нет | so»", "party": "RU", "points": [1, 2], \
                        "source": {"id": "s1"}, "secondHand": true, "speaker": null}, {"text": "条約 <b>"}]},
                                {"topic": null, "statements": []}
                              ]
                            },
                            {
                              "id": "leftOut",
                              "title": "Left out",
                              "columns": [
                                {"id": "id", "heading": "Id"}
                              ],
                              "rows": []
                            }
                          ],
                          "notes": [
                            "Silence is not assent."
                          ]
                        }
                        """);
    }

    @Test
    void half_a_character_and_line_breaks_leave_the_json_well_formed() throws IOException {
        assertThat(json(SampleAnswers.texts(List.of("a"), List.of(List.of("\uD83D \"q\"\nb")))))
                .contains("{\"c0\": \"\uFFFD \\\"q\\\"\\nb\"}");
    }

    @Test
    void a_field_does_not_take_the_name_of_the_text() {
        assertThatThrownBy(() -> new AnswerEntry("a", Map.of("text", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("text");
    }

    private static String json(Answer answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonAnswerRenderer().render(answer, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
