package org.travaux.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fixtures.SamplePlan;
import org.travaux.shell.config.ShellUnderTest;
import org.travaux.shell.config.ShellUnderTest.Outcome;
import org.travaux.shell.terminal.ExitCode;

class TwoLanguagesTest {

    private static ShellUnderTest shell;

    @TempDir
    static Path folder;

    private static String lake;

    @BeforeAll
    static void start() throws IOException {
        shell = ShellUnderTest.start();
        lake = SamplePlan.LAKE_ACCORD.copyTo(folder).toString();
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    @Test
    void two_texts_of_one_version_give_variants_and_no_changes() {
        Outcome outcome =
                shell.run("compare", "second-draft@en", "second-draft@fr", "--plan", lake, "--format", "markdown");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out())
                .startsWith("# Two texts of one version")
                .contains("| | English text | French text |")
                .contains("texts of one version in English and French")
                .contains("the English text says “60 millimetres”, the French “55 millimètres”")
                .doesNotContain("deleted", "added", "modified");
    }

    @Test
    void the_variants_stand_in_json() {
        assertThat(shell.run("compare", "second-draft@en", "second-draft@fr", "--plan", lake, "--format", "json")
                        .out())
                .contains("\"text\": \"other-language\"", "\"withVariants\": 5", "\"value\": \"2025-12-31\"");
    }

    @Test
    void a_language_that_is_not_held_is_refused_with_those_that_are() {
        Outcome outcome = shell.run("compare", "second-draft@uk", "second-draft", "--plan", lake);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("It is held in: en, fr.");
    }
}
