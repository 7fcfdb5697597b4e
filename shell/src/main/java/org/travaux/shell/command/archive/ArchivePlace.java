package org.travaux.shell.command.archive;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the archive lies if no line says otherwise: {@code TRAVAUX_ARCHIVE}, else a folder of the user's data, by the customs of
 * the system (on Linux the XDG Base Directory Specification 0.8).
 */
public final class ArchivePlace {

    private ArchivePlace() {}

    /**
     * {@return the place}
     *
     * @param environment the environment's variables
     * @param home the user's home folder
     * @param system the name of the operating system
     */
    public static Path of(Map<String, String> environment, String home, String system) {
        String named = environment.getOrDefault("TRAVAUX_ARCHIVE", "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        String name = system.toLowerCase(Locale.ROOT);
        Path data;
        if (name.startsWith("mac")) {
            data = Path.of(home, "Library", "Application Support");
        } else if (name.startsWith("windows")
                && !environment.getOrDefault("LOCALAPPDATA", "").isBlank()) {
            data = Path.of(environment.getOrDefault("LOCALAPPDATA", ""));
        } else {
            String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
            data = xdg.isBlank() ? Path.of(home, ".local", "share") : Path.of(xdg);
        }
        return data.resolve("travaux").resolve("archive");
    }
}
