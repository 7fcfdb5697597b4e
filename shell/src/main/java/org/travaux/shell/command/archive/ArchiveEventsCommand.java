package org.travaux.shell.command.archive;

import java.util.List;
import java.util.Objects;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.ArchivedVersion;
import org.travaux.archive.OwnFiles;
import org.travaux.archive.event.ArchiveEvent;
import org.travaux.archive.event.EventHistory;
import org.travaux.archive.event.EventLog;
import org.travaux.archive.store.OcflArchive;
import org.travaux.archive.store.StoreRoot;
import org.travaux.report.view.archive.PlansAnswer;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.output.AnswerFormats;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Lists what happened to a plan. */
public final class ArchiveEventsCommand implements DescribedCommand {

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "archive events",
            CommandGroups.ARCHIVE,
            "List what happened to a plan, in PREMIS terms",
            List.of(ArgumentSyntax.required(
                    Archives.PLAN, "the plan's id, with @v3 behind it for its third version", ValueKind.TEXT)),
            List.of(Archives.option(), Archives.knownAt(), AnswerFormats.option()),
            List.of(
                    "With what came of each \"archive verify\"; of many checks with the same outcome the older are summed up."),
            List.of("archive events ukraine-2025 --format json"));

    private final Archives archives;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param archives opens archives
     * @param console takes the result
     */
    public ArchiveEventsCommand(Archives archives, Console console) {
        this.archives = Objects.requireNonNull(archives, "archives");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        StoreRoot root = archives.root(invocation);
        OcflArchive archive = archives.open(root);
        Archives.Named named = Archives.Named.of(invocation.required(Archives.PLAN));
        ArchivedPlan plan = archive.plan(named.id());
        // Of a plan that was removed, that it was is an event too.
        ArchivedVersion version = plan.removal() == null ? Archives.version(plan, named, invocation) : plan.latest();
        List<ArchiveEvent> log = EventLog.read(archive.file(plan.id(), version.number(), OwnFiles.EVENTS));
        List<ArchiveEvent> checks =
                root.fixityLog().of(StoreRoot.objectName(plan.id().uri()));
        List<ArchiveEvent> events = EventHistory.of(plan, version, log, checks);
        AnswerFormats.show(PlansAnswer.events(plan, events), invocation, console);
        return ExitCode.DONE;
    }
}
