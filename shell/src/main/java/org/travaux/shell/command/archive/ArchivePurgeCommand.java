package org.travaux.shell.command.archive;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.Depositor;
import org.travaux.archive.Removal;
import org.travaux.archive.index.file.IndexPlace;
import org.travaux.archive.index.standard.ArchiveIndex;
import org.travaux.archive.store.OcflArchive;
import org.travaux.archive.store.StoreRoot;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Removes a plan from an archive. */
public final class ArchivePurgeCommand implements DescribedCommand {

    private static final String REASON = "reason";
    private static final String AGENT = "agent";
    private static final String ADDRESS = "agent-address";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "archive purge",
            CommandGroups.ARCHIVE,
            "Remove a plan for good, but for a stub",
            List.of(ArgumentSyntax.required(Archives.PLAN, "the plan's id", ValueKind.TEXT)),
            List.of(
                    Archives.option(),
                    OptionSyntax.text(REASON, "R", "why; needed, and kept"),
                    OptionSyntax.text(AGENT, "A", "who does it; needed, and kept"),
                    OptionSyntax.text(ADDRESS, "URI", "where to reach them")),
            List.of("What remains is the id, the time, who removed it and why. The id cannot be used again."),
            List.of("archive purge ukraine-2025 --reason \"Order of 3 May\" --agent \"A. Registrar\""));

    private final Archives archives;
    private final PlanCheckouts checkouts;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param archives opens archives
     * @param checkouts what was read of archives before
     * @param console takes the result
     */
    public ArchivePurgeCommand(Archives archives, PlanCheckouts checkouts, Console console) {
        this.checkouts = Objects.requireNonNull(checkouts, "checkouts");
        this.archives = Objects.requireNonNull(archives, "archives");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        String reason = needed(invocation, REASON, "say why");
        String agent = needed(invocation, AGENT, "say who does it");
        String address = invocation.value(ADDRESS).orElse(null);
        if (address != null && !Depositor.isAbsolute(address)) {
            throw new UsageException(
                    "--agent-address cannot be \"" + address + "\". Write a URI, such as mailto:a@example.org.");
        }
        ArchiveId id = Archives.Named.of(invocation.required(Archives.PLAN)).id();
        StoreRoot root = archives.root(invocation);
        OcflArchive archive = archives.open(root);
        ArchivedPlan stub = archive.purge(id, new Depositor(agent, address), reason);
        checkouts.close();
        Removal removal = Objects.requireNonNull(stub.removal(), "removal");
        console.out()
                .println("Removed " + id + " with " + removal.versions()
                        + (removal.versions() == 1 ? " version. " : " versions. ")
                        + "What remains: " + stub.id().uri() + ", " + removal.when() + ", "
                        + removal.by().text() + ", "
                        + removal.reason() + ".");
        return clearIndex(root, archive);
    }

    /** The plan leaves the index of the archive too, at once. */
    private ExitCode clearIndex(StoreRoot root, OcflArchive archive) {
        try {
            new ArchiveIndex(root, archive).clear();
            return ExitCode.DONE;
        } catch (ArchiveFailure | IOException e) {
            console.note("The index " + IndexPlace.beside(root.path()).folder()
                    + " still holds what was removed, since it cannot be changed (" + e.getMessage()
                    + "). Delete that folder.");
            return ExitCode.INPUT_OUTPUT;
        }
    }

    private static String needed(Invocation invocation, String option, String what) {
        return invocation
                .value(option)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new UsageException("--" + option + " is missing: " + what + "."));
    }
}
