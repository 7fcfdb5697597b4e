package org.travaux.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.ingest.odt.OdtFile;
import org.travaux.ingest.standard.StandardReaders;
import org.travaux.model.Clause;

/** One document gives the same clauses in whatever office format it comes. */
class SameInAllFormatsTest {

    private final DocumentReaders readers = StandardReaders.create();

    private static List<String> list(IngestedDocument read) {
        List<String> clauses = new ArrayList<>();
        for (Clause clause : read.document().clauses()) {
            clauses.add(clause.level() + " " + clause.kind() + " [" + clause.number() + "] " + clause.heading() + " | "
                    + clause.text());
        }
        return clauses;
    }

    private static SourceFile sample(String suffix) throws IOException, IngestException {
        try (InputStream in = Objects.requireNonNull(
                SameInAllFormatsTest.class.getResourceAsStream("/org/travaux/ingest/formats/sample" + suffix))) {
            return SourceFile.of("sample" + suffix, in.readAllBytes());
        }
    }

    @ParameterizedTest
    @CsvSource({".odt, FINAL", ".rtf, FINAL", ".doc, FINAL", ".odt, ORIGINAL", ".rtf, ORIGINAL", ".doc, ORIGINAL"})
    void as_an_office_program_saves_it(String suffix, ReadOptions.View view) throws Exception {
        ReadOptions options = new ReadOptions(view, null);
        assertThat(list(readers.read(sample(suffix), options)))
                .hasSizeGreaterThan(14)
                .isEqualTo(list(readers.read(sample(".docx"), options)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"us28.docx", "ua20.docx", "e3.docx"})
    void the_points_of_the_sample_plans(String name) throws Exception {
        Path file = SharedFiles.sampleText(name);
        assertThat(Files.exists(file)).isTrue();
        IngestedDocument word = readers.read(file);
        StringBuilder odt = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1 ");
        int item = 0;
        for (Clause clause : word.document().clauses()) {
            if (clause.number() == null) {
                odt.append("<text:p>").append(xml(clause.text())).append("</text:p>");
                rtf.append("\\pard ").append(rtf(clause.text())).append("\\par ");
                continue;
            }
            String style = "L" + item;
            styles.append("<text:list-style style:name=\"").append(style).append("\">");
            for (int level = 1; level <= 3; level++) {
                styles.append("<text:list-level-style-number text:level=\"")
                        .append(level)
                        .append("\" style:num-format=\"\" style:num-prefix=\"")
                        .append(clause.number())
                        .append(clause.level() == 1 ? "." : ")")
                        .append("\"/>");
            }
            styles.append("</text:list-style>");
            String goesOn = item == 0 ? "" : " text:continue-list=\"i" + (item - 1) + "\"";
            odt.append("<text:list xml:id=\"i")
                    .append(item++)
                    .append('"')
                    .append(goesOn)
                    .append(" text:style-name=\"")
                    .append(style)
                    .append("\"><text:list-item>")
                    .append("<text:list><text:list-item>".repeat(clause.level() - 1))
                    .append("<text:p>")
                    .append(xml(clause.held() ? clause.text() : Clause.NOT_HELD_MARK))
                    .append("</text:p>")
                    .append("</text:list-item></text:list>".repeat(clause.level()));
            rtf.append("\\pard{\\listtext ")
                    .append(clause.number())
                    .append(clause.level() == 1 ? "." : ")")
                    .append("\\tab}\\ls1\\ilvl")
                    .append(clause.level() - 1)
                    .append("\\li")
                    .append(720 * clause.level())
                    .append(' ')
                    .append(rtf(clause.held() ? clause.text() : Clause.NOT_HELD_MARK))
                    .append("\\par ");
        }
        List<String> expected = numbers(word);
        SourceFile text =
                new OdtFile(odt.toString()).withAutomatic(styles.toString()).source("a.odt");
        assertThat(numbers(readers.read(text, ReadOptions.STANDARD))).isEqualTo(expected);
        SourceFile rich = SourceFile.of("a.rtf", (rtf + "}").getBytes(StandardCharsets.US_ASCII));
        assertThat(numbers(readers.read(rich, ReadOptions.STANDARD))).isEqualTo(expected);
    }

    /** Level, number and text; a bracket behind a number, which differs from file to file, is left aside. */
    private static List<String> numbers(IngestedDocument read) {
        List<String> clauses = new ArrayList<>();
        for (Clause clause : read.document().clauses()) {
            String number = clause.number() == null ? "" : clause.number().replace(")", "");
            clauses.add(clause.level() + " [" + number + "] " + clause.heading() + " " + clause.text());
        }
        return clauses;
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<text:line-break/>");
    }

    private static String rtf(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                out.append("\\line ");
            } else if (c == '\\' || c == '{' || c == '}') {
                out.append('\\').append(c);
            } else if (c < 128) {
                out.append(c);
            } else {
                out.append("\\u").append((short) c).append('?');
            }
        }
        return out.toString();
    }
}
