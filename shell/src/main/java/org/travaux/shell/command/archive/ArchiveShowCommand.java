package org.travaux.shell.command.archive;

import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.ArchivedVersion;
import org.travaux.archive.OwnFiles;
import org.travaux.archive.json.JsonTree;
import org.travaux.archive.store.OcflArchive;
import org.travaux.record.PlanFolder;
import org.travaux.report.view.answer.Answer;
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

/** Shows what a version holds. */
public final class ArchiveShowCommand implements DescribedCommand {

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "archive show",
            CommandGroups.ARCHIVE,
            "Show what an archived version holds",
            List.of(ArgumentSyntax.required(
                    Archives.PLAN, "the plan's id, with @v3 behind it for its third version", ValueKind.TEXT)),
            List.of(Archives.option(), Archives.knownAt(), AnswerFormats.option()),
            List.of("Every byte of the version is checked before anything of it is shown."),
            List.of(
                    "archive show ukraine-2025",
                    "archive show ukraine-2025@v2",
                    "archive show ukraine-2025 --known-at 2025-12-10"));

    private final Archives archives;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param archives opens archives
     * @param console takes the result
     */
    public ArchiveShowCommand(Archives archives, Console console) {
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
        Archives.Named named = Archives.Named.of(invocation.required(Archives.PLAN));
        ArchivedPlan plan = archive.plan(named.id());
        ArchivedVersion version = Archives.version(plan, named, invocation);
        Answer answer = archive.read(
                plan.id(),
                version.number(),
                folder -> PlansAnswer.show(
                        plan,
                        version,
                        PlanFolder.read(folder),
                        JsonTree.read(Files.readAllBytes(folder.resolve(OwnFiles.DERIVED)))));
        AnswerFormats.show(answer, invocation, console);
        return ExitCode.DONE;
    }
}
