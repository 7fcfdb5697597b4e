package org.travaux.report.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.compare.Comparison;
import org.travaux.compare.standard.StandardDocumentComparer;
import org.travaux.fixtures.SamplePlan;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.standard.StandardReaders;
import org.travaux.report.ExpectedParagraphs;
import org.travaux.report.view.redline.RedlineChange;
import org.travaux.report.view.redline.RedlineParagraph;
import org.travaux.report.view.redline.RedlineRun;
import org.travaux.report.view.redline.RedlineSequence;
import org.travaux.text.TextNormalizer;

/** Accepting gives the revised and rejecting the original clauses, on documents that people wrote. */
class RealComparisonsTest {

    @TempDir
    Path folder;

    @Test
    void of_the_sample_plan() throws IOException, IngestException {
        Path texts = SamplePlan.UKRAINE_2025.copyTo(folder).resolve("texts");

        for (String revised : List.of("e3.txt", "ua20.txt")) {
            check(texts.resolve("us28.txt"), texts.resolve(revised));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan-us28-to-e3",
                "ua-occupied-step-2021",
                "ua-constitution",
                "de-bdsg-1990-to-2018",
                "fr-code-civil-2016-contract-reform",
                "en-dpa-1.0-to-1.1",
                "en-github-tos-chain"
            })
    void of_texts(String pair) throws IOException, IngestException {
        Path documents = shared(pair);

        check(documents.resolve("before.txt"), documents.resolve("after.txt"));
    }

    @Test
    void of_word_documents() throws IOException, IngestException {
        Path documents = shared("en-cabf-br-docx-2019");

        check(documents.resolve("before.docx"), documents.resolve("after.docx"));
    }

    private static Path shared(String pair) {
        Path documents = Path.of(System.getProperty("travaux.root"), "..", "shared", "eval", "alignment", "real", pair);
        assumeTrue(Files.isDirectory(documents), "no shared evaluation data here");
        return documents;
    }

    private static void check(Path original, Path revised) throws IOException, IngestException {
        DocumentReaders reader = StandardReaders.create();
        Comparison comparison = new StandardDocumentComparer().compare(reader.read(original), reader.read(revised));
        List<RedlineParagraph> redline = RedlineSequence.of(ComparisonReport.of(comparison));

        assertThat(take(redline, RedlineChange::inRevised))
                .isEqualTo(plain(ExpectedParagraphs.of(comparison.revised())));
        assertThat(take(redline, RedlineChange::inOriginal))
                .isEqualTo(plain(ExpectedParagraphs.of(comparison.original())));
    }

    /** The width of white space does not count: that of equal words is the revised document's. */
    private static List<String> plain(List<String> paragraphs) {
        return paragraphs.stream().map(TextNormalizer::normalize).toList();
    }

    private static List<String> take(List<RedlineParagraph> redline, Predicate<RedlineChange> wanted) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (RedlineParagraph paragraph : redline) {
            for (RedlineRun run : paragraph.runs()) {
                if (wanted.test(run.change())) {
                    text.append(run.text());
                }
            }
            if (wanted.test(paragraph.mark())) {
                paragraphs.add(text.toString());
                text.setLength(0);
            }
        }
        return plain(paragraphs);
    }
}
