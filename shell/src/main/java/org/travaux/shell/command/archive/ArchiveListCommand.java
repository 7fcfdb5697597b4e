package org.travaux.shell.command.archive;

import java.util.List;
import java.util.Objects;
import org.travaux.archive.Holdings;
import org.travaux.archive.store.StoreRoot;
import org.travaux.report.view.archive.PlansAnswer;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.output.AnswerFormats;
import org.travaux.shell.session.Failures;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Lists the plans of an archive. */
public final class ArchiveListCommand implements DescribedCommand {

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "archive list",
            CommandGroups.ARCHIVE,
            "List the plans of an archive",
            List.of(),
            List.of(Archives.option(), AnswerFormats.option()),
            List.of(
                    "Plans that were removed are listed with the reason, what is damaged with its state; exit code 4 says that some is."),
            List.of("archive list", "archive list --format csv"));

    private final Archives archives;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param archives opens archives
     * @param console takes the result
     */
    public ArchiveListCommand(Archives archives, Console console) {
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
        Holdings holdings = archives.open(root).holdings();
        AnswerFormats.show(PlansAnswer.list(String.valueOf(archives.path(invocation)), holdings), invocation, console);
        holdings.damaged().forEach(damaged -> console.note(Failures.PREFIX + damaged.message()));
        return holdings.damaged().isEmpty() ? ExitCode.DONE : ExitCode.INTEGRITY;
    }
}
