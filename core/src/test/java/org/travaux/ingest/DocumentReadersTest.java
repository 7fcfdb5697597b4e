package org.travaux.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.ingest.docx.WordFile;
import org.travaux.ingest.plain.PlainTextReader;
import org.travaux.ingest.standard.StandardReaders;

/** Which reader reads which file, and which files none does. */
class DocumentReadersTest {

    private final DocumentReaders readers = StandardReaders.create();

    @TempDir
    Path folder;

    private void assertRefused(Path file, String... words) {
        assertThatThrownBy(() -> readers.read(file))
                .isInstanceOf(IngestException.class)
                .satisfies(e -> assertThat(e.getMessage()).contains(words).doesNotContain("\n"));
    }

    @Test
    void a_missing_file_is_refused() {
        assertRefused(folder.resolve("none.txt"), "none.txt", "no such file");
    }

    @Test
    void a_folder_is_refused() throws Exception {
        assertRefused(Files.createDirectory(folder.resolve("folder.txt")), "folder");
    }

    @Test
    void an_empty_file_is_refused() throws Exception {
        assertRefused(Files.createFile(folder.resolve("empty.txt")), "empty");
        assertRefused(Files.createFile(folder.resolve("empty.docx")), "empty");
    }

    @Test
    void an_unknown_suffix_is_refused_with_the_known_ones() throws Exception {
        assertRefused(Files.writeString(folder.resolve("x.xyz"), "1. One."), ".docx", ".md", ".txt");
    }

    @Test
    void without_a_suffix_the_content_tells_the_format() throws Exception {
        Path text = Files.writeString(folder.resolve("no suffix"), "1. One.\n2. Two.\n");
        Path page = Files.writeString(folder.resolve("page"), "<!DOCTYPE html><html><body><ol><li>One.<li>Two.</ol>");

        assertThat(readers.read(text).document().clauses()).hasSize(2);
        assertThat(readers.read(page).document().clauses())
                .extracting(clause -> clause.text())
                .containsExactly("One.", "Two.");
    }

    @Test
    void a_wrong_suffix_does_not_deceive() throws Exception {
        Path good =
                new WordFile(WordFile.p("", "1. One.") + WordFile.p("", "2. Two.")).write(folder.resolve("good.docx"));
        assertReadAsWhatItIs(Files.copy(good, folder.resolve("draft.txt")));
        assertReadAsWhatItIs(Files.writeString(
                folder.resolve("draft.docx"),
                "<html><body><p>1. The parties meet.</p><p>2. They part.</p></body></html>"));
    }

    private void assertReadAsWhatItIs(Path file) throws IngestException {
        IngestedDocument read = readers.read(file);
        assertThat(read.document().clauses()).hasSize(2);
        assertThat(read.issues()).extracting(IngestIssue::code).containsExactly("format-by-content");
    }

    @Test
    void the_suffix_counts_in_any_letter_case() throws Exception {
        Path file = Files.writeString(folder.resolve("Договір з пробілом.TXT"), "1. One.\n");
        assertThat(readers.read(file).document().identity().name()).isEqualTo("Договір з пробілом.TXT");
    }

    @Test
    void two_readers_for_one_suffix_are_a_mistake() {
        assertThatThrownBy(() -> new DocumentReaders(List.of(new PlainTextReader(), new PlainTextReader())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void languages_are_told_by_their_small_words() {
        assertThat(LanguageDetector.detect("The Parties shall meet in the capital of the host."))
                .isEqualTo("en");
        assertThat(LanguageDetector.detect("Сторони зобов'язуються не застосовувати силу та діяти в мирі."))
                .isEqualTo("uk");
        assertThat(LanguageDetector.detect("Стороны обязуются не применять силу и не вмешиваться в дела."))
                .isEqualTo("ru");
        assertThat(LanguageDetector.detect("Les parties ne recourent pas à la force dans les relations."))
                .isEqualTo("fr");
        assertThat(LanguageDetector.detect("Die Parteien verzichten auf die Anwendung von Gewalt und den Krieg."))
                .isEqualTo("de");
        assertThat(LanguageDetector.detect("Las partes se comprometen a no usar la fuerza en el futuro."))
                .isEqualTo("es");
        assertThat(LanguageDetector.detect("Lorem ipsum dolor sit amet consectetur"))
                .isEqualTo("und");
    }
}
