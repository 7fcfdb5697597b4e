package org.travaux.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.model.Clause;

class WrappedTextTest {

    private static IngestedDocument read(String text) throws IngestException {
        return new PlainTextReader()
                .read(SourceFile.of("scan.txt", text.getBytes(StandardCharsets.UTF_8)), ReadOptions.STANDARD);
    }

    private static List<String> texts(IngestedDocument read) {
        return read.document().clauses().stream().map(Clause::text).toList();
    }

    private static final String SCAN = """
            1. The Parties establish a demili-
            tarised area along the line of con-
            tact. The area is a long-term meas-
            ure, and no forces stand in it. The
            demilitarised area is thirty kilo-
            metres wide on both sides. A long-
            term observer mission watches it.
            2. The Parties exchange prisoners
            all for all within thirty days of
            the signature of this agreement.
            """;

    @Test
    void a_word_cut_at_the_end_of_a_line_is_put_together() throws IngestException {
        IngestedDocument read = read(SCAN);
        assertThat(texts(read))
                .containsExactly(
                        "The Parties establish a demilitarised area along the line of contact. The area is a long-term"
                                + " measure, and no forces stand in it. The demilitarised area is thirty kilometres wide"
                                + " on both sides. A long-term observer mission watches it.",
                        "The Parties exchange prisoners all for all within thirty days of the signature of this"
                                + " agreement.");
    }

    @Test
    void what_the_text_does_not_write_elsewhere_is_a_doubt_with_its_place() throws IngestException {
        IngestedDocument read = read(SCAN);
        Clause first = read.document().clauses().get(0);
        assertThat(read.issues()).extracting(IngestIssue::code).containsOnly("joined-hyphen");
        assertThat(read.issues())
                .extracting(
                        issue -> java.util.Objects.requireNonNull(issue.span()).of(first.text()))
                .containsExactly("contact", "measure", "kilometres");
    }

    @Test
    void hyphens_that_went_are_left_out_and_nothing_else_is() throws IngestException {
        IngestedDocument read = read(SCAN);
        assertThat(read.leftOut())
                .extracting(LeftOut::reason)
                .containsOnly("line-hyphen")
                .hasSize(4);
        String kept = String.join("", texts(read)) + "1.2.";
        int hyphens = read.leftOut().size();
        assertThat(kept.replaceAll("\\s", "").length() + hyphens)
                .isEqualTo(SCAN.replaceAll("\\s", "").length());
    }

    @Test
    void a_short_wrapped_excerpt_is_joined_where_its_lines_begin_within_a_sentence() throws IngestException {
        assertThat(texts(read("""
                        1. The Parties cease fire at once and withdraw their
                        forces behind the line of contact within thirty days
                        of the signature.
                        """)))
                .containsExactly("The Parties cease fire at once and withdraw their forces behind the line of contact"
                        + " within thirty days of the signature.");
    }

    @Test
    void lines_that_are_paragraphs_stay_paragraphs() throws IngestException {
        IngestedDocument read =
                read("1. The Parties cease fire at once.\nForces withdraw by June and stay there.\nTrade is free.");
        assertThat(texts(read))
                .containsExactly(
                        "The Parties cease fire at once.\nForces withdraw by June and stay there.\nTrade is free.");
    }
}
