package org.travaux.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.shell.config.ShellUnderTest;
import org.travaux.shell.config.ShellUnderTest.Outcome;
import org.travaux.shell.terminal.ExitCode;

class RedlineCheckTest {

    private static final String MARK = " w:id=\"7\" w:author=\"B. Counsel\" w:date=\"2026-02-01T09:00:00Z\"";

    private static ShellUnderTest shell;

    @TempDir
    static Path folder;

    private static String sent;
    private static String honest;
    private static String silent;

    @BeforeAll
    static void start() throws IOException {
        shell = ShellUnderTest.start();
        sent = WordFiles.write(
                folder.resolve("sent.docx"), "1. The parties cease fire at once.", "2. The limit is 600,000 men.");
        String tracked = "<w:p>" + WordFiles.run("1. The parties ") + "<w:ins" + MARK + ">" + WordFiles.run("shall ")
                + "</w:ins>" + WordFiles.run("cease fire at once.") + "</w:p>";
        honest = WordFiles.writeBody(
                folder.resolve("honest.docx"),
                tracked + "<w:p>" + WordFiles.run("2. The limit is 600,000 men.") + "</w:p>");
        silent = WordFiles.writeBody(
                folder.resolve("silent.docx"),
                tracked + "<w:p>" + WordFiles.run("2. The limit is 900,000 men.") + "</w:p>");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    @Test
    void what_was_not_tracked_stands_first_and_what_was_with_author_and_date() {
        Outcome outcome = shell.run("redline", "--check", sent, silent);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out())
                .containsSubsequence(
                        "Changed without tracking",
                        "Clause",
                        "Before",
                        "After",
                        "600",
                        "900",
                        "Tracked changes",
                        "B. Counsel",
                        "2026-02-01T09:00:00Z",
                        "inserted",
                        "{+shall +}",
                        "1 untracked change, 1 tracked change by B. Counsel.");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void the_exit_code_says_when_asked_that_something_was_not_tracked() {
        assertThat(shell.run("redline", "--check", sent, silent, "--exit-code").exitCode())
                .isEqualTo(ExitCode.DIFFERENT);
        Outcome good = shell.run("redline", "--check", sent, honest, "--exit-code");
        assertThat(good.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(good.out())
                .contains("No untracked changes, 1 tracked change by B. Counsel.")
                .doesNotContain("Changed without tracking");
    }

    @Test
    void json_has_all_and_nothing_else() {
        Outcome outcome = shell.run("redline", "--check", sent, silent, "--format", "json");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("{")
                .contains("\"schemaVersion\": 1", "\"sent\": \"sent.docx\"", "\"received\": \"silent.docx\"")
                .containsPattern("\"before\": \"[^\"]*600[^\"]*\",\\s*\"after\": \"[^\"]*900")
                .containsPattern("\"kind\": \"inserted\",\\s*\"author\": \"B. Counsel\"")
                .endsWith("}\n");
    }

    @Test
    void the_redline_marks_what_was_not_tracked_under_another_author() throws IOException {
        String file = folder.resolve("untracked.docx").toString();
        Outcome outcome = shell.run("redline", "--check", sent, silent, "--output", file);
        assertThat(outcome.err()).isEqualTo("Wrote " + file + "\n");
        String redline = WordFiles.documentXml(file);
        assertThat(redline)
                .containsPattern("<w:ins [^>]*w:author=\"Travaux: not tracked\"")
                .containsPattern("<w:ins [^>]*w:author=\"B. Counsel\"");
        assertThat(shell.run("redline", "--check", honest, silent).out()).contains("1 untracked change,");
    }

    @Test
    void options_that_do_not_go_together_are_refused() {
        for (String[] line : new String[][] {
            {"redline", sent, silent, "--output", folder + "/x.docx", "--exit-code"},
            {"redline", sent, silent, "--output", folder + "/x.docx", "--format", "json"},
            {"redline", "--check", sent, silent, "--pairs", sent},
            {"redline", "--check", sent, silent, "--output-dir", folder.toString()},
            {"redline", "--check", sent, silent, "--output", silent},
            {"redline", "--check", sent}
        }) {
            Outcome outcome = shell.run(line);
            assertThat(outcome.exitCode()).as(String.join(" ", line)).isEqualTo(ExitCode.USAGE);
            assertThat(outcome.err().lines()).hasSize(1);
        }
        assertThat(folder.resolve("x.docx")).doesNotExist();
        assertThat(shell.run("redline", "--check", sent, folder + "/missing.docx")
                        .exitCode())
                .isEqualTo(ExitCode.INPUT_OUTPUT);
    }
}
