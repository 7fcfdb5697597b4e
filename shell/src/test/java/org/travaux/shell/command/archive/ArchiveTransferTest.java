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

class ArchiveTransferTest {

    @TempDir
    private Path folder;

    private ShellUnderTest shell;
    private Path archive;
    private Path other;

    @BeforeEach
    void start() throws IOException {
        shell = ShellUnderTest.start();
        archive = folder.resolve("archive");
        other = folder.resolve("other");
        run(archive, "init");
        run(other, "init");
        for (SamplePlan plan : SamplePlan.values()) {
            assertThat(run(archive, "put", plan.copyTo(folder).toString()).exitCode())
                    .isEqualTo(ExitCode.DONE);
        }
    }

    @AfterEach
    void stop() {
        shell.close();
    }

    private Outcome run(Path where, String command, String... words) {
        return shell.run(
                Stream.of(Stream.of("archive", command), Stream.of(words), Stream.of("--archive", where.toString()))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private Outcome export(String plan, String output, String... words) {
        return run(
                archive,
                "export",
                Stream.concat(Stream.of(plan, "--output", at(output)), Stream.of(words))
                        .toArray(String[]::new));
    }

    @Test
    void the_end_of_the_name_says_the_form() throws IOException {
        assertThat(export("ukraine-2025", "plan.json").out()).contains("the metadata");
        assertThat(Files.readString(folder.resolve("plan.json"))).contains("\"schemaVersion\": 1");
        assertThat(export("ukraine-2025@v1", "plan.zip").out()).contains("a bag of 13 files");
        assertThat(export("ukraine-2025", "bag").exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("bag/bagit.txt")).isNotEmptyFile();
        assertThat(export("ukraine-2025", "akn", "--format", "akoma-ntoso").out())
                .contains("3 documents of Akoma Ntoso");
        assertThat(export("ukraine-2025", "akn.zip", "--format", "akoma-ntoso").exitCode())
                .isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("akn.zip")).isRegularFile();
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThat(run(archive, "export", "ukraine-2025").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(export("ukraine-2025", "x.zip", "--format", "bag").exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(export("ukraine-2025", "x.zip", "--as", "archivist").exitCode())
                .isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(folder.resolve("x.zip")).doesNotExist();
        assertThat(export("ukraine-2025", "bag").exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(export("ukraine-2025", "bag").err()).contains("is not empty");
    }

    @Test
    void an_extract_says_so_and_a_role_sees_more() throws IOException {
        Outcome part = export("lake-ovrelle", "part.zip");
        assertThat(part.out()).contains("a partial extract");
        assertThat(part.err()).contains("note: withheld: watch line w-arbitration: restricted");
        Outcome refused = run(other, "import", at("part.zip"));
        assertThat(refused.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(refused.err()).contains("partial extract").contains("--extract");
        assertThat(run(other, "list").out()).doesNotContain("lake-ovrelle");
        assertThat(run(other, "import", at("part.zip"), "--extract").out()).contains("as v1");

        Files.writeString(archive.resolve(StoreRoot.POLICY), """
                schemaVersion: 1
                roles:
                - id: archivist
                  sees: [embargoed, restricted, metadata-only]
                """);
        assertThat(export("lake-ovrelle", "whole.zip", "--as", "archivist").out())
                .doesNotContain("partial");
        assertThat(run(other, "import", at("whole.zip"), "--by", "A. Registrar").out())
                .contains("as v2");
    }

    @Test
    void a_bag_goes_into_another_archive_and_a_spoilt_one_does_not() throws IOException {
        export("ukraine-2025", "bag");
        Files.writeString(folder.resolve("bag/data/plan.yaml"), "id: other\n");
        Outcome refused = run(other, "import", at("bag"));
        assertThat(refused.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(refused.err()).contains("problem: ", "not what was packed", "nothing was deposited");
        assertThat(refused.out()).isEmpty();
        assertThat(run(other, "list").out()).doesNotContain("ukraine");

        export("ukraine-2025", "bag.zip");
        assertThat(run(other, "import", at("bag.zip"), "--message", "by courier")
                        .out())
                .contains("Deposited ukraine-2025 as v1");
        assertThat(run(other, "log", "ukraine-2025").out()).contains("Imported from bag bag.zip: by courier");
        assertThat(run(other, "verify").exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run(other, "import", at("none.zip")).err()).contains("does not exist");
    }
}
