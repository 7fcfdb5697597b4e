package org.travaux.shell.command.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.travaux.archive.Deposit;
import org.travaux.archive.Depositor;
import org.travaux.archive.bag.BagLimits;
import org.travaux.archive.bag.BagRefused;
import org.travaux.archive.store.OcflArchive;
import org.travaux.archive.transfer.BagImport;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.Progress;

/** Takes a plan in from a bag. */
public final class ArchiveImportCommand implements DescribedCommand {

    private static final String BAG = "BAG";
    private static final String MESSAGE = "message";
    private static final String EXTRACT = "extract";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "archive import",
            CommandGroups.ARCHIVE,
            "Deposit the plan in a bag",
            List.of(ArgumentSyntax.required(BAG, "a bag by BagIt 1.0 or 0.97: a folder or a ZIP file", ValueKind.FILE)),
            options(),
            List.of(
                    "All of the bag is checked first: digests (SHA-256 or SHA-512), nothing missing or more, no paths or links that",
                    "lead elsewhere, no size that fills the disk, and the plan's record. A bag with a problem is not taken in; all",
                    "problems are listed. What the bag says of its past is kept, and believed in nothing."),
            List.of(
                    "archive import ukraine-2025.zip",
                    "archive import bag --by \"A. Registrar\" --message \"From the ministry\""));

    private static List<OptionSyntax> options() {
        List<OptionSyntax> options = new ArrayList<>(List.of(Archives.option()));
        options.addAll(Archives.depositorOptions());
        options.add(OptionSyntax.text(MESSAGE, "M", "what the deposit is"));
        options.add(OptionSyntax.flag(EXTRACT, "take in a bag that is only a part of a version"));
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
    public ArchiveImportCommand(Archives archives, Console console) {
        this.archives = Objects.requireNonNull(archives, "archives");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        String name = invocation.required(BAG);
        Path bag = InputFiles.path(name);
        if (!Files.isDirectory(bag)) {
            InputFiles.existing(name);
        }
        Depositor by = Archives.depositor(invocation);
        OcflArchive archive = archives.open(invocation);
        try {
            Deposit deposit = Progress.<Deposit, Exception>during(
                    console,
                    "Importing",
                    () -> new BagImport(archive, BagLimits.STANDARD)
                            .of(bag, by, invocation.value(MESSAGE).orElse(""), invocation.flag(EXTRACT)));
            Deposits.print(deposit, console);
            return ExitCode.DONE;
        } catch (BagRefused refused) {
            throw refusal(name, refused);
        }
    }

    /** One problem is told in the line of the failure, several above it. */
    private CommandFailure refusal(String name, BagRefused refused) {
        List<String> problems = refused.problems();
        if (problems.size() == 1) {
            return new CommandFailure(
                    ExitCode.INPUT_OUTPUT, name + " is not taken in: " + problems.getFirst(), refused);
        }
        problems.forEach(problem -> console.note("problem: " + problem));
        return new CommandFailure(
                ExitCode.INPUT_OUTPUT,
                name + " is not taken in; nothing was deposited. Ask for the bag again, or for what is missing in it.",
                refused);
    }
}
