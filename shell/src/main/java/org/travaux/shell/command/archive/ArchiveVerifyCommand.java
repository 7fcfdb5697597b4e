package org.travaux.shell.command.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.Depositor;
import org.travaux.archive.event.EventLog;
import org.travaux.archive.store.StoreRoot;
import org.travaux.archive.verify.CheckRecord;
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
            options(),
            List.of(
                    "Every file is read and compared with every digest recorded for it, every object with OCFL 1.1. What is wrong is",
                    "changed, missing or untracked; exit code 4 says that something is. Of damaged plans it is said what is still good.",
                    "That it was verified, by whom and with what outcome is written beside the objects; see \"archive events\"."),
            List.of(
                    "archive verify",
                    "archive verify ukraine-2025",
                    "archive verify --receipt receipt.txt",
                    "archive verify --object some/ocfl/object"));

    private static List<OptionSyntax> options() {
        List<OptionSyntax> options = new ArrayList<>(List.of(
                Archives.option(),
                new OptionSyntax(RECEIPT, "F", "what \"archive receipt\" wrote", ValueKind.FILE, List.of(), false),
                new OptionSyntax(
                        OBJECT,
                        "DIR",
                        "check one OCFL object of any origin instead",
                        ValueKind.FOLDER,
                        List.of(),
                        false)));
        options.addAll(Archives.depositorOptions());
        options.add(AnswerFormats.option());
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
        VerificationReport report =
                object.isPresent() ? ofObject(InputFiles.path(object.get())) : ofArchive(invocation);
        AnswerFormats.show(VerificationAnswer.of(what, report), invocation, console);
        return report.isGood() ? ExitCode.DONE : ExitCode.INTEGRITY;
    }

    private VerificationReport ofObject(Path object) {
        if (!Files.isDirectory(object)) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, object + " is no folder. Name the root of an OCFL object.");
        }
        return Progress.<VerificationReport, RuntimeException>during(
                console,
                "Verifying",
                () -> new VerificationReport(
                        List.of(),
                        List.of(ObjectVerifier.ofAny()
                                .verify(object.toAbsolutePath().normalize())),
                        List.of()));
    }

    private VerificationReport ofArchive(Invocation invocation) throws Exception {
        StoreRoot root = StoreRoot.toVerify(archives.path(invocation));
        Optional<String> plan = invocation.argument(Archives.PLAN);
        Optional<String> file = invocation.value(RECEIPT);
        Receipt receipt = file.isPresent() ? Receipt.read(InputFiles.existing(file.get())) : null;
        Depositor by = Archives.depositor(invocation);
        StoreVerifier verifier = new StoreVerifier(root);
        VerificationReport found = Progress.<VerificationReport, ArchiveFailure>counted(console, "Verifying", count -> {
            Counted counted = new Counted(count);
            return plan.isPresent()
                    ? verifier.verify(Archives.Named.of(plan.get()).id(), counted)
                    : verifier.verify(counted);
        });
        VerificationReport report = receipt == null ? found : checked(found, receipt, root);
        return new CheckRecord(root, EventLog.agents(by, Archives.program()))
                .remember(report, archives.clock().instant());
    }

    /** Tells both how many plans are done and how much was read. */
    private static final class Counted implements StoreVerifier.Listener {

        private final Progress.Count count;
        private volatile int done;
        private volatile int all;

        Counted(Progress.Count count) {
            this.count = count;
        }

        @Override
        public void at(int nowDone, int ofAll) {
            done = nowDone;
            all = ofAll;
        }

        @Override
        public void read(long bytes, long ofBytes) {
            if (ofBytes > 0) {
                count.at(bytes >> 20, ofBytes >> 20, "MiB of " + all + (all == 1 ? " plan" : " plans"));
            } else {
                count.at(done, all, "plans, " + (bytes >> 20) + " MiB read");
            }
        }
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
