package org.travaux.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.shell.config.ShellUnderTest;
import org.travaux.shell.config.ShellUnderTest.Outcome;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.TerminalFacts;

class CommandsTest {

    private static ShellUnderTest shell;

    @TempDir
    static Path folder;

    private static String original;
    private static String revised;

    @BeforeAll
    static void start() throws IOException {
        shell = ShellUnderTest.start();
        original = write("первый вариант.txt", """
                1. The parties cease fire at once.
                2. The strength of the forces is limited to 600,000.
                3. Elections are held within one hundred days.
                4. A council of guarantors oversees the agreement.
                """);
        revised = write("второй вариант.txt", """
                1. The parties cease fire at once.
                2. The strength of the forces is limited to 800,000.
                3. A council of guarantors oversees the agreement.
                4. Prisoners are exchanged all for all.
                """);
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static byte[] binary() {
        byte[] bytes = new byte[4096];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static void assertPlain(Outcome outcome, ExitCode exitCode, String message) {
        assertThat(outcome.exitCode()).isEqualTo(exitCode);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(message).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(outcome.err().lines().count()).isBetween(1L, 2L);
    }

    @Test
    void compare_shows_numbers_relation_and_changed_words() {
        Outcome outcome = shell.run("compare", original, revised);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out())
                .contains("[-600,000-]{+800,000+}")
                .contains("[-Elections are held within one hundred days.-]")
                .contains("{+Prisoners are exchanged all for all.+}")
                .containsPattern("4 +3 +renumbered 4 → 3")
                .contains("1 modified, 1 added, 1 deleted")
                .doesNotContain("\u001b");
    }

    @Test
    void compare_shows_several_versions_in_one_table() throws IOException {
        String third = write("third.txt", """
                1. The parties cease fire at once.
                2. The strength of the forces is limited to 600,000.
                3. Elections are held within one hundred days.
                """);
        Outcome outcome = shell.run("compare", original, revised, third);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out())
                .containsPattern("2 +modified \\(0\\.\\d\\d\\)\\S* +unchanged +The strength")
                .containsPattern("3 +deleted +unchanged +Elections")
                .containsPattern("4 +now 3: unchanged +deleted +A council")
                .containsPattern("4: added +Prisoners")
                .contains("third.txt: 3 unchanged, 1 deleted.");
        Path json = folder.resolve("versions.json");
        Path word = folder.resolve("versions.docx");
        Path pdf = folder.resolve("versions.pdf");
        Path markdown = folder.resolve("versions.md");
        Outcome written = shell.run(
                "compare",
                original,
                revised,
                third,
                "--output",
                json.toString(),
                "--output",
                word.toString(),
                "--output",
                pdf.toString(),
                "--output",
                markdown.toString());
        assertThat(written.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(json)).contains("\"schemaVersion\": 1", "\"base\": {", "\"comparisons\": [");
        assertThat(Files.readString(markdown))
                .contains("| 3 | Elections are held")
                .contains("| deleted | unchanged |");
        assertThat(word).isNotEmptyFile();
        assertThat(pdf).isNotEmptyFile();
        assertPlain(shell.run("compare", original, revised, third, "--explain"), ExitCode.USAGE, "--explain");
    }

    @Test
    void compare_colours_on_a_screen_and_keeps_the_marks() {
        try (ShellUnderTest screen = ShellUnderTest.start(new TerminalFacts(true, true, true, true, 60))) {
            Outcome outcome = screen.run("compare", original, revised);
            assertThat(outcome.out()).contains("\u001b[31").contains("[-600,000-]");
            assertThat(outcome.out().replaceAll("\u001b\\[[0-9;]*m", "").lines())
                    .allMatch(line -> line.length() <= 60);
        }
    }

    @Test
    void compare_gives_json_and_nothing_else() {
        Outcome outcome = shell.run("compare", original, revised, "--format", "json");
        assertThat(outcome.out())
                .startsWith("{")
                .contains("\"schemaVersion\"")
                .contains("первый вариант.txt")
                .endsWith("}\n");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void compare_explains_by_what_evidence_and_what_came_next() throws IOException {
        String table =
                shell.run("compare", original, revised, "--explain").out().replaceAll("\\s+", " ");
        assertThat(table).contains("by identical-text").contains("alike").contains("score 1.00");
        String json = shell.run("compare", original, revised, "--explain", "--format", "json")
                .out();
        assertThat(json)
                .contains("\"evidence\": {", "\"score\": 1,", "\"runnerUpScore\": ")
                .containsPattern("\"runnerUp\": (null|\\{\\s*\"side\")");
        assertThat(shell.run("compare", original, revised, "--format", "json").out())
                .doesNotContain("\"evidence\"");
        Path word = folder.resolve("explained.docx");
        Path pdf = folder.resolve("explained.pdf");
        assertThat(shell.run(
                                "compare",
                                original,
                                revised,
                                "--explain",
                                "--format",
                                "markdown",
                                "--output",
                                word.toString(),
                                "--output",
                                pdf.toString())
                        .out())
                .contains("score 1.00");
        assertThat(shell.run("clauses", word.toString(), "--view", "marked").exitCode())
                .isEqualTo(ExitCode.DONE);
        assertThat(shell.run("clauses", pdf.toString()).out().replaceAll("\\s+", " "))
                .contains("score 1.00");
    }

    @Test
    void compare_pairs_by_meaning_unless_told_not_to() throws IOException {
        String before = write("before.txt", """
                1. The parties cease fire at once along the line.
                2. All prisoners of war shall be released and repatriated without delay.
                3. A council of guarantors oversees the agreement.
                """);
        String after = write("after.txt", """
                1. The parties cease fire at once along the line.
                2. A council of guarantors oversees the agreement.
                3. Every captured soldier is to be freed and sent home immediately.
                """);
        assertThat(shell.run("compare", before, after).out().replaceAll("\\s+", " "))
                .contains("found by meaning");
        assertThat(shell.run("compare", before, after, after).out().replaceAll("\\s+", " "))
                .contains("found by meaning");
        for (String[] off : new String[][] {{"--text-only"}, {"--pair-by-meaning", "off"}}) {
            String[] line = new String[3 + off.length];
            line[0] = "compare";
            line[1] = before;
            line[2] = after;
            System.arraycopy(off, 0, line, 3, off.length);
            assertThat(shell.run(line).out()).contains("1 added, 1 deleted");
        }
        assertPlain(
                shell.run("compare", before, after, "--text-only", "--pair-by-meaning", "on"),
                ExitCode.USAGE,
                "Leave one out");
    }

    @Test
    void compare_says_by_exit_code_that_documents_differ_when_asked() {
        assertThat(shell.run("compare", original, revised, "--exit-code").exitCode())
                .isEqualTo(ExitCode.DIFFERENT);
        assertThat(shell.run("compare", original, original, "--exit-code").exitCode())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void the_same_document_twice_has_no_differences() {
        Outcome outcome = shell.run("compare", original, original);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out()).contains("No differences");
    }

    @Test
    void compare_writes_reports_and_shows_the_counts() throws IOException {
        Path json = folder.resolve("отчёт 1.json");
        Outcome outcome = shell.run("compare", "--output", json.toString(), original, revised);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out()).contains("1 modified").doesNotContain("600,000");
        assertThat(outcome.err()).contains("Wrote " + json);
        assertThat(Files.readString(json))
                .isEqualTo(
                        shell.run("compare", original, revised, "--format=json").out());
    }

    @Test
    void an_output_that_cannot_be_is_refused_before_the_work() {
        assertPlain(
                shell.run("compare", original, revised, "--output", "report.xyz"),
                ExitCode.USAGE,
                "does not say which format to write");
        assertPlain(
                shell.run("compare", original, revised, "--output", "a.json", "--output", "./a.json"),
                ExitCode.USAGE,
                "twice");
        assertPlain(
                shell.run("compare", original, revised, "--output", folder + "/no/a.json"),
                ExitCode.INPUT_OUTPUT,
                "does not exist. Make it first.");
    }

    @Test
    void an_input_is_never_overwritten() throws IOException {
        String markdown = write("draft.md", "1. One.\n");
        assertPlain(
                shell.run("compare", markdown, revised, "--output", markdown),
                ExitCode.USAGE,
                "is one of the documents");
        assertThat(Path.of(markdown)).hasContent("1. One.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.txt", ".", "empty.txt", "text.xyz", "binary.txt"})
    void an_input_that_cannot_be_read_is_said_in_a_plain_line(String name) throws IOException {
        write("empty.txt", "");
        write("text.xyz", "1. One.");
        Files.write(folder.resolve("binary.txt"), binary());
        Path report = folder.resolve("report-of-" + name + ".json");
        assertPlain(
                shell.run("compare", original, folder.resolve(name).toString(), "--output", report.toString()),
                ExitCode.INPUT_OUTPUT,
                "travaux: ");
        assertThat(report).doesNotExist();
        assertPlain(shell.run("clauses", folder.resolve(name).toString()), ExitCode.INPUT_OUTPUT, "travaux: ");
    }

    @Test
    void clauses_shows_what_was_read() throws IOException {
        String file = write("points.txt", "1. One:\na. first;\nb. second.\n3. [text not held]\n");
        Outcome table = shell.run("clauses", file, "--issues");
        assertThat(table.out())
                .contains("1a", "first;", "[text not held]", "4 clauses")
                .contains("Doubts about the reading");
        Outcome json = shell.run("clauses", file, "--format", "json");
        assertThat(json.out()).startsWith("{").contains("\"held\": false").contains("\"issues\"");
    }

    @Test
    void help_lists_every_command_in_a_line_and_one_in_full() {
        String help = shell.run("help").out();
        assertThat(help).contains("compare ORIGINAL REVISED", "clauses FILE", "script FILE");
        assertThat(help.lines()).allMatch(line -> line.length() <= 80);
        assertThat(shell.run("help", "compare").out())
                .isEqualTo(shell.run("compare", "--help").out());
        assertThat(shell.run("compare", "--help").out().lines()).allMatch(line -> line.length() <= 80);
        assertPlain(shell.run("help", "comprae"), ExitCode.USAGE, "Did you mean compare?");
    }

    @Test
    void a_line_and_the_arguments_of_the_operating_system_mean_the_same() {
        Outcome line =
                shell.runLine("compare \"" + original + "\" " + revised.replace(" ", "\\ ") + " --format json # all");
        assertThat(line).isEqualTo(shell.run("compare", original, revised, "--format", "json"));
    }

    @Test
    void a_script_runs_line_by_line_and_stops_at_the_first_failure() throws IOException {
        String script = write("script.txt", "\uFEFF# a comment\r\n\r\nversion\r\n// no comment\r\nversion\r\n");
        Outcome outcome = shell.run("script", script);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.out().lines()).hasSize(1);
        assertThat(outcome.err()).contains("There is no command \"//\"").contains("stopped at line 4: // no comment");
    }

    @Test
    void a_script_ends_at_exit_and_may_not_call_itself_for_ever() throws IOException {
        assertThat(shell.run("script", write("ends.txt", "exit\nnonsense\n")).exitCode())
                .isEqualTo(ExitCode.DONE);
        String script = write("loop.txt", "script \"" + folder.resolve("loop.txt") + "\"\n");
        Outcome outcome = shell.run("script", script);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(outcome.err()).contains("is called by itself");
    }

    @Test
    void verbose_shows_where_an_error_came_from() {
        assertThat(shell.run("clauses", "missing.txt", "--verbose").err()).contains("\tat ");
        assertThat(shell.run("--verbose", "clauses", "missing.txt").err()).contains("\tat ");
    }

    @Test
    void the_process_ends_with_the_exit_code_of_its_command() {
        assertThat(ShellUnderTest.exitCodeOfProcess("version")).isZero();
        assertThat(ShellUnderTest.exitCodeOfProcess("compare", original, revised, "--exit-code"))
                .isEqualTo(1);
        assertThat(ShellUnderTest.exitCodeOfProcess("--debug")).isEqualTo(2);
        assertThat(ShellUnderTest.exitCodeOfProcess("clauses", "missing.txt")).isEqualTo(3);
    }

    @Test
    void clauses_lists_what_the_text_keeps_open() throws IOException {
        String open = write("open.txt", """
                1. The parties [shall] [should] cease fire at once.
                2. The limit is [Ukraine: 800,000] [Russia: 600,000].
                3. Seat of the council.
                Option 1: Kyiv.
                Option 2: Vienna.
                4. Territories: not agreed.
                """);
        Outcome outcome = shell.run("clauses", open, "--brackets");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out())
                .containsPattern("2 +Ukraine +800,000")
                .containsPattern("3 +Option 2 +Vienna")
                .containsPattern("4 +not agreed +Territories")
                .contains("7 open passages in 4 points: 1 (2), 2 (2), 3 (2), 4.");
        assertThat(shell.run("clauses", open).err()).contains("7 open passages in 4 points");
        assertThat(shell.run("clauses", original, "--brackets").out()).isEqualTo("No open passages.\n");
        assertThat(shell.run("clauses", original).err()).doesNotContain("open passages");
    }
}
