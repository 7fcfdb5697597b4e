package org.travaux.shell.command.reaction;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.travaux.ingest.DocumentReaders;
import org.travaux.record.exchange.table.ReactionColumn;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanPlaces;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.session.Questions;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Puts what a party said into a plan's record. */
public final class ReactionAddCommand implements DescribedCommand {

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "reaction add",
            CommandGroups.RECORD,
            "Record what a party said of a version or clause",
            List.of(),
            ReactionOptions.after(PlanPlaces.folderOption(), ReactionOptions.list()),
            List.of(
                    "Needed: --party, --stance, --topic, --date, --paraphrase or --quote (with --quote-language), and",
                    "--source or --publisher with --published. In a terminal what is missing is asked for, with Tab to",
                    "complete. Clauses are looked up in the texts held; dates after today are refused."),
            List.of(
                    "reaction add --plan ukraine-2025 --party Kyiv --version us28 --clause 6 --topic armed-forces"
                            + " --stance reject --paraphrase \"no limit on the army\" --date 2025-11-24 --source s3",
                    "reaction add --plan ukraine-2025"));

    private final DocumentReaders readers;
    private final Clock clock;
    private final Questions questions;
    private final ReactionEntry entry;

    /**
     * Makes the command.
     *
     * @param readers the readers at hand
     * @param clock tells today
     * @param questions asks for what is missing
     * @param console takes the result
     */
    public ReactionAddCommand(DocumentReaders readers, Clock clock, Questions questions, Console console) {
        this.readers = Objects.requireNonNull(readers, "readers");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.questions = Objects.requireNonNull(questions, "questions");
        this.entry = new ReactionEntry(readers, clock, console);
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        NamedPlan plan = PlanPlaces.folder(invocation);
        Map<ReactionColumn, String> cells = new ReactionQuestions(
                        plan, readers, ReactionEntry.today(clock), ReactionOptions.cells(invocation))
                .complete(questions);
        entry.add(plan, cells);
        return ExitCode.DONE;
    }
}
