package org.travaux.shell.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.ExitCode;

/**
 * A file that comes out whole or not at all: it is written beside its place under a name of its own and then takes the
 * place, so that a reader sees the former file or the new one, never half of it.
 */
public final class OutputFile {

    private final Path file;

    private OutputFile(Path file) {
        this.file = file;
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes all of it.
         *
         * @param out where to; not closed
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * {@return a file that can be written, as far as can be told beforehand}
     *
     * @param file its place; its folder exists
     * @throws CommandFailure if it is a folder, or its folder is missing or not writable
     */
    public static OutputFile at(Path file) {
        Objects.requireNonNull(file, "file");
        Path folder = folderOf(file);
        if (Files.isDirectory(file)) {
            throw failure(file + " is a folder. Name a file in it.");
        }
        if (!Files.exists(folder)) {
            throw failure("The folder " + folder + " for " + file.getFileName() + " does not exist. Make it first.");
        }
        if (!Files.isDirectory(folder)) {
            throw failure(folder + " is no folder, so " + file.getFileName() + " cannot be written there.");
        }
        if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
            throw failure("There is no permission to write " + file + ".");
        }
        return new OutputFile(file);
    }

    /**
     * {@return a file that can be written, as far as can be told beforehand, and is none of the inputs}
     *
     * @param option the option that names it, such as {@code --output a.docx}
     * @param file its place; its folder exists
     * @param inputs the files that are read
     * @throws UsageException if it is one of the inputs
     * @throws CommandFailure if it is a folder, or its folder is missing or not writable
     */
    public static OutputFile apartFrom(String option, Path file, List<Path> inputs) {
        for (Path input : inputs) {
            if (isSame(file, input)) {
                throw new UsageException(option + " is one of the documents. Name another file.");
            }
        }
        return at(file);
    }

    private static boolean isSame(Path file, Path input) {
        try {
            return Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input);
        } catch (IOException e) {
            throw failure(file + " cannot be looked at; check its permissions.");
        }
    }

    /** {@return its place} */
    public Path path() {
        return file;
    }

    /**
     * Writes the file, over a former one if there is one.
     *
     * @param content writes what is in it
     * @throws CommandFailure if it cannot be written; then a former file is as it was and nothing else is left
     */
    public void write(Content content) {
        Path target = resolved();
        Path beside = folderOf(target).resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        // An interrupted process leaves nothing either.
        beside.toFile().deleteOnExit();
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
            replace(beside, target);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.INPUT_OUTPUT,
                    file + " could not be written: "
                            + Objects.requireNonNullElse(
                                    e.getMessage(), e.getClass().getSimpleName()) + ".",
                    e);
        } finally {
            deleteQuietly(beside);
        }
    }

    /** A link to a file stays a link: what it points to is replaced. */
    private Path resolved() {
        try {
            return Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            return file;
        }
    }

    private static void replace(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteQuietly(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // What matters was said already, and the process's end tries again.
            beside.toFile().deleteOnExit();
        }
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
    }

    private static CommandFailure failure(String message) {
        return new CommandFailure(ExitCode.INPUT_OUTPUT, message);
    }
}
