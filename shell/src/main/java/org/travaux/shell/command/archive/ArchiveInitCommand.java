package org.travaux.shell.command.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.travaux.archive.store.StoreRoot;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Makes an archive. */
public final class ArchiveInitCommand implements DescribedCommand {

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "archive init",
            CommandGroups.ARCHIVE,
            "Make an archive",
            List.of(),
            List.of(Archives.option()),
            List.of(
                    "An archive is an OCFL 1.1 storage root on the file system: any OCFL tool reads it, and it says itself how it",
                    "is laid out."),
            List.of("archive init", "archive init --archive records"));

    private final Archives archives;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param archives opens archives
     * @param console takes the result
     */
    public ArchiveInitCommand(Archives archives, Console console) {
        this.archives = Objects.requireNonNull(archives, "archives");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        Path path = archives.path(invocation);
        StoreRoot.create(path);
        console.out().println("Made the archive " + path + ".");
        return ExitCode.DONE;
    }
}
