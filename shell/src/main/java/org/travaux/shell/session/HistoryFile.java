package org.travaux.shell.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where typed lines are kept: {@code travaux/history} in the user's state folder ({@code XDG_STATE_HOME}, by default
 * {@code ~/.local/state}, after the XDG Base Directory Specification 0.8).
 */
public final class HistoryFile {

    private HistoryFile() {}

    /**
     * {@return the file, with its folder made; nothing where it cannot be written, since a history is a convenience}
     *
     * @param environment the environment's variables
     * @param home the user's home folder
     */
    public static Optional<Path> in(Map<String, String> environment, String home) {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        if (state.isBlank() && home.isBlank()) {
            return Optional.empty();
        }
        try {
            Path folder = (state.isBlank() ? Path.of(home, ".local", "state") : Path.of(state)).resolve("travaux");
            Path file = Files.createDirectories(folder).resolve("history");
            boolean usable = Files.exists(file)
                    ? Files.isRegularFile(file) && Files.isReadable(file) && Files.isWritable(file)
                    : Files.isWritable(folder);
            return usable ? Optional.of(file) : Optional.empty();
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return Optional.empty();
        }
    }
}
