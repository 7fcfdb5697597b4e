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
import org.travaux.archive.store.StoreRoot;
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
                .contains("x-fmt/111", "by courier", "free to keep and show", "Framework-substantive, comprehensive");
        assertThat(run("events", "lake-ovrelle").out()).contains("ingestion", "capture", "validation");
    }

    @Test
    void versions_are_compared_and_given_back() throws IOException {
        Files.writeString(plan.resolve("note.txt"), "A note.");
        run("put", plan.toString());

        Files.writeString(
                archive.resolve(StoreRoot.POLICY), "schemaVersion: 1\nroles:\n- id: archivist\n  sees: restricted\n");
        assertThat(run("diff", "lake-ovrelle", "v1", "v2").out()).contains("note.txt", "added");
        assertThat(run(
                                "get",
                                "lake-ovrelle@v1",
                                "--as",
                                "archivist",
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
    void each_verification_is_an_event_of_the_plan() throws IOException {
        run("verify", "--by", "Vera Check");
        Files.writeString(plan.resolve("note.txt"), "A note.");
        run("put", plan.toString());
        run("verify", "lake-ovrelle", "--by", "Vera Check");
        Files.writeString(content("v1/content/plan.yaml"), "id: other");
        Outcome verified = run("verify", "--by", "Vera Check");

        assertThat(verified.out()).contains("plan.yaml").doesNotContain("untracked", "could not be written");
        String events = run("events", "lake-ovrelle", "--format", "csv").out();
        assertThat(events)
                .containsSubsequence("v1.1", "v2.1")
                .containsSubsequence("v1.1", "fixity.1,fixity check", "fixity.2,fixity check", "fixity.3,fixity check")
                .contains("fail: 1 changed (E092), 1 to be bettered (W008)", "Vera Check; Travaux");
        assertThat(run("events", "lake-ovrelle@v1").out()).contains("v1.1").doesNotContain("v2.1");
    }

    @Test
    void of_a_removed_plan_no_check_remains() throws IOException {
        run("verify");
        run("purge", "lake-ovrelle", "--reason", "order", "--agent", "A. Registrar");

        assertThat(run("events", "lake-ovrelle").out()).contains("deaccession").doesNotContain("fixity.");
        assertThat(run("verify").exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run("events", "lake-ovrelle").out()).contains("fixity.1");
    }

    @Test
    void archive_that_cannot_be_written_is_verified_all_the_same() throws IOException {
        Files.writeString(archive.resolve("extensions/travaux-archive/fixity"), "");

        Outcome verified = run("verify", "lake-ovrelle");

        assertThat(verified.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(verified.out()).contains("1 of 1 object is good", "could not be written into the archive");
    }

    @Test
    void damaged_plan_keeps_no_other_out_of_list_and_receipt() throws IOException {
        Path other = SamplePlan.LAKE_ACCORD.copyTo(Files.createDirectory(folder.resolve("other")));
        Files.writeString(
                other.resolve("plan.yaml"),
                Files.readString(other.resolve("plan.yaml")).replace("id: lake-ovrelle\n", "id: other\n"));
        Path inventory = content("0=ocfl_object_1.1").resolveSibling("inventory.json");
        run("put", other.toString());
        Files.writeString(inventory, Files.readString(inventory).replace("A. Registrar", "B. Registrar"));

        Outcome listed = run("list");
        assertThat(listed.exitCode()).isEqualTo(ExitCode.INTEGRITY);
        assertThat(listed.out()).contains("other", "held", "damaged");
        assertThat(listed.err()).startsWith("travaux: ").contains("lake-ovrelle", "damaged");
        Path receipt = folder.resolve("receipt");
        Outcome written = run("receipt", "--output", receipt.toString());
        assertThat(written.exitCode()).isEqualTo(ExitCode.INTEGRITY);
        assertThat(written.err()).contains("not in the receipt", "lake-ovrelle");
        assertThat(receipt).content().contains("urn:travaux:plan:other").doesNotContain("lake-ovrelle");
    }

    private Path content(String end) throws IOException {
        try (Stream<Path> files = Files.walk(archive)) {
            return files.filter(file -> file.endsWith(end)).findFirst().orElseThrow();
        }
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
