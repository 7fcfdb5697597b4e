package org.travaux.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.SharedFiles;
import org.travaux.model.Clause;

/** Plain text files as clause lists. */
class PlainTextReaderTest {

    private final DocumentReaders readers = new DocumentReaders(List.of(new PlainTextReader()));

    @TempDir
    Path folder;

    private IngestedDocument read(String text) throws Exception {
        Path file = folder.resolve("text.txt");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return readers.read(file);
    }

    @ParameterizedTest
    @CsvSource({"us28.txt, 28", "e3.txt, 27", "ua20.txt, 20"})
    void the_sample_plan_has_its_points(String name, int points) throws Exception {
        IngestedDocument read = readers.read(SharedFiles.sampleText(name));
        assertThat(read.document().roots()).hasSize(points);
        assertThat(read.document().clauses())
                .allSatisfy(clause -> assertThat(clause.number()).isNotNull());
    }

    @Test
    void a_point_left_out_is_reported_and_the_next_one_still_read() throws Exception {
        IngestedDocument read = readers.read(SharedFiles.sampleText("e3.txt"));
        assertThat(read.document().roots()).extracting(Clause::number).startsWith("1", "2", "4", "5");
        assertThat(read.issues()).extracting(IngestIssue::code).containsExactly("number-gap");
        assertThat(read.issues().get(0).message()).contains("“2”").contains("“4”");
    }

    @Test
    void a_point_whose_text_nobody_has_is_not_held() throws Exception {
        Clause clause =
                read("1. [text not held]\n2. The Parties meet.\n").document().clause("c1");
        assertThat(clause.held()).isFalse();
        assertThat(clause.text()).isEmpty();
    }

    @Test
    void dotted_numbers_stand_under_their_article() throws Exception {
        IngestedDocument read = read("1. The Parties meet.\n1.1 They talk.\n1.2 They agree.\n2. The end.\n");
        assertThat(read.document().roots()).extracting(Clause::number).containsExactly("1", "2");
        assertThat(read.document().roots().get(0).children())
                .extracting(Clause::number)
                .containsExactly("1.1", "1.2");
        assertThat(read.issues()).isEmpty();
    }
}
