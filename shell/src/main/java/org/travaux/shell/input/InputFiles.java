package org.travaux.shell.input;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.ExitCode;

/** Files that a line names as input. */
public final class InputFiles {

    private InputFiles() {}

    /**
     * {@return the file, which exists and is no folder}
     *
     * @param name as it was typed
     * @throws CommandFailure if there is no such file, or it cannot be read
     */
    public static Path existing(String name) {
        Path file = path(name);
        if (Files.isDirectory(file)) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, name + " is a folder, not a file.");
        }
        if (!Files.exists(file)) {
            throw new CommandFailure(
                    ExitCode.INPUT_OUTPUT,
                    name + " does not exist (looked in " + Path.of("").toAbsolutePath() + ").");
        }
        if (!Files.isReadable(file)) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, "There is no permission to read " + name + ".");
        }
        return file;
    }

    /**
     * {@return the path of this name}
     *
     * @param name as it was typed
     * @throws CommandFailure if no file can have the name
     */
    public static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, "\"" + name + "\" cannot be the name of a file.", e);
        }
    }
}
