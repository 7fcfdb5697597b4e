package org.travaux.report.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.travaux.compare.Comparison;
import org.travaux.report.SampleClauses;
import org.travaux.report.view.ComparisonReport;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonReportRendererTest {

    @Test
    void a_report_is_json_with_the_keys_of_the_contract() throws IOException {
        String json = json(new SampleClauses()
                .link("6", "6", "limited to [-600,000-]{+800,000+}.")
                .build());

        assertThat(json)
                .startsWith("{\n  \"schemaVersion\": 1,\n  \"original\": {\n    \"name\": \"before.txt\"")
                .contains("{\"id\": \"o0x0\", \"number\": \"6\", \"path\": \"6\", \"level\": 1, \"parent\": null,"
                        + " \"kind\": \"clause\", \"heading\": null, \"text\": \"limited to 600,000.\", \"held\": true,"
                        + " \"alternatives\": []}")
                .contains(
                        "\"pairing\": \"one-to-one\", \"text\": \"modified\", \"moved\": false, \"renumbered\": false,"
                                + " \"reparented\": false, \"similarity\": 0.8765, \"strategy\": \"similar-text\","
                                + " \"significance\": null, \"edits\": [")
                .contains(
                        "{\"op\": \"delete\", \"text\": \"600,000\", \"original\": {\"clause\": \"o0x0\", \"start\": 11,"
                                + " \"end\": 18}, \"revised\": null, \"consequential\": false}")
                .contains("\"changes\": []")
                .contains("\"modified\": 1")
                .endsWith("}\n");
    }

    @Test
    void an_added_clause_has_neither_text_relation_nor_similarity() throws IOException {
        String json = json(new SampleClauses().link("", "1", "new").build());

        assertThat(json)
                .contains("{\"original\": [], \"revised\": [\"r0x0\"], \"pairing\": \"added\", \"text\": null,")
                .contains("\"similarity\": null")
                .contains("\"edits\": []");
    }

    @Test
    void text_that_is_not_held_is_marked() throws IOException {
        String json =
                json(new SampleClauses().link("1", "1", SampleClauses.NOT_HELD).build());

        assertThat(json).contains("\"held\": false").contains("\"text\": \"not-held\"");
    }

    @Test
    void cyrillic_emoji_controls_and_broken_surrogates_stay_valid_json() throws IOException {
        String json = json(new SampleClauses()
                .link("1", "1", "Стаття № 1 \uD83D\uDE00 \u0001 \uD800 \"\\ \u202E end")
                .build());

        assertThat(json).contains("Стаття № 1 \uD83D\uDE00 \\u0001 \uFFFD \\\"\\\\ \u202E end");
    }

    @Test
    void the_same_report_gives_the_same_bytes() throws IOException {
        Comparison comparison =
                new SampleClauses().link("1", "1", "a [-b-]{+c+}").build();

        assertThat(json(comparison)).isEqualTo(json(comparison));
    }

    private static String json(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReportRenderer().render(ComparisonReport.of(comparison), out);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), out.toByteArray())) {
            while (parser.nextToken() != null) {
                assertThat(parser.currentToken()).isNotNull();
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
