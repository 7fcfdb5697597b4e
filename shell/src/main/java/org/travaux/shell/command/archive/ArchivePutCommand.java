package org.travaux.shell.command.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.travaux.archive.Deposit;
import org.travaux.archive.Depositor;
import org.travaux.archive.store.OcflArchive;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.Progress;

/** Deposits a plan folder. */
public final class ArchivePutCommand implements DescribedCommand {

    private static final String FOLDER = "FOLDER";
    private static final String MESSAGE = "message";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "archive put",
            CommandGroups.ARCHIVE,
            "Deposit a plan folder as a version",
            List.of(ArgumentSyntax.required(FOLDER, "the plan's folder", ValueKind.FOLDER)),
            options(),
            List.of(
                    "The folder is kept byte for byte with its digests; what was understood of each text is kept beside it, marked",
                    "as derived, and what happened as PREMIS events. Where nothing changed no version is made."),
            List.of(
                    "archive put ukraine-2025 --message \"Drafts of November\"",
                    "archive put ukraine-2025 --by \"A. Registrar\" --by-address mailto:registry@example.org"));

    private static List<OptionSyntax> options() {
        List<OptionSyntax> options = new ArrayList<>(List.of(Archives.option()));
        options.addAll(Archives.depositorOptions());
        options.add(OptionSyntax.text(MESSAGE, "M", "what the deposit is"));
        return options;
    }

    private final Archives archives;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param archives opens archives
     * @param console takes the result
     */
    public ArchivePutCommand(Archives archives, Console console) {
        this.archives = Objects.requireNonNull(archives, "archives");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        Path folder = InputFiles.path(invocation.required(FOLDER));
        Depositor by = Archives.depositor(invocation);
        OcflArchive archive = archives.open(invocation);
        String message = invocation
                .value(MESSAGE)
                .orElse("Deposit of " + folder.toAbsolutePath().normalize().getFileName());
        Deposit deposit =
                Progress.<Deposit, Exception>during(console, "Depositing", () -> archive.deposit(folder, by, message));
        Deposits.print(deposit, console);
        return ExitCode.DONE;
    }
}
