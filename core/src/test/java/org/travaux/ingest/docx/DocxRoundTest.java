package org.travaux.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SharedFiles;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.SourceParagraph;
import org.travaux.model.Clause;

/** The round law: every letter that a Word file shows is in exactly one clause, or left out with its reason. */
class DocxRoundTest {

    @TempDir
    Path folder;

    private static void assertRound(Path file) throws Exception {
        SourceFile source = SourceFile.read(file);
        IngestedDocument read = new DocxReader().read(source, ReadOptions.STANDARD);
        List<String> held = new ArrayList<>();
        for (Clause clause : read.document().clauses()) {
            held.add(clause.number() == null ? "" : clause.number());
            held.add(clause.heading() == null ? "" : clause.heading());
            held.add(clause.held() ? clause.text() : Clause.NOT_HELD_MARK);
        }
        for (LeftOut part : read.leftOut()) {
            // The words of diagrams and charts are in parts of their own.
            if (!part.reason().equals("diagram") && !part.reason().equals("chart")) {
                held.add(part.text());
            }
        }
        // What Word prints by itself is in the clauses, and in no text element.
        List<String> automatic = new ArrayList<>();
        for (SourceParagraph paragraph :
                DocxReader.reading(source, ReadOptions.STANDARD).paragraphs()) {
            ListLabel label = paragraph.label();
            automatic.add(label == null ? "" : label.printed());
        }
        Map<Integer, Integer> shown = new TreeMap<>(new VisibleLetters(file).count());
        VisibleLetters.count(automatic).forEach((letter, times) -> shown.merge(letter, times, Integer::sum));
        assertThat(VisibleLetters.count(held)).as(file.toString()).isEqualTo(shown);
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> found = Files.walk(SharedFiles.shared(folder))) {
            return found.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void real_requirements_hold_the_law() throws Exception {
        for (Path file : files("eval/alignment/real")) {
            assertRound(file);
        }
    }

    @Test
    void documents_made_to_be_difficult_hold_the_law() throws Exception {
        List<Path> files = files("eval/redline/docs");
        assertThat(files).hasSizeGreaterThan(50);
        for (Path file : files) {
            assertRound(file);
        }
    }

    @Test
    void the_samples_hold_the_law() throws Exception {
        for (String name : List.of("us28.docx", "ua20.docx", "e3.docx")) {
            assertRound(SharedFiles.sampleText(name));
        }
    }

    @Test
    void a_document_of_all_sorts_holds_the_law() throws Exception {
        Path file = new WordFile(WordFile.everything())
                .with("header", WordFile.p("", "Draft of March"))
                .with("footer", WordFile.p("", "Secretariat"))
                .with("footnotes", "<w:footnote w:id=\"2\">" + WordFile.p("", "As agreed.") + "</w:footnote>")
                .write(folder.resolve("a.docx"));
        assertRound(file);
        IngestedDocument read = new DocxReader().read(SourceFile.read(file), ReadOptions.STANDARD);
        assertThat(read.leftOut())
                .extracting(LeftOut::reason)
                .containsExactly("contents", "hidden", "phonetic-guide", "page-header", "page-footer");
    }
}
