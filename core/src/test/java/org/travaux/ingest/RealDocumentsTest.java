package org.travaux.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.ingest.standard.StandardReaders;
import org.travaux.model.Clause;
import org.travaux.model.ClauseKind;

/** Real laws, contracts and requirements, where they are at hand; the figures are counts of lines by pattern. */
class RealDocumentsTest {

    private static final Pattern DOTTED = Pattern.compile("[0-9]+(\\.[0-9]+)*");

    private final DocumentReaders readers = StandardReaders.create();

    private List<Clause> clauses(String name) throws Exception {
        return readers.read(SharedFiles.real(name)).document().clauses();
    }

    private static long numbered(List<Clause> clauses, String word) {
        return clauses.stream()
                .filter(clause -> clause.number() != null && clause.number().startsWith(word))
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "ua-occupied-step-2021/before.txt, Стаття, 21",
        "ua-occupied-step-2021/after.txt, Стаття, 22",
        "ua-constitution/before.txt, Стаття, 161",
        "ua-constitution/after.txt, Стаття, 166",
        "fr-code-civil-2016-contract-reform/before.txt, Article, 2871",
        "fr-code-civil-2016-contract-reform/after.txt, Article, 2901",
        "de-bdsg-1990-to-2018/before.txt, §, 64",
        "de-bdsg-1990-to-2018/after.txt, §, 86",
        "ru-ilo-constitution-null/before.txt, Статья, 40",
    })
    void a_law_has_its_articles(String name, String word, int count) throws Exception {
        assertThat(numbered(clauses(name), word)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"ua-occupied-step-2021/before.txt", "ua-constitution/after.txt"})
    void a_law_has_one_preamble(String name) throws Exception {
        assertThat(clauses(name))
                .filteredOn(clause -> clause.kind() == ClauseKind.PREAMBLE)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"en-cabf-br-docx-2019/before.docx", "en-cabf-br-docx-2019/after.docx"})
    void the_requirements_in_word_have_their_numbered_headings(String name) throws Exception {
        List<Clause> clauses = clauses(name);
        List<Clause> headings =
                clauses.stream().filter(RealDocumentsTest::isNumberedHeading).toList();
        assertThat(headings).hasSize(319);
        assertThat(headings).extracting(Clause::number).startsWith("1", "1.1", "1.2", "1.2.1", "1.2.2", "1.3");
    }

    @ParameterizedTest
    @CsvSource({"before", "after"})
    void the_requirements_as_text_have_the_same_headings(String version) throws Exception {
        assertThat(clauses("en-cabf-br-docx-2019/" + version + ".txt").stream()
                        .filter(RealDocumentsTest::isNumberedHeading))
                .extracting(Clause::number)
                .containsExactlyElementsOf(clauses("en-cabf-br-docx-2019/" + version + ".docx").stream()
                        .filter(RealDocumentsTest::isNumberedHeading)
                        .map(Clause::number)
                        .toList());
    }

    private static boolean isNumberedHeading(Clause clause) {
        String number = clause.number();
        return number != null && DOTTED.matcher(number).matches() && (clause.heading() != null || number.contains("."));
    }

    @Test
    void a_contract_has_its_sections() throws Exception {
        List<Clause> roots = readers.read(SharedFiles.real("en-csa-1.0-to-2.1/before.txt"))
                .document()
                .roots();
        assertThat(roots.stream().filter(clause -> clause.number() != null)).hasSize(15);
        assertThat(roots).extracting(Clause::heading).contains("Service", "Payment & Taxes", "Definitions");
        assertThat(roots.get(0).kind()).isEqualTo(ClauseKind.TITLE);
    }

    @Test
    void terms_of_service_have_their_lettered_sections() throws Exception {
        List<Clause> clauses = clauses("en-github-tos-chain/before.txt");
        Clause definitions = clauses.stream()
                .filter(clause -> "A".equals(clause.number()))
                .findFirst()
                .orElseThrow();
        assertThat(definitions.heading()).isEqualTo("Definitions");
        assertThat(definitions.children())
                .extracting(Clause::number)
                .containsExactly(null, "1", "2", "3", "4", "5", "6");
    }

    @Test
    void every_document_reads_and_two_readings_agree() throws Exception {
        Path folder = SharedFiles.real("ua-constitution").getParent();
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().matches(".*\\.(txt|docx)"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            IngestedDocument read = readers.read(file);
            assertThat(read.document().clauses()).as(file.toString()).hasSizeGreaterThan(20);
            assertThat(readers.read(file).document().roots())
                    .isEqualTo(read.document().roots());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ua-constitution/after.txt",
        "ua-occupied-step-2021/after.txt",
        "en-csa-1.0-to-2.1/before.txt",
        "en-dpa-1.0-to-1.1/before.txt",
        "ru-ilo-constitution-null/before.txt",
        "fr-code-civil-2016-contract-reform/after.txt",
        "en-cabf-br-docx-2019/after.txt",
        "de-bdsg-1990-to-2018/before.txt",
    })
    void every_letter_of_the_text_is_in_exactly_one_clause(String name) throws Exception {
        Path file = SharedFiles.real(name);
        StringBuilder read = new StringBuilder();
        for (Clause clause : readers.read(file).document().clauses()) {
            read.append(clause.number() == null ? "" : clause.number())
                    .append(clause.heading() == null ? "" : clause.heading())
                    .append(clause.text());
        }
        assertThat(letters(read.toString())).isEqualTo(letters(Files.readString(file)));
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }
}
