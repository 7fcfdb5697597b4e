package org.travaux.shell.command.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.travaux.model.plan.Circulation;
import org.travaux.reactions.TracedPlan;
import org.travaux.reactions.circulation.CirculationTable;
import org.travaux.reactions.circulation.Circulations;
import org.travaux.reactions.circulation.OnTheTable;
import org.travaux.record.filter.ReactionFilter;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.record.CirculationAnswer;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanVersions;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.output.AnswerFormats;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Shows who had which version when, or what was on the table on a day. */
public final class CirculationCommand implements DescribedCommand {

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "circulation",
            CommandGroups.TRACE,
            "Show who had which version when",
            List.of(),
            PositionOptions.with(
                    PositionOptions.only("party", "version"),
                    PositionOptions.on("what was on the table on this day, and who had it")),
            List.of(
                    "All of it is claimed, and claims that contradict each other stand side by side. Statements made before",
                    "their speaker had the text, by what is claimed, are listed below."),
            List.of(
                    "circulation --plan ukraine-2025",
                    "circulation --plan ukraine-2025 --on 2025-12-06",
                    "circulation --plan ukraine-2025 --party russia --format csv"));

    private final PlanVersions plans;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param plans opens plans
     * @param console takes the result
     */
    public CirculationCommand(PlanVersions plans, Console console) {
        this.plans = Objects.requireNonNull(plans, "plans");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        NamedPlan plan = PositionOptions.plan(plans, invocation);
        ReactionFilter filter = PositionOptions.filter(invocation, plan);
        Optional<LocalDate> day = PositionOptions.day(invocation);
        TracedPlan traced = plans.traced(plan, console);
        CirculationTable table = new Circulations(traced).table();
        CirculationAnswer answers = new CirculationAnswer(traced);
        Answer answer;
        if (day.isPresent()) {
            answer = answers.of(OnTheTable.of(plan.record().plan(), day.get()), table);
        } else {
            String party = filter.party();
            String version = filter.version();
            answer = answers.of(
                    table,
                    party == null ? table.parties() : List.of(party, Circulation.PUBLIC),
                    version == null ? traced.versions() : List.of(version));
        }
        AnswerFormats.show(plan.cited(answer), invocation, console);
        return ExitCode.DONE;
    }
}
