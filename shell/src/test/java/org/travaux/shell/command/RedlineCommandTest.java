package org.travaux.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.shell.config.ShellUnderTest;
import org.travaux.shell.config.ShellUnderTest.Outcome;
import org.travaux.shell.terminal.ExitCode;

class RedlineCommandTest {

    private static ShellUnderTest shell;

    @TempDir
    static Path folder;

    private static String original;
    private static String revised;

    @BeforeAll
    static void start() throws IOException {
        shell = ShellUnderTest.start();
        original = WordFiles.write(
                folder.resolve("unser Entwurf.docx"), "The parties cease fire at once.", "The limit is 600,000 men.");
        revised = WordFiles.write(
                folder.resolve("ответ.docx"), "The parties cease fire at once.", "The limit is 800,000 men.");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static String out(String name) {
        return folder.resolve(name).toString();
    }

    private static void assertRefused(Outcome outcome, ExitCode exitCode, String message) {
        assertThat(outcome.exitCode()).isEqualTo(exitCode);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("travaux: ").contains(message).doesNotContain("Exception", "\tat ");
        assertThat(outcome.err().lines()).hasSize(1);
    }

    @Test
    void a_changed_word_is_tracked_under_the_author_and_date_given() throws IOException {
        String file = out("changes.docx");
        Outcome outcome = shell.run(
                "redline", original, revised, "--output", file, "--author", "A. Reader", "--date", "2026-01-31");
        assertThat(outcome)
                .isEqualTo(new Outcome(ExitCode.DONE, "2 changes in " + file + "\n", "Wrote " + file + "\n"));
        assertThat(WordFiles.documentXml(file))
                .containsPattern("<w:ins [^>]*w:author=\"A. Reader\" w:date=\"2026-01-31T00:00:00Z\"")
                .containsPattern("<w:delText[^>]*>600</w:delText>")
                .containsPattern("<w:t[^>]*>800</w:t>");
    }

    @Test
    void the_author_is_travaux_unless_told_and_a_zone_is_turned_into_utc() throws IOException {
        String file = out("zone.docx");
        shell.run("redline", original, revised, "--output", file, "--date", "2026-01-31T12:00:00.5+02:00");
        assertThat(WordFiles.documentXml(file)).contains("w:author=\"Travaux\" w:date=\"2026-01-31T10:00:00Z\"");
    }

    @Test
    void the_same_line_gives_the_same_bytes() throws IOException {
        shell.run("redline", original, revised, "--output", out("one.docx"), "--date", "2026-01-31");
        shell.run("redline", original, revised, "--output", out("two.docx"), "--date", "2026-01-31");
        assertThat(folder.resolve("one.docx")).hasSameBinaryContentAs(folder.resolve("two.docx"));
    }

    @Test
    void what_is_ignored_is_no_change_and_users_are_told() throws IOException {
        String capitals = WordFiles.write(
                folder.resolve("capitals.docx"), "The Parties cease fire at once.", "The limit is 600,000 men.");
        String file = out("ignored.docx");
        Outcome outcome = shell.run("redline", original, capitals, "--output", file, "--ignore", "case,whitespace");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out()).isEqualTo("No changes in " + file + "\n");
        assertThat(outcome.err()).contains("note: ", "takes the revised form");
        assertThat(WordFiles.documentXml(file)).contains("Parties").doesNotContain("<w:ins ", "<w:del ");
    }

    @Test
    void one_blank_is_as_good_as_two_where_white_space_is_ignored() throws IOException {
        String wide = WordFiles.write(
                folder.resolve("wide.docx"), "The  parties cease fire   at once.", "The limit is 600,000 men.");
        String file = out("blanks.docx");
        Outcome outcome = shell.run("redline", original, wide, "--output", file, "--ignore", "whitespace");
        assertThat(outcome.out()).isEqualTo("No changes in " + file + "\n");
    }

    @Test
    void clauses_pinned_by_a_person_are_compared_with_each_other_and_with_nothing_else() throws IOException {
        String before = WordFiles.write(
                folder.resolve("pinned before.docx"),
                "1. Vessels under any flag pass both straits by day without notice or toll whatsoever.",
                "2. The depositary keeps a register.",
                "3. Done.");
        String after = WordFiles.write(
                folder.resolve("pinned after.docx"),
                "1. A council made up of eleven elected judges meets each spring near Lake Ovrelle.",
                "2. The depositary keeps a register.",
                "3. Done.");
        String file = out("pinned.docx");
        shell.run("redline", before, after, "--output", file);
        assertThat(WordFiles.documentXml(file)).containsPattern("<w:rPr><w:del ");
        Path links = Files.writeString(folder.resolve("links.yaml"), """
                schemaVersion: 1
                links:
                  - id: l1
                    verdict: pinned
                    original: {clauses: [{number: "1"}]}
                    revised: {clauses: [{number: "1"}]}
                """);
        Outcome outcome = shell.run("redline", before, after, "--output", file, "--links", links.toString());
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(WordFiles.documentXml(file))
                .containsPattern("<w:delText[^>]*>Vessels")
                .doesNotContainPattern("<w:rPr><w:(del|ins) ");
    }

    @Test
    void a_link_to_a_clause_that_is_not_there_is_refused() throws IOException {
        Path links = Files.writeString(folder.resolve("lost.yaml"), """
                schemaVersion: 1
                links:
                  - id: l1
                    verdict: pinned
                    original: {clauses: [{number: "77"}]}
                    revised: {clauses: [{number: "1"}]}
                """);
        assertRefused(
                shell.run("redline", original, revised, "--output", out("lost.docx"), "--links", links.toString()),
                ExitCode.USAGE,
                "l1 does not apply");
    }

    @Test
    void granularity_character_marks_letters() throws IOException {
        String file = out("letters.docx");
        shell.run("redline", original, revised, "--output", file, "--granularity", "character");
        assertThat(WordFiles.documentXml(file)).containsPattern("<w:delText[^>]*>6</w:delText>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--date|yesterday|--date cannot be \"yesterday\"",
                "--date|2026-02-30|--date cannot be",
                "--date|0001-01-01|--date cannot be",
                "--date|2026-01-31T12:00|--date cannot be",
                "--ignore|case,colour|--ignore cannot be \"colour\". It is one or more of: case, whitespace",
                "--ignore|case,|--ignore cannot be \"\"",
                "--granularity|letter|--granularity cannot be \"letter\"",
                "--author|' '|--author must be a name",
                "--docs|.|--docs goes with --pairs only",
                "--output-dir|.|--output-dir goes with --pairs only"
            })
    void a_value_that_cannot_be_is_refused(String option, String value, String message) {
        String file = out("refused.docx");
        assertRefused(
                shell.run("redline", original, revised, "--output", file, option, value), ExitCode.USAGE, message);
        assertThat(Path.of(file)).doesNotExist();
    }

    @Test
    void an_author_that_xml_cannot_hold_is_refused() {
        assertRefused(
                shell.run("redline", original, revised, "--output", out("r.docx"), "--author", "A\u0001"),
                ExitCode.USAGE,
                "--author has a character that Word cannot keep");
    }

    @Test
    void an_output_that_cannot_be_is_refused_before_the_work() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(original));
        assertRefused(shell.run("redline", original, revised), ExitCode.USAGE, "--output is missing");
        assertRefused(shell.run("redline", original), ExitCode.USAGE, "REVISED is missing");
        assertRefused(
                shell.run("redline", original, revised, "--output", out("a.pdf")),
                ExitCode.USAGE,
                "must end with .docx");
        assertRefused(
                shell.run("redline", original, revised, "--output", original),
                ExitCode.USAGE,
                "is one of the documents. Name another file.");
        assertRefused(
                shell.run("redline", original, revised, "--output", folder + "/no/a.docx"),
                ExitCode.INPUT_OUTPUT,
                "does not exist. Make it first.");
        assertThat(Path.of(original)).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.docx", ".", "empty.docx", "text.docx", "truncated.docx", "old.docx", "draft.txt"})
    void an_input_that_is_no_word_document_is_said_in_a_plain_line(String name) throws IOException {
        Files.write(folder.resolve("empty.docx"), new byte[0]);
        Files.writeString(folder.resolve("text.docx"), "no zip");
        Files.writeString(folder.resolve("draft.txt"), "1. One.\n");
        byte[] whole = Files.readAllBytes(Path.of(original));
        Files.write(folder.resolve("truncated.docx"), Arrays.copyOf(whole, whole.length / 2));
        byte[] compound = new byte[2000];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                compound,
                0,
                8);
        Files.write(folder.resolve("old.docx"), compound);
        String bad = folder.resolve(name).toString();
        String file = out("of-bad.docx");
        assertRefused(shell.run("redline", original, bad, "--output", file), ExitCode.INPUT_OUTPUT, "");
        assertRefused(shell.run("redline", bad, revised, "--output", file), ExitCode.INPUT_OUTPUT, "");
        assertThat(Path.of(file)).doesNotExist();
    }

    @Test
    void many_pairs_are_redlined_and_bad_ones_are_named() throws IOException {
        Path table = Files.writeString(folder.resolve("pairs.tsv"), """
                \uFEFFnote\tafter\tid\tbefore
                good\tответ.docx\tfirst\tunser Entwurf.docx
                \tmissing.docx\tsecond\tunser Entwurf.docx

                \tответ.docx\t../third\tunser Entwurf.docx
                short
                \tответ.docx\tfirst\tunser Entwurf.docx
                same\tunser Entwurf.docx\tlast\tunser Entwurf.docx
                """);
        Path made = folder.resolve("made/redlines");
        Outcome outcome = shell.run(
                "redline", "--pairs", table.toString(), "--docs", folder.toString(), "--output-dir", made.toString());
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(outcome.out())
                .isEqualTo("first: 2 changes\nlast: No changes\n2 of 6 redlines written to " + made + "\n");
        assertThat(outcome.err().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("travaux: second: ") && line.contains("missing.docx does not exist"))
                .anyMatch(line -> line.startsWith("travaux: ../third: the id is no plain name"))
                .anyMatch(line -> line.startsWith("travaux: line 6: id, before or after is missing"))
                .anyMatch(line -> line.startsWith("travaux: first: the id stands in an earlier line too"));
        try (var files = Files.list(made)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("first.docx", "last.docx");
        }
        assertThat(folder.resolve("made/third.docx")).doesNotExist();
    }

    @Test
    void a_batch_never_overwrites_a_document() throws IOException {
        Path table = Files.writeString(
                folder.resolve("over.tsv"), "id\tbefore\tafter\r\nunser Entwurf\tответ.docx\tunser Entwurf.docx\r\n");
        byte[] before = Files.readAllBytes(Path.of(original));
        Outcome outcome = shell.run(
                "redline", "--pairs", table.toString(), "--docs", folder.toString(), "--output-dir", folder.toString());
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(outcome.err()).contains("unser Entwurf.docx is one of the documents");
        assertThat(Path.of(original)).hasBinaryContent(before);
    }

    @Test
    void a_batch_that_lacks_something_is_refused() throws IOException {
        String table = Files.writeString(folder.resolve("columns.tsv"), "id\tbefore\nx\ty\n")
                .toString();
        String here = folder.toString();
        assertRefused(
                shell.run("redline", "--pairs", table, "--docs", here, "--output-dir", here),
                ExitCode.INPUT_OUTPUT,
                "names no column \"after\"");
        assertRefused(
                shell.run("redline", "--pairs", table, "--docs", here), ExitCode.USAGE, "--output-dir is missing");
        assertRefused(
                shell.run("redline", "--pairs", table, "--output-dir", here), ExitCode.USAGE, "--docs is missing");
        assertRefused(
                shell.run("redline", original, revised, "--pairs", table),
                ExitCode.USAGE,
                "--pairs names all documents");
        String good = Files.writeString(folder.resolve("good.tsv"), "id\tbefore\tafter\n")
                .toString();
        assertRefused(
                shell.run("redline", "--pairs", good, "--docs", here, "--output-dir", good),
                ExitCode.INPUT_OUTPUT,
                "cannot be made. Name another one.");
    }

    @Test
    void help_fits_a_narrow_screen() {
        assertThat(shell.run("redline", "--help").out().lines()).allMatch(line -> line.length() <= 80);
    }
}
