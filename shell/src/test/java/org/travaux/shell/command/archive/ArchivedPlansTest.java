package org.travaux.shell.command.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Plans of an archive in the place of folders and files. */
class ArchivedPlansTest {

    private static final String DRAFT = "archive:lake-ovrelle:mediator-draft";
    private static final String SECOND = "archive:lake-ovrelle@v1:second-draft";

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
        assertThat(run("archive", "init").exitCode()).isEqualTo(ExitCode.DONE);
        put();
    }

    @AfterEach
    void stop() {
        shell.close();
    }

    private void put() {
        assertThat(run("archive", "put", plan.toString()).exitCode()).isEqualTo(ExitCode.DONE);
    }

    private Outcome run(String... words) {
        return shell.run(Stream.concat(Stream.of(words), Stream.of("--archive", archive.toString()))
                .toArray(String[]::new));
    }

    private void closeSecondDraft() throws IOException {
        Path yaml = plan.resolve("plan.yaml");
        String text = Files.readString(yaml);
        int second = text.indexOf("- id: second-draft");
        Files.writeString(
                yaml, text.substring(0, second) + text.substring(second).replaceFirst("  status: draft\n", """
                  status: draft
                  access: restricted
                """));
    }

    @Test
    void versions_of_an_archive_are_compared_and_cited() throws IOException {
        Path report = folder.resolve("report.json");
        Outcome compared = run("compare", DRAFT, SECOND, "--output", report.toString(), "--format", "markdown");
        assertThat(compared.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(compared.out())
                .contains("| Archived as | urn:travaux:plan:lake-ovrelle, version v1 in the archive, deposited ");
        assertThat(Files.readString(report))
                .contains("\"plan\": \"urn:travaux:plan:lake-ovrelle\"", "\"inventory\": \"sha512:");
        assertThat(compared.err()).containsOnlyOnce("closed to you and left out: 1 watch line");
        String sentence = run("matrix", "--plan", "archive:lake-ovrelle", "--format", "markdown")
                .out();
        assertThat(sentence).contains("Read from urn:travaux:plan:lake-ovrelle, version v1 in the archive");
    }

    @Test
    void an_archived_plan_says_what_the_folder_says() {
        for (String command : new String[] {"matrix", "provisions", "contested", "movement", "circulation"}) {
            String ofFolder = shell.run(command, "--plan", plan.toString(), "--format", "csv")
                    .out();
            assertThat(ofFolder).isNotEmpty();
            String ofArchive = run(command, "--plan", "archive:lake-ovrelle", "--format", "csv")
                    .out();
            assertThat(ofArchive.lines().filter(line -> !line.contains("Read from urn:travaux:plan:")))
                    .containsExactlyElementsOf(ofFolder.lines().toList());
        }
        assertThat(run("lineage", "--plan", "archive:lake-ovrelle@v1").out())
                .isEqualTo(shell.run("lineage", "--plan", plan.toString()).out());
    }

    @Test
    void what_was_closed_later_is_closed_in_earlier_states() throws IOException {
        closeSecondDraft();
        put();
        Outcome compared = run("compare", DRAFT, SECOND);
        assertThat(compared.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(compared.err()).contains("left out: 2 texts");
        assertThat(compared.out()).isEmpty();
        Files.writeString(
                archive.resolve(StoreRoot.POLICY), "schemaVersion: 1\nroles:\n- id: archivist\n  sees: restricted\n");
        assertThat(run("compare", DRAFT, SECOND, "--as", "archivist").exitCode())
                .isEqualTo(ExitCode.DONE);
        assertThat(run("compare", DRAFT, SECOND, "--as", "minister").err()).contains("it has archivist");
    }

    @Test
    void what_is_closed_is_not_restored_unless_the_rest_is_asked_for() throws IOException {
        String back = folder.resolve("back").toString();
        Outcome refused = run("archive", "get", "lake-ovrelle", "--output", back);
        assertThat(refused.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(refused.err()).contains("has 1 watch line closed to you; nothing was restored");
        assertThat(folder.resolve("back")).doesNotExist();
        Outcome part = run("archive", "get", "lake-ovrelle", "--output", back, "--extract");
        assertThat(part.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(part.out()).contains("as an extract");
        assertThat(Files.readString(folder.resolve("back/watch.yaml"))).doesNotContain("w-arbitration");
        assertThat(shell.run("plan", "check", back).exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_day_of_events_gives_what_was_on_the_table() throws IOException {
        String back = folder.resolve("back").toString();
        assertThat(run("archive", "get", "lake-ovrelle", "--output", back, "--extract", "--on", "2021-04-10")
                        .err())
                .contains("left out, as later: 1 version", "of unknown date: 1 statement");
        assertThat(Files.readString(folder.resolve("back/plan.yaml")))
                .contains("norvane-counter")
                .doesNotContain("second-draft");
        assertThat(run("compare", DRAFT, SECOND, "--on", "2021-04-10").err()).contains("has no version second-draft");
        assertThat(run("provisions", "--plan", "archive:lake-ovrelle", "--on", "2021-04-10", "--format", "csv")
                        .out())
                .contains("norvane-counter")
                .doesNotContain("second-draft");
    }

    @Test
    void a_day_of_the_record_gives_what_the_archive_knew() {
        assertThat(run("matrix", "--plan", "archive:lake-ovrelle", "--known-at", "2001-01-01")
                        .err())
                .contains("Nothing of lake-ovrelle was deposited by 2001-01-01");
        assertThat(run("matrix", "--plan", "archive:lake-ovrelle", "--known-at", "2999-01-01")
                        .exitCode())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void archives_are_read_only_and_named_as_such() {
        assertThat(shell.run("reaction", "check", "--plan", "archive:lake-ovrelle")
                        .err())
                .contains("is in the archive, where nothing is changed");
        assertThat(run("matrix", "--plan", plan.toString()).err()).contains("--archive is for plans in an archive");
        assertThat(shell.run("compare", "archive:", "archive:a:b").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run("compare", "archive:lake-ovrelle", SECOND).err()).contains("names a plan");
        assertThat(run("compare", "archive:no-such:draft", SECOND).exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run("matrix", "--plan", SECOND).err()).contains("--plan names a plan, not one of its versions");
    }

    @Test
    void what_was_read_before_is_gone_with_the_plan() {
        assertThat(run("compare", DRAFT, SECOND).exitCode()).isEqualTo(ExitCode.DONE);
        run("archive", "purge", "lake-ovrelle", "--reason", "order", "--agent", "A. Registrar");
        Outcome compared = run("compare", DRAFT, SECOND);
        assertThat(compared.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(compared.err()).contains("was removed");
    }
}
