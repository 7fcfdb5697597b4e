package org.travaux.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {

    @TempDir
    Path home;

    @Test
    void history_is_kept_in_the_state_folder() {
        assertThat(HistoryFile.in(Map.of(), home.toString())).contains(home.resolve(".local/state/travaux/history"));
        assertThat(HistoryFile.in(Map.of("XDG_STATE_HOME", home + "/x"), ""))
                .contains(home.resolve("x/travaux/history"));
    }

    @Test
    void a_place_that_cannot_be_written_is_no_place() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        assertThat(HistoryFile.in(Map.of("XDG_STATE_HOME", file.toString()), ""))
                .isEmpty();
        assertThat(HistoryFile.in(Map.of(), "")).isEmpty();
        assertThat(HistoryFile.in(Map.of("XDG_STATE_HOME", "\0"), "")).isEmpty();
    }
}
