package org.travaux.shell.command.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.travaux.archive.Deposit;
import org.travaux.archive.Depositor;
import org.travaux.archive.store.BatchDeposit;
import org.travaux.archive.store.OcflArchive;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.session.Failures;
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
            "Deposit plan folders, each as a version",
            List.of(ArgumentSyntax.repeated(FOLDER, "a plan's folder", ValueKind.FOLDER)),
            options(),
            List.of(
                    "The folder is kept byte for byte with its digests; what was understood of each text is kept beside it, marked",
                    "as derived, and what happened as PREMIS events. Where nothing changed no version is made. Of several folders",
                    "one that cannot be deposited does not keep the others out."),
            List.of(
                    "archive put ukraine-2025 --message \"Drafts of November\"",
                    "archive put plans/* --by \"A. Registrar\"",
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
        List<Path> folders =
                invocation.arguments(FOLDER).stream().map(InputFiles::path).toList();
        Depositor by = Archives.depositor(invocation);
        OcflArchive archive = archives.open(invocation);
        Function<Path, String> message = folder -> invocation
                .value(MESSAGE)
                .orElse("Deposit of " + folder.toAbsolutePath().normalize().getFileName());
        if (folders.size() == 1) {
            Path folder = folders.getFirst();
            Deposits.print(
                    Progress.<Deposit, Exception>during(
                            console, "Depositing", () -> archive.deposit(folder, by, message.apply(folder))),
                    console);
            return ExitCode.DONE;
        }
        return batch(folders, new BatchDeposit(archive, by, message));
    }

    private ExitCode batch(List<Path> folders, BatchDeposit deposits) throws InterruptedException {
        List<BatchDeposit.Outcome> outcomes =
                Progress.<List<BatchDeposit.Outcome>, InterruptedException>counted(console, "Depositing", count -> {
                    List<BatchDeposit.Outcome> soFar = new ArrayList<>();
                    deposits.run(folders, outcome -> {
                        soFar.add(outcome);
                        count.at(soFar.size(), folders.size(), "plans");
                    });
                    return soFar;
                });
        ExitCode worst = ExitCode.DONE;
        int held = 0;
        for (BatchDeposit.Outcome outcome : outcomes) {
            switch (outcome) {
                case BatchDeposit.Deposited deposited -> {
                    Deposits.print(deposited.deposit(), console);
                    held++;
                }
                case BatchDeposit.Refused refused -> {
                    console.note(Failures.PREFIX + refused.folder() + ": " + Failures.message(refused.cause()));
                    ExitCode code = Failures.exitCode(refused.cause());
                    worst = code.code() > worst.code() ? code : worst;
                }
            }
        }
        console.out().println(held + " of " + folders.size() + " folders are in the archive.");
        return worst;
    }
}
