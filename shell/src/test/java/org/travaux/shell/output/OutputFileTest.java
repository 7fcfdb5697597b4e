package org.travaux.shell.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.ExitCode;

class OutputFileTest {

    @TempDir
    Path folder;

    @Test
    void a_file_is_written_over_a_former_one() throws IOException {
        Path file = Files.writeString(folder.resolve("отчёт 1.md"), "former");
        OutputFile.at(file).write(out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining(file::equals);
        assertOnlyOneFile();
    }

    @Test
    void what_fails_half_way_leaves_the_former_file_and_nothing_else() throws IOException {
        Path file = Files.writeString(folder.resolve("report.md"), "former");
        assertThatThrownBy(() -> OutputFile.at(file).write(out -> {
                    out.write(1);
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("report.md could not be written: the disk is full");
        assertThat(file).hasContent("former");
        assertOnlyOneFile();
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("report.md"), "former");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file.getFileName());
        OutputFile.at(link).write(out -> out.write('x'));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("x");
    }

    @Test
    void a_folder_is_no_place_to_write() {
        assertFailure(folder, "is a folder");
    }

    @Test
    void the_folder_must_exist() {
        assertFailure(folder.resolve("no/report.md"), "does not exist. Make it first.");
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "");
        assertFailure(file.resolve("report.md"), "is no folder");
    }

    private static void assertFailure(Path file, String message) {
        assertThatThrownBy(() -> OutputFile.at(file))
                .hasMessageContaining(message)
                .isInstanceOfSatisfying(
                        CommandFailure.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT));
    }

    private void assertOnlyOneFile() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
