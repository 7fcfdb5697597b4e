package org.travaux.ingest.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.ReadOptions.View;
import org.travaux.ingest.SourceFile;
import org.travaux.model.Annotation;
import org.travaux.model.Clause;

/** Old Word documents as clause lists; the sample was saved by an office program. */
class DocReaderTest {

    private static byte[] sample() throws Exception {
        try (InputStream in = Objects.requireNonNull(
                DocReaderTest.class.getResourceAsStream("/org/travaux/ingest/formats/sample.doc"))) {
            return in.readAllBytes();
        }
    }

    private static IngestedDocument read(View view) throws Exception {
        return new DocReader().read(SourceFile.of("a.doc", sample()), new ReadOptions(view, null));
    }

    @Test
    void numbers_notes_and_tables_are_read_as_they_are_printed() throws Exception {
        assertThat(read(View.FINAL).document().clauses())
                .extracting(Clause::number)
                .containsExactly(
                        null, "1", "(a)", "(b)", "1", "2", "•", "•", "3", null, "1", null, null, null, null, "i");
        assertThat(read(View.FINAL).document().clause("c14").text()).isEqualTo("a | b | c\n | d");
    }

    @Test
    void tracked_changes_and_comments_become_annotations() throws Exception {
        assertThat(read(View.FINAL).document().annotations())
                .extracting(Annotation::kind, Annotation::author, Annotation::text, Annotation::clause)
                .contains(
                        tuple(Annotation.Kind.INSERTION, "Ann", "нова ", "c9"),
                        tuple(Annotation.Kind.DELETION, "Ann", "стара ", "c9"),
                        tuple(Annotation.Kind.COMMENT, null, "Why so?", "c12"));
        assertThat(read(View.FINAL).document().clause("c9").text()).isEqualTo("Стаття про мир нова редакція.");
        assertThat(read(View.ORIGINAL).document().clause("c9").text()).isEqualTo("Стаття про мир стара редакція.");
    }

    @Test
    void hidden_text_and_page_headers_are_left_out() throws Exception {
        assertThat(read(View.FINAL).leftOut())
                .extracting(LeftOut::reason, LeftOut::text)
                .containsExactly(tuple("hidden", "secret "), tuple("page-header", "Draft header"));
    }

    @ParameterizedTest
    @CsvSource({"'{\\rtf1 x}', .rtf", "<html><body>x</body></html>, .html", "%PDF-1.7, .pdf", "hello, not the container"
    })
    void other_files_are_refused_in_one_plain_line(String text, String word) {
        assertRefused(text.getBytes(StandardCharsets.US_ASCII), word);
    }

    @Test
    void damaged_and_encrypted_files_are_refused_in_one_plain_line() throws Exception {
        byte[] damaged = sample();
        Arrays.fill(damaged, 600, 3000, (byte) 7);
        assertRefused(damaged, "damaged");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            assertRefused(out.toByteArray(), "password");
        }
    }

    private static void assertRefused(byte[] bytes, String word) {
        assertThatThrownBy(() -> new DocReader().read(SourceFile.of("a.doc", bytes), ReadOptions.STANDARD))
                .isInstanceOf(IngestException.class)
                .satisfies(
                        e -> assertThat(e.getMessage()).contains(word, "a.doc").doesNotContain("\n"));
    }
}
