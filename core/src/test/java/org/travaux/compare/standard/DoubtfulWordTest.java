package org.travaux.compare.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.travaux.compare.ClauseSpan;
import org.travaux.compare.Comparison;
import org.travaux.compare.ComparisonIssue;
import org.travaux.compare.DoubtfulWord;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.standard.StandardReaders;
import org.travaux.text.TextSpan;

class DoubtfulWordTest {

    private static IngestedDocument read(String text) throws IngestException {
        return StandardReaders.create()
                .read(SourceFile.of("draft.txt", text.getBytes(StandardCharsets.UTF_8)), ReadOptions.STANDARD);
    }

    @Test
    void a_figure_that_may_be_misread_is_known_to_its_link_and_issue() throws IngestException {
        Comparison comparison = new StandardDocumentComparer()
                .compare(
                        read("1. The forces are limited to 6OO,000.\n2. Trade is free."),
                        read("1. The forces are limited to 800,000.\n2. Trade is free."));

        DoubtfulWord expected = new DoubtfulWord(
                ComparisonIssue.Side.ORIGINAL,
                new ClauseSpan("c1", new TextSpan(26, 33)),
                "6OO,000",
                "“6OO,000” is probably “600,000”; check it against the image.");
        assertThat(comparison.clauses().get(0).doubts()).containsExactly(expected);
        assertThat(comparison.clauses().get(1).doubts()).isEmpty();
        assertThat(comparison.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("doubt-digit");
            assertThat(issue.span()).isEqualTo(new TextSpan(26, 33));
        });
    }

    @Test
    void an_unchanged_clause_keeps_its_doubts_of_both_sides() throws IngestException {
        String text = "1. The forces are limited to 6OO,000 in 2O26.";
        Comparison comparison = new StandardDocumentComparer().compare(read(text), read(text));
        assertThat(comparison.differs()).isFalse();
        assertThat(comparison.clauses().get(0).doubts())
                .extracting(DoubtfulWord::side, DoubtfulWord::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ComparisonIssue.Side.ORIGINAL, "6OO,000"),
                        org.assertj.core.groups.Tuple.tuple(ComparisonIssue.Side.ORIGINAL, "2O26"),
                        org.assertj.core.groups.Tuple.tuple(ComparisonIssue.Side.REVISED, "6OO,000"),
                        org.assertj.core.groups.Tuple.tuple(ComparisonIssue.Side.REVISED, "2O26"));
    }
}
