package org.travaux.shell.command.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fixtures.SamplePlan;
import org.travaux.shell.config.ShellUnderTest;
import org.travaux.shell.config.ShellUnderTest.Outcome;
import org.travaux.shell.terminal.ExitCode;

class ArchiveCommandsTest {

    @TempDir
    private Path folder;

    private ShellUnderTest shell;
    private Path plan;
    private Path archive;

    @BeforeEach
    void start() throws IOException {
        shell = ShellUnderTest.start();
        plan = SamplePlan.LAKE_ACCORD.copyTo(folder);
        archive = folder.resolve("archive");
        assertThat(run("init").exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run("put", plan.toString(), "--by", "A. Registrar", "--by-address", "mailto:a@example.org")
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
    void nothing_changed_is_said() {
        assertThat(run("put", plan.toString()).out()).contains("Nothing changed since v1 of lake-ovrelle");
    }

    @Test
    void of_several_folders_one_that_fails_keeps_no_other_out() throws IOException {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Path other = SamplePlan.LAKE_ACCORD.copyTo(Files.createDirectory(folder.resolve("other")));
        Files.writeString(
                other.resolve("plan.yaml"),
                Files.readString(other.resolve("plan.yaml")).replace("id: lake-ovrelle\n", "id: other\n"));

        Outcome put = run("put", plan.toString(), broken.toString(), other.toString());

        assertThat(put.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(put.out())
                .containsSubsequence(
                        "Nothing changed since v1 of lake-ovrelle", "Deposited other as v1", "2 of 3 folders");
        assertThat(put.err()).contains("travaux: " + broken + ": ").doesNotContain("Exception");
    }

    @Test
    void what_is_held_is_shown() {
        assertThat(run("list").out()).contains("lake-ovrelle", "held");
        assertThat(run("log", "lake-ovrelle").out()).contains("v1", "A. Registrar", "mailto:a@example.org");
        assertThat(run("show", "lake-ovrelle", "--format", "json").out())
                .contains("x-fmt/111", "by courier", "free to keep and show");
        assertThat(run("events", "lake-ovrelle").out()).contains("ingestion", "capture", "validation");
    }

    @Test
    void versions_are_compared_and_given_back() throws IOException {
        Files.writeString(plan.resolve("note.txt"), "A note.");
        run("put", plan.toString());

        assertThat(run("diff", "lake-ovrelle", "v1", "v2").out()).contains("note.txt", "added");
        assertThat(run(
                                "get",
                                "lake-ovrelle@v1",
                                "--output",
                                folder.resolve("back").toString())
                        .exitCode())
                .isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("back/plan.yaml")).hasSameBinaryContentAs(plan.resolve("plan.yaml"));
        assertThat(folder.resolve("back/note.txt")).doesNotExist();
        assertThat(run(
                                "get",
                                "lake-ovrelle@v9",
                                "--output",
                                folder.resolve("no").toString())
                        .err())
                .contains("has no version v9");
    }

    @Test
    void damage_ends_with_the_code_of_broken_integrity() throws IOException {
        assertThat(run("verify").exitCode()).isEqualTo(ExitCode.DONE);
        Path content;
        try (Stream<Path> files = Files.walk(archive)) {
            content = files.filter(file -> file.endsWith("v1/content/plan.yaml"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(content, "id: other");

        Outcome verified = run("verify");
        assertThat(verified.exitCode()).isEqualTo(ExitCode.INTEGRITY);
        assertThat(verified.out()).contains("DAMAGED", "changed", "plan.yaml", "E092");
        Outcome shown = run("show", "lake-ovrelle");
        assertThat(shown.exitCode()).isEqualTo(ExitCode.INTEGRITY);
        assertThat(shown.out()).isEmpty();
    }

    @Test
    void removal_needs_a_reason_and_an_agent() {
        assertThat(run("purge", "lake-ovrelle").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run("purge", "lake-ovrelle", "--reason", "order", "--agent", "A. Registrar")
                        .out())
                .contains("Removed lake-ovrelle with 1 version");
        assertThat(run("list").out()).contains("removed: order");
    }

    @Test
    void place_is_named_by_the_environment_or_by_the_customs_of_the_system() {
        assertThat(ArchivePlace.of(Map.of("TRAVAUX_ARCHIVE", "a"), "/home/x", "Linux"))
                .hasToString("a");
        assertThat(ArchivePlace.of(Map.of("XDG_DATA_HOME", "/data"), "/home/x", "Linux"))
                .isEqualTo(Path.of("/data/travaux/archive"));
        assertThat(ArchivePlace.of(Map.of(), "/home/x", "Linux"))
                .isEqualTo(Path.of("/home/x/.local/share/travaux/archive"));
        assertThat(ArchivePlace.of(Map.of(), "/home/x", "Mac OS X"))
                .isEqualTo(Path.of("/home/x/Library/Application Support/travaux/archive"));
    }
}
