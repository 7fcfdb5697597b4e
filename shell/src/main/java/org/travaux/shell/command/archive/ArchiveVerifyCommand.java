package org.travaux.shell.command.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.store.StoreRoot;
import org.travaux.archive.verify.Finding;
import org.travaux.archive.verify.ObjectVerifier;
import org.travaux.archive.verify.Receipt;
import org.travaux.archive.verify.StoreVerifier;
import org.travaux.archive.verify.VerificationReport;
import org.travaux.report.view.archive.VerificationAnswer;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.output.AnswerFormats;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.Progress;

/** Checks every byte of an archive. */
public final class ArchiveVerifyCommand implements DescribedCommand {

    private static final String RECEIPT = "receipt";
    private static final String OBJECT = "object";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "archive verify",
            CommandGroups.ARCHIVE,
            "Check every byte of an archive",
            List.of(ArgumentSyntax.optional(
                    Archives.PLAN, "the id of one plan; by default all are checked", ValueKind.TEXT)),
            List.of(
                    Archives.option(),
                    new OptionSyntax(RECEIPT, "F", "what \"archive receipt\" wrote", ValueKind.FILE, List.of(), false),
                    new OptionSyntax(
                            OBJECT,
                            "DIR",
                            "check one OCFL object of any origin instead",
                            ValueKind.FOLDER,
                            List.of(),
                            false),
                    AnswerFormats.option()),
            List.of(
                    "Every file is read and compared with every digest recorded for it, every object with OCFL 1.1. What is wrong is",
                    "changed, missing or untracked; exit code 4 says that something is. Of damaged plans it is said what is still good."),
            List.of(
                    "archive verify",
                    "archive verify ukraine-2025",
                    "archive verify --receipt receipt.txt",
                    "archive verify --object some/ocfl/object"));

    private final Archives archives;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param archives opens archives
     * @param console takes the result
     */
    public ArchiveVerifyCommand(Archives archives, Console console) {
        this.archives = Objects.requireNonNull(archives, "archives");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        Optional<String> object = invocation.value(OBJECT);
        String what = object.orElseGet(
                () -> invocation.argument(Archives.PLAN).orElseGet(() -> "the archive " + archives.path(invocation)));
        VerificationReport report = Progress.<VerificationReport, Exception>during(
                console,
                "Verifying",
                () -> object.isPresent() ? ofObject(InputFiles.path(object.get())) : ofArchive(invocation));
        AnswerFormats.show(VerificationAnswer.of(what, report), invocation, console);
        return report.isGood() ? ExitCode.DONE : ExitCode.INTEGRITY;
    }

    private static VerificationReport ofObject(Path object) {
        if (!Files.isDirectory(object)) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, object + " is no folder. Name the root of an OCFL object.");
        }
        return new VerificationReport(
                List.of(),
                List.of(ObjectVerifier.ofAny().verify(object.toAbsolutePath().normalize())),
                List.of());
    }

    private VerificationReport ofArchive(Invocation invocation) throws Exception {
        StoreRoot root = StoreRoot.toVerify(archives.path(invocation));
        Optional<String> plan = invocation.argument(Archives.PLAN);
        Optional<String> file = invocation.value(RECEIPT);
        Receipt receipt = file.isPresent() ? Receipt.read(InputFiles.existing(file.get())) : null;
        VerificationReport report = plan.isPresent()
                ? new StoreVerifier(root).verify(Archives.Named.of(plan.get()).id())
                : new StoreVerifier(root).verify((done, all) -> {});
        return receipt == null ? report : checked(report, receipt, root);
    }

    private VerificationReport checked(VerificationReport report, Receipt receipt, StoreRoot root)
            throws ArchiveFailure, java.io.IOException {
        List<String> notes = new ArrayList<>(report.notes());
        List<Finding> findings = new ArrayList<>(report.root());
        // Where the root itself is damaged the archive cannot be opened; the report says so already.
        if (findings.isEmpty()) {
            findings.addAll(receipt.check(root, archives.open(root), notes));
        }
        notes.add("Compared with the receipt made " + receipt.made() + " of "
                + receipt.entries().size() + (receipt.entries().size() == 1 ? " plan." : " plans."));
        return new VerificationReport(findings, report.objects(), notes);
    }
}
