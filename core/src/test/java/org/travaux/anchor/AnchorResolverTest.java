package org.travaux.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.plain.PlainTextReader;
import org.travaux.model.Anchor;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseReference;

class AnchorResolverTest {

    private static final String FORCES = "The strength of the armed forces is limited to 600,000 persons.";
    private static final String GRAIN = "The parties let grain pass freely through the straits.";

    private static ClauseDocument document(String text) throws Exception {
        return new PlainTextReader()
                .read(SourceFile.of("a.txt", text.getBytes(StandardCharsets.UTF_8)), ReadOptions.STANDARD)
                .document();
    }

    private static String resolve(String text, String number, @Nullable String anchored) throws Exception {
        ClauseDocument document = document(text);
        Anchor anchor = anchored == null ? null : Anchor.of(number, null, anchored);
        AnchorResolver.Found found = new AnchorResolver(document).resolve(new ClauseReference("v", number, anchor));
        List<String> paths = found.clauses().stream().map(document::path).toList();
        return found.state().id() + " " + String.join(",", paths);
    }

    @Test
    void a_clause_under_its_number_with_its_text_is_the_same() throws Exception {
        assertThat(resolve("1. " + GRAIN + "\n2. " + FORCES, "2", FORCES)).isEqualTo("same 2");
        assertThat(resolve("1. " + GRAIN + "\n2. " + FORCES, "2", null)).isEqualTo("same 2");
    }

    @Test
    void a_text_under_another_number_has_moved() throws Exception {
        assertThat(resolve("1. " + FORCES + "\n2. " + GRAIN, "2", FORCES)).isEqualTo("moved 1");
        assertThat(resolve("1. " + FORCES.replace("600", "800") + "\n2. " + GRAIN, "2", FORCES))
                .isEqualTo("moved 1");
        assertThat(resolve("1. " + FORCES + "\n2. " + GRAIN, "17", FORCES)).isEqualTo("moved 1");
    }

    @Test
    void another_text_under_the_number_has_changed() throws Exception {
        assertThat(resolve("1. " + FORCES.replace("600", "800") + "\n2. " + GRAIN, "1", FORCES))
                .isEqualTo("changed 1");
        assertThat(resolve("1. " + GRAIN, "1", FORCES)).isEqualTo("changed 1");
    }

    @Test
    void what_fits_several_clauses_is_ambiguous() throws Exception {
        assertThat(resolve("1. " + FORCES + "\n2. " + FORCES, "3", FORCES)).isEqualTo("ambiguous 1,2");
        assertThat(resolve("1. " + FORCES + "\n2. " + FORCES, "2", FORCES)).isEqualTo("same 2");
        assertThat(resolve("1. Terms:\na. one\nb. two\n2. More:\na. three\nb. four", "b", null))
                .isEqualTo("ambiguous 1b,2b");
    }

    @Test
    void what_stands_nowhere_is_lost() throws Exception {
        assertThat(resolve("1. " + GRAIN, "2", FORCES)).isEqualTo("lost ");
        assertThat(resolve("1. " + GRAIN, "2", null)).isEqualTo("lost ");
    }

    @Test
    void numbers_are_found_however_people_write_them() throws Exception {
        String text = "1. " + GRAIN + "\n2. Terms:\na. one\nb. two";
        assertThat(resolve(text, "2(b)", null)).isEqualTo("same 2b");
        assertThat(resolve(text, "2 B", null)).isEqualTo("same 2b");
        assertThat(resolve("Article 5\n" + GRAIN + "\nArticle 6\n" + FORCES, "6", null))
                .isEqualTo("same Article 6");
    }
}
