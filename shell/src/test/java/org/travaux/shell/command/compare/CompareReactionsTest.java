package org.travaux.shell.command.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fixtures.SamplePlan;
import org.travaux.shell.config.ShellUnderTest;
import org.travaux.shell.config.ShellUnderTest.Outcome;
import org.travaux.shell.terminal.DisplayWidth;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.TerminalFacts;

class CompareReactionsTest {

    private static final String SIX = "European states and partners (group)";

    private static ShellUnderTest shell;

    @TempDir
    static Path folder;

    private static String ukraine;

    @BeforeAll
    static void start() throws IOException {
        shell = ShellUnderTest.start();
        ukraine = SamplePlan.UKRAINE_2025.copyTo(folder).toString();
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static String compare(String... more) {
        String[] words = new String[5 + more.length];
        System.arraycopy(new String[] {"compare", "us28", "e3", "--plan", ukraine}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        Outcome outcome = shell.run(words);
        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(ExitCode.DONE);
        return outcome.out();
    }

    @Test
    void what_was_said_of_a_clause_stands_below_it() {
        assertThat(compare())
                .containsPattern("(?s)• Condition added: in peacetime\n +» " + Pattern.quote(SIX) + ".*?us28:6")
                .contains("What was said of the versions as a whole or by topic\n")
                .contains("Silence is not assent");
    }

    @Test
    void it_stands_in_json_and_in_markdown() {
        assertThat(compare("--format", "json")).contains("\"reactions\": [{\"id\": \"e3-on-3\", \"version\": \"us28\"");
        assertThat(compare("--format", "markdown"))
                .contains("no further.~~-]\n\n> - European states and partners \\(group)");
    }

    @Test
    void it_can_be_left_out() {
        for (String format : new String[] {"table", "json", "markdown"}) {
            assertThat(compare("--no-reactions", "--format", format))
                    .doesNotContain("reactions", SIX, "Silence is not assent");
        }
    }

    @Test
    void files_that_are_no_versions_have_none() throws IOException {
        Path a = Files.writeString(folder.resolve("a.txt"), "1. One.\n2. Two.\n");
        Path b = Files.writeString(folder.resolve("b.txt"), "1. One.\n2. Three.\n");
        assertThat(shell.run("compare", a.toString(), b.toString(), "--format", "json")
                        .out())
                .doesNotContain("reactions");
    }

    @Test
    void several_versions_list_it_by_clause() {
        Outcome outcome = shell.run("compare", "us28", "e3", "ua20", "--plan", ukraine);
        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out()).contains("What parties said\n3:\n  » " + SIX);
    }

    @Test
    void no_line_is_wider_than_a_narrow_screen() {
        try (ShellUnderTest narrow = ShellUnderTest.start(new TerminalFacts(false, false, false, false, 40))) {
            Outcome outcome = narrow.run("compare", "us28", "e3", "--plan", ukraine);
            assertThat(outcome.out().lines()).allMatch(line -> DisplayWidth.of(line) <= 40);
            assertThat(outcome.out()).contains("\n    » European states and partners\n      (group)");
        }
    }
}
