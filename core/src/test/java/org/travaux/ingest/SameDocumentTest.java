package org.travaux.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.ingest.standard.StandardReaders;
import org.travaux.model.Clause;

/** The same document in several formats gives the same clauses. */
class SameDocumentTest {

    private final DocumentReaders readers = StandardReaders.create();

    private List<Clause> clauses(String name, byte[] bytes) throws IngestException {
        return readers.read(SourceFile.of(name, bytes), ReadOptions.STANDARD)
                .document()
                .clauses();
    }

    private static List<String> numbersAndTexts(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> clause.number() + "|" + clause.heading() + "|" + normal(clause.text()))
                .toList();
    }

    private static String normal(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static List<String> numbers(List<Clause> clauses) {
        return clauses.stream()
                .map(Clause::number)
                .filter(number -> number != null)
                .toList();
    }

    static Stream<Path> fixtures() throws Exception {
        try (Stream<Path> files = Files.walk(SharedFiles.root().resolve("fixtures/plans"))) {
            return files
                    .filter(file -> file.toString().matches(".*[/\\\\]texts[/\\\\].*\\.txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void the_sample_texts_are_the_same_in_every_format(Path file) throws Exception {
        String text = Files.readString(file);
        List<String> lines = OtherFormats.lines(text);
        List<Clause> plain = clauses("plan.txt", text.getBytes(StandardCharsets.UTF_8));
        List<String> expected = numbersAndTexts(plain);
        assertThat(expected).hasSizeGreaterThan(15);
        assertThat(numbersAndTexts(clauses("plan.html", OtherFormats.htmlWithLiteralNumbers(lines))))
                .as("page with numbers")
                .isEqualTo(expected);
        assertThat(numbersAndTexts(clauses("plan.html", OtherFormats.htmlWithLists(lines))))
                .as("page with lists")
                .isEqualTo(expected);
        assertThat(numbersAndTexts(clauses("plan.pdf", OtherFormats.pdf(lines, 1))))
                .as("PDF")
                .isEqualTo(expected);
        assertThat(numbersAndTexts(clauses("plan.pdf", OtherFormats.pdf(lines, 2))))
                .as("PDF in two columns")
                .isEqualTo(expected);
        Path word = Path.of(file.toString().replaceAll("\\.txt$", ".docx"));
        if (Files.exists(word)) {
            assertThat(numbersAndTexts(clauses("plan.docx", Files.readAllBytes(word))))
                    .as("Word")
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ua-occupied-step-2021/before.txt",
        "ua-constitution/after.txt",
        "de-bdsg-1990-to-2018/before.txt",
        "ru-ilo-constitution-null/before.txt",
        "en-csa-1.0-to-2.1/before.txt",
    })
    void a_real_law_is_the_same_as_a_page_and_as_pdf(String name) throws Exception {
        String text = withoutTables(Files.readString(SharedFiles.real(name)));
        List<String> lines = OtherFormats.lines(text);
        List<Clause> plain = clauses("law.txt", text.getBytes(StandardCharsets.UTF_8));
        List<Clause> page = clauses("law.html", OtherFormats.htmlWithLiteralNumbers(lines));
        List<Clause> pdf = clauses("law.pdf", OtherFormats.pdf(lines, 1));
        assertThat(numbers(page)).isEqualTo(numbers(plain));
        assertThat(equalShare(plain, page)).isGreaterThanOrEqualTo(0.99);
        assertThat(numbers(pdf)).isEqualTo(numbers(plain));
        assertThat(equalShare(plain, pdf)).isGreaterThanOrEqualTo(0.99);
    }

    /** Tables drawn with characters are no tables elsewhere. */
    private static String withoutTables(String text) {
        StringBuilder out = new StringBuilder();
        text.lines()
                .filter(line -> !line.strip().matches("[|+].*"))
                .forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }

    /** The share of letters that stand in clauses equal in number and text, taken in order. */
    private static double equalShare(List<Clause> one, List<Clause> other) {
        List<String> left = numbersAndTexts(one);
        List<String> right = numbersAndTexts(other);
        int[][] length = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int k = right.size() - 1; k >= 0; k--) {
                length[i][k] = left.get(i).equals(right.get(k))
                        ? length[i + 1][k + 1] + 1
                        : Math.max(length[i + 1][k], length[i][k + 1]);
            }
        }
        return (double) length[0][0] / Math.max(left.size(), right.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void clauses_of_every_length_come_out_of_pdf_as_they_went_in(int columns) throws Exception {
        String words =
                "The Commission shall review the implementation of each commitment under this Agreement and publish"
                        + " its findings within thirty days after the conclusion of the corresponding reporting period ";
        List<String> lines = IntStream.rangeClosed(1, 60)
                .mapToObj(
                        i -> i + ". " + words.repeat(3).substring(0, 20 + i * 6).strip() + " x.")
                .toList();
        assertThat(clauses("plan.pdf", OtherFormats.pdf(lines, columns)))
                .extracting(clause -> clause.number() + ". " + clause.text())
                .isEqualTo(lines);
    }
}
