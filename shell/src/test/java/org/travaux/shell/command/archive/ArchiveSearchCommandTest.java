package org.travaux.shell.command.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fixtures.SamplePlan;
import org.travaux.shell.config.ShellUnderTest;
import org.travaux.shell.config.ShellUnderTest.Outcome;
import org.travaux.shell.terminal.ExitCode;

class ArchiveSearchCommandTest {

    @TempDir
    private Path folder;

    private ShellUnderTest shell;
    private Path archive;

    @BeforeEach
    void start() throws IOException {
        shell = ShellUnderTest.start();
        archive = folder.resolve("archive");
        run("init");
        assertThat(run("put", SamplePlan.LAKE_ACCORD.copyTo(folder).toString(), "--by", "A. Registrar")
                        .exitCode())
                .isEqualTo(ExitCode.DONE);
    }

    @AfterEach
    void stop() {
        shell.close();
    }

    private Outcome run(String command, String... words) {
        return shell.run(
                Stream.of(Stream.of("archive", command), Stream.of(words), Stream.of("--archive", archive.toString()))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    @Test
    void words_are_found_and_marked_in_every_form() {
        Outcome table = run("search", "Hallow", "DAM");
        assertThat(table.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(table.out())
                .contains(
                        "Hallow DAM: ",
                        "hits",
                        "lake-ovrelle@v1",
                        "mediator-draft:",
                        "*Hallow* *Dam*",
                        "There was no index");
        assertThat(run("search", "hallow dam").out()).doesNotContain("There was no index");
        assertThat(run("search", "unanimity", "--in", "reactions", "--format", "json")
                        .out())
                .contains(
                        "\"archived\": 1",
                        "\"marks\": [{\"start\": ",
                        "\"field\": \"translation\"",
                        "accept-with-reservations");
        assertThat(run("search", "unanimity", "--format", "markdown").out()).contains("**unanimity**");
        assertThat(run("search", "unanimity", "--format", "csv").out()).contains("Where,Date,What,Party,Stance,Found");
    }

    @Test
    void what_cannot_be_asked_is_refused_in_one_line() {
        for (List<String> words : List.of(
                List.of("(lake"),
                List.of("\"lake"),
                List.of("NOT lake"),
                List.of("lake", "--party", "Norvan"),
                List.of("lake", "--version", "first-draft"),
                List.of("lake", "--limit", "0"),
                List.of("lake", "--offset", "x"),
                List.of("lake", "--in", "texts"),
                List.of("lake", "--all-versions", "--known-at", "2026"),
                List.of("lake", "--on", "soon"))) {
            Outcome outcome = run("search", words.toArray(String[]::new));
            assertThat(outcome.exitCode()).as("%s", words).isEqualTo(ExitCode.USAGE);
            assertThat(outcome.err()).hasLineCount(1);
            assertThat(outcome.out()).isEmpty();
        }
        assertThat(run("search", "lake", "--party", "Norvan").err()).contains("Did you mean");
        assertThat(run("search", "lake", "--as", "minister").exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
    }

    @Test
    void an_index_is_made_and_cleared() throws IOException {
        assertThat(run("reindex").out())
                .contains("Indexed 1 plan in 1 archived version: ", " statements, ", "archive.index");
        Path index = folder.resolve("archive.index");
        assertThat(holds(index, "Hallow")).isTrue();
        assertThat(run("purge", "lake-ovrelle", "--reason", "order", "--agent", "A. Registrar")
                        .exitCode())
                .isEqualTo(ExitCode.DONE);
        assertThat(holds(index, "Hallow")).isFalse();
        assertThat(holds(index, "hallow")).isFalse();
        assertThat(run("search", "Hallow").out()).contains("Hallow: 0 hits");
    }

    @Test
    void damage_ends_with_the_code_of_broken_integrity() throws IOException {
        try (Stream<Path> files = Files.walk(archive)) {
            Files.writeString(
                    files.filter(file -> file.endsWith("v1/content/plan.yaml"))
                            .findFirst()
                            .orElseThrow(),
                    "id: other");
        }
        Outcome outcome = run("search", "Hallow");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INTEGRITY);
        assertThat(outcome.out()).contains("0 hits", "Left out: ", "archive verify");
        assertThat(run("reindex").exitCode()).isEqualTo(ExitCode.INTEGRITY);
    }

    private static boolean holds(Path folder, String word) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
