package org.travaux.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.travaux.fixtures.SamplePlan;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.docx.DocxReader;
import org.travaux.ingest.plain.PlainTextReader;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseKind;

/** What the readers make of the sample plans' texts. */
class SampleTextsTest {

    static final List<String> TEXTS = NumberedDocx.TEXTS;

    private static final DocumentReaders READERS =
            new DocumentReaders(List.of(new PlainTextReader(), new DocxReader()));

    @TempDir
    Path parent;

    @ParameterizedTest
    @FieldSource("TEXTS")
    void a_word_file_with_automatic_numbers_gives_the_clauses_of_the_text(String text) throws Exception {
        Path texts = SamplePlan.UKRAINE_2025.copyTo(parent).resolve("texts");

        ClauseDocument word = document(texts.resolve(text + ".docx"));
        ClauseDocument plain = document(texts.resolve(text + ".txt"));

        assertThat(told(word)).isEqualTo(told(plain));
    }

    @ParameterizedTest
    @CsvSource({"us28, 28, 57", "e3, 27, 42", "ua20, 20, 32"})
    void the_points_of_each_text_are_all_there(String text, int points, int clauses) throws Exception {
        Path texts = SamplePlan.UKRAINE_2025.copyTo(parent).resolve("texts");

        ClauseDocument document = document(texts.resolve(text + ".txt"));

        assertThat(document.roots()).hasSize(points);
        assertThat(document.clauses()).hasSize(clauses);
        assertThat(document.clauses()).allMatch(clause -> clause.kind() == ClauseKind.CLAUSE);
    }

    @Test
    void the_gold_links_of_the_lake_name_every_point_of_both_drafts_once() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);

        assertThat(named(folder, 0)).isEqualTo(paths(folder.resolve("texts/mediator-draft.en.txt")));
        assertThat(named(folder, 1)).isEqualTo(paths(folder.resolve("texts/second-draft.en.txt")));
        assertThat(named(folder, 1)).isEqualTo(paths(folder.resolve("texts/second-draft.fr.txt")));
    }

    private static SortedSet<String> named(Path folder, int column) throws IOException {
        TreeSet<String> named = new TreeSet<>();
        for (String row : Files.readAllLines(folder.resolve("gold/links.tsv")).stream()
                .skip(1)
                .toList()) {
            for (String path : row.split("\t", -1)[column].split(",", -1)) {
                if (!path.isEmpty()) {
                    assertThat(named.add(path)).as(path).isTrue();
                }
            }
        }
        return named;
    }

    private static SortedSet<String> paths(Path file) throws IngestException {
        ClauseDocument document = document(file);
        TreeSet<String> paths = new TreeSet<>();
        document.clauses().stream()
                .filter(clause -> clause.kind() == ClauseKind.CLAUSE)
                .map(document::path)
                .forEach(paths::add);
        return paths;
    }

    private static ClauseDocument document(Path file) throws IngestException {
        return READERS.read(file).document();
    }

    private static List<String> told(ClauseDocument document) {
        return document.clauses().stream()
                .map(clause -> document.path(clause) + " | " + clause.level() + " | " + shown(clause))
                .toList();
    }

    private static String shown(Clause clause) {
        return clause.held() ? clause.heading() + " | " + clause.text() : Clause.NOT_HELD_MARK;
    }
}
