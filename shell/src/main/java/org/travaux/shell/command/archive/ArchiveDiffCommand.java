package org.travaux.shell.command.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.ArchivedVersion;
import org.travaux.archive.diff.RecordChange;
import org.travaux.archive.diff.RecordDifference;
import org.travaux.archive.store.OcflArchive;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
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

/** Compares two versions of a plan. */
public final class ArchiveDiffCommand implements DescribedCommand {

    private static final String FROM = "FROM";
    private static final String TO = "TO";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "archive diff",
            CommandGroups.ARCHIVE,
            "Compare two archived versions of a plan",
            List.of(
                    ArgumentSyntax.required(Archives.PLAN, "the plan's id", ValueKind.TEXT),
                    ArgumentSyntax.required(FROM, "the earlier version, such as v3", ValueKind.TEXT),
                    ArgumentSyntax.required(TO, "the later version", ValueKind.TEXT)),
            List.of(Archives.option(), AnswerFormats.option()),
            List.of("Versions, statements, claims and sources are compared by their ids, files by their digests."),
            List.of("archive diff ukraine-2025 v1 v2"));

    private final Archives archives;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param archives opens archives
     * @param console takes the result
     */
    public ArchiveDiffCommand(Archives archives, Console console) {
        this.archives = Objects.requireNonNull(archives, "archives");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        OcflArchive archive = archives.open(invocation);
        ArchivedPlan plan = archive.plan(
                Archives.Named.of(invocation.required(Archives.PLAN)).id());
        ArchivedVersion original = Archives.version(plan, invocation.required(FROM));
        ArchivedVersion revised = Archives.version(plan, invocation.required(TO));
        PlanRecord before = archive.read(plan.id(), original.number(), PlanFolder::read);
        PlanRecord after = archive.read(plan.id(), revised.number(), PlanFolder::read);
        List<RecordChange> changes = new ArrayList<>(RecordDifference.between(before, after));
        changes.addAll(RecordDifference.ofFiles(original.files(), revised.files()));
        AnswerFormats.show(PlansAnswer.diff(plan, original, revised, changes), invocation, console);
        return ExitCode.DONE;
    }
}
