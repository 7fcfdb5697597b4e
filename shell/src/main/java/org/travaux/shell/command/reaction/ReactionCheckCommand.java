package org.travaux.shell.command.reaction;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.travaux.anchor.PlanCheck;
import org.travaux.anchor.RecordDoubt;
import org.travaux.ingest.DocumentReaders;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanPlaces;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.output.AnswerFormats;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.Progress;

/** Lists what a person should look at in a record of statements. */
public final class ReactionCheckCommand implements DescribedCommand {

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "reaction check",
            CommandGroups.RECORD,
            "List what is doubtful in the record",
            List.of(),
            List.of(PlanPlaces.folderOption(), AnswerFormats.option()),
            List.of(
                    "Clauses that moved, changed or were lost; dates in the future; versions named by a label only; ids of",
                    "other records; positions asserted by their own party; sources without title or address. Ends with 0."),
            List.of("reaction check --plan ukraine-2025"));

    private final DocumentReaders readers;
    private final Clock clock;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param readers the readers at hand
     * @param clock tells today
     * @param console takes the result
     */
    public ReactionCheckCommand(DocumentReaders readers, Clock clock, Console console) {
        this.readers = Objects.requireNonNull(readers, "readers");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        NamedPlan plan = PlanPlaces.folder(invocation);
        PlanCheck check = Progress.<PlanCheck, RuntimeException>during(
                console, "Reading", () -> PlanCheck.of(plan.folder(), readers));
        List<RecordDoubt> doubts = RecordDoubt.all(plan.record(), check, ReactionEntry.today(clock));
        AnswerFormats.show(new DoubtAnswer(plan.record()).doubts(doubts), invocation, console);
        return ExitCode.DONE;
    }
}
