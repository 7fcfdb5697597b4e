package org.travaux.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.travaux.ingest.docx.WordFile;
import org.travaux.ingest.standard.StandardReaders;

/**
 * Measures the reading of large documents, in a virtual machine that has read nothing before; run by
 * {@code benchmarks/ingest-speed.sh} only.
 */
@EnabledIfSystemProperty(named = "travaux.speed", matches = ".+")
class IngestSpeed {

    /** A page has some 28 paragraphs. */
    private static final int PARAGRAPHS = 28_000;

    private static final int LINES = 30_000;

    /** The first readings load and compile the program; in a running one they cost what the last does. */
    private static final int ROUNDS = 6;

    private static final String SENTENCE =
            "The Parties shall, within thirty days of the entry into force of this Agreement, exchange the lists "
                    + "referred to in the annex and inform the Secretariat of every change made to them since.";

    private final Path folder = Path.of(System.getProperty("travaux.speed", "."));

    @Test
    void word_document() throws Exception {
        Path file = folder.resolve("large.docx");
        if (!Files.exists(file)) {
            write(file);
        }
        long start = System.nanoTime();
        int clauses = StandardReaders.create().read(file).document().clauses().size();
        report("word", start, clauses, Files.size(file));
    }

    @Test
    void plain_text() throws Exception {
        Path file = folder.resolve("large.txt");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            text.append(i % 30 == 0 ? "Article " + (i / 30 + 1) : i % 30 + ". " + SENTENCE)
                    .append('\n');
        }
        Files.writeString(file, text);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int clauses =
                    StandardReaders.create().read(file).document().clauses().size();
            report("text", start, clauses, Files.size(file));
        }
    }

    private void report(String what, long start, int clauses, long bytes) throws IOException {
        double seconds = (System.nanoTime() - start) / 1e9;
        Files.writeString(
                folder.resolve(what + ".times"),
                String.format(Locale.ROOT, "%.2f %d %d%n", seconds, clauses, bytes),
                StandardCharsets.UTF_8,
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND);
    }

    /** Headings, numbered paragraphs on three levels, a table and a note on about every second page. */
    private static void write(Path file) throws IOException {
        StringBuilder body = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS; i++) {
            String text = SENTENCE + " (" + i + ")";
            if (i % 280 == 0) {
                body.append(WordFile.p("<w:pStyle w:val=\"H1\"/>", "Part on matter " + i));
            } else if (i % 56 == 20) {
                String cell = "<w:tc>" + WordFile.p("", "cell " + i) + "</w:tc>";
                body.append("<w:tbl>")
                        .append(("<w:tr>" + cell.repeat(3) + "</w:tr>").repeat(3))
                        .append("</w:tbl>");
            } else if (i % 56 == 40) {
                notes.append("<w:footnote w:id=\"")
                        .append(i)
                        .append("\">")
                        .append(WordFile.p("", text))
                        .append("</w:footnote>");
                body.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r><w:r><w:footnoteReference w:id=\"");
                body.append(i).append("\"/></w:r></w:p>");
            } else {
                body.append(WordFile.numbered(1, i % 7 == 1 ? 0 : i % 7 < 4 ? 1 : 2, text));
            }
        }
        new WordFile(body.toString())
                .with(
                        "styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>")
                .with(
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"0\">" + WordFile.level(0, "decimal", "%1.", "")
                                + WordFile.level(1, "decimal", "%1.%2", "")
                                + WordFile.level(2, "lowerLetter", "(%3)", "")
                                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .with("footnotes", notes.toString())
                .write(file);
    }
}
