package org.travaux.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fixtures.SamplePlan;
import org.travaux.shell.config.ShellUnderTest;
import org.travaux.shell.config.ShellUnderTest.Outcome;
import org.travaux.shell.terminal.ExitCode;

class LinkCommandsTest {

    private static ShellUnderTest shell;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() {
        shell = ShellUnderTest.start();
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String plan(String name) throws IOException {
        Path parent = Files.createDirectories(folder.resolve(name));
        return SamplePlan.UKRAINE_2025.copyTo(parent).toString();
    }

    private static void assertRefused(Outcome outcome, ExitCode exitCode, String... parts) {
        assertThat(outcome.exitCode()).isEqualTo(exitCode);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(parts).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(outcome.err().lines().count()).isBetween(1L, 2L);
    }

    private static String[] files(String links) throws IOException {
        return new String[] {
            "compare",
            write("a.txt", "1. Trade across the lake is free.\n2. The army has 600,000 soldiers.\n"),
            write("b.txt", "1. Trade across the lake is free.\n2. The army has 800,000 soldiers.\n"),
            "--links",
            write("links.yaml", links),
            "--format",
            "json"
        };
    }

    @Test
    void a_file_pins_and_forbids_links_between_two_files() throws IOException {
        String pinned = shell.run(files("""
                schemaVersion: 1
                links:
                  - id: l1
                    verdict: pinned
                    original: {version: the draft of May, clauses: [{number: 1}]}
                    revised: {clauses: [{path: "2"}]}
                  - id: l2
                    verdict: pinned
                    original: {clauses: [{number: c2}]}
                    revised: {}
                """)).out();
        assertThat(pinned.replaceAll("\\s+", " "))
                .containsPattern("\"original\": \\[ ?\"c1\" ?\\], \"revised\": \\[ ?\"c2\" ?\\]")
                .contains("\"strategy\": \"pinned\"");
        String forbidden = shell.run(files("""
                schemaVersion: 1
                links:
                  - id: l1
                    verdict: forbidden
                    original: {clauses: [{number: 2}]}
                    revised: {clauses: [{number: 2}]}
                """)).out();
        assertThat(forbidden.replaceAll("\\s+", " ")).contains("\"added\": 1", "\"deleted\": 1");
    }

    @Test
    void a_clause_that_is_not_there_is_refused_with_its_line() throws IOException {
        assertRefused(shell.run(files("""
                schemaVersion: 1
                links:
                  - id: l1
                    verdict: pinned
                    original: {clauses: [{number: 12}]}
                    revised: {clauses: [{number: 2}]}
                """)), ExitCode.USAGE, "links.yaml:3", "no clause 12", "Did you mean");
        assertRefused(shell.run(files("""
                schemaVersion: 1
                links:
                  - id: l1
                    verdict: pined
                    original: {clauses: [{number: 1}]}
                    revised: {clauses: [{nummer: 2}]}
                """)), ExitCode.INPUT_OUTPUT, "links.yaml:4");
        assertRefused(
                shell.run("compare", folder + "/a.txt", folder + "/b.txt", folder + "/b.txt", "--links", "x.yaml"),
                ExitCode.USAGE,
                "--links is for two versions");
    }

    @Test
    void a_plans_decision_is_kept_and_obeyed_in_either_direction() throws IOException {
        String plan = plan("pin");
        Path links = Path.of(plan, "links.yaml");
        Outcome first = shell.run("link", "pin", plan, "us28:7", "e3:6", "--by", "A. Reader", "--note", "same subject");
        assertThat(first.err()).isEmpty();
        assertThat(first.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(links)).contains("verdict: pinned", "decidedBy: A. Reader", "digest:", "date:");
        Files.writeString(links, Files.readString(links) + "    # a remark of a person\n");
        assertThat(shell.run("link", "forbid", plan, "us28:8", "e3:8").exitCode())
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(links)).contains("# a remark of a person", "link-2", "verdict: forbidden");
        String forth =
                shell.run("compare", "us28", "e3", "--plan", plan, "--explain").out();
        assertThat(forth.replaceAll("\\s+", " ")).contains("by pinned");
        assertThat(shell.run("compare", "e3", "us28", "--plan", plan, "--explain")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("by pinned");
        assertThat(shell.run("lineage", "us28:7", "--plan", plan, "--format", "json")
                        .out())
                .contains("\"strategy\": \"pinned\"");
        assertThat(shell.run("blame", "e3", "--plan", plan).exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(shell.run("plan", "check", plan).exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_decision_about_a_lost_clause_is_said_and_not_applied() throws IOException {
        String plan = plan("lost");
        write("lost/x", "");
        Files.writeString(Path.of(plan, "links.yaml"), """
                schemaVersion: 1
                links:
                  - id: l1
                    verdict: pinned
                    original: {version: us28, clauses: [{number: 99}]}
                    revised: {version: e3, clauses: [{number: 1}]}
                """);
        Outcome outcome = shell.run("compare", "us28", "e3", "--plan", plan);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.err().replaceAll("\\s+", " ")).contains("us28 has no clause 99");
        assertThat(shell.run("lineage", "--plan", plan).err().replaceAll("\\s+", " "))
                .contains("us28 has no clause 99");
    }

    @Test
    void what_names_no_clause_is_refused_and_nothing_is_written() throws IOException {
        String plan = plan("refused");
        assertRefused(shell.run("link", "pin", plan, "us28:99", "e3:6"), ExitCode.USAGE, "no clause 99");
        assertRefused(shell.run("link", "pin", plan, "us29:1", "e3:6"), ExitCode.USAGE, "no version us29");
        assertRefused(shell.run("link", "pin", plan, "us28", "e3:6"), ExitCode.USAGE, "names no clause");
        assertRefused(shell.run("link", "pin", plan, "us28:", "e3:"), ExitCode.USAGE, "number is missing");
        assertRefused(shell.run("link", "forbid", plan, "us28:1", "e3:"), ExitCode.USAGE, "number is missing");
        assertRefused(shell.run("link", "pin", plan, "us28:1", "us28:2"), ExitCode.USAGE, "two versions");
        assertThat(Path.of(plan, "links.yaml")).doesNotExist();
    }
}
