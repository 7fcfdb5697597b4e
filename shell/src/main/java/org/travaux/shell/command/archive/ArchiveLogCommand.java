package org.travaux.shell.command.archive;

import java.util.List;
import java.util.Objects;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.store.OcflArchive;
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

/** Lists the versions of a plan. */
public final class ArchiveLogCommand implements DescribedCommand {

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "archive log",
            CommandGroups.ARCHIVE,
            "List who deposited which version when",
            List.of(ArgumentSyntax.required(Archives.PLAN, "the plan's id", ValueKind.TEXT)),
            List.of(Archives.option(), AnswerFormats.option()),
            List.of(),
            List.of("archive log ukraine-2025"));

    private final Archives archives;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param archives opens archives
     * @param console takes the result
     */
    public ArchiveLogCommand(Archives archives, Console console) {
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
        AnswerFormats.show(PlansAnswer.log(plan), invocation, console);
        return ExitCode.DONE;
    }
}
