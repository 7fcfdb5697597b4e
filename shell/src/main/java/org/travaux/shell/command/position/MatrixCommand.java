package org.travaux.shell.command.position;

import java.util.List;
import java.util.Objects;
import org.travaux.model.Term;
import org.travaux.reactions.carry.CarryOver;
import org.travaux.reactions.position.Matrix;
import org.travaux.reactions.position.MatrixMaker;
import org.travaux.reactions.position.MatrixQuery;
import org.travaux.record.filter.Period;
import org.travaux.record.filter.ReactionFilter;
import org.travaux.report.view.record.MatrixAnswer;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanVersions;
import org.travaux.shell.input.RecordFilters;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.output.AnswerFormats;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Shows where each party stands, by topic or by clause. */
public final class MatrixCommand implements DescribedCommand {

    private static final String BY = "by";
    private static final String ALL = "all";
    private static final String STICKING = "sticking-points";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "matrix",
            CommandGroups.TRACE,
            "Show where each party stands, topic by topic",
            List.of(),
            PositionOptions.with(
                    RecordFilters.options(),
                    OptionSyntax.choice(BY, "what the rows are", Term.ids(MatrixQuery.Axis.class)),
                    OptionSyntax.text(
                            PositionOptions.VERSION, "ID", "as of this version, earlier statements carried over"),
                    PositionOptions.on("as of this day: what may have been said up to it"),
                    OptionSyntax.flag(ALL, "every statement, not only each party's latest"),
                    OptionSyntax.flag(STICKING, "only where the latest stances oppose each other")),
            List.of(
                    "A cell has the party's latest own statement, and what others assert of it, marked. What was said of an",
                    "earlier version comes with its state in this one: current, stale, lapsed or unverifiable. Statements on",
                    "the talks and on what others assert stand in tables of their own."),
            List.of(
                    "matrix --plan ukraine-2025 --topic territory --on 2025-12-08",
                    "matrix --plan ukraine-2025 --by clause --version ua20 --format csv",
                    "matrix --plan ukraine-2025 --sticking-points"));

    private final PlanVersions plans;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param plans opens plans
     * @param console takes the result
     */
    public MatrixCommand(PlanVersions plans, Console console) {
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
        Period period = PositionOptions.period(invocation, filter);
        ReactionFilter wanted = PositionOptions.besideVersionAndTime(filter);
        MatrixQuery query = new MatrixQuery(
                Term.find(MatrixQuery.Axis.class, invocation.choice(BY)).orElse(MatrixQuery.Axis.TOPIC),
                PositionOptions.version(invocation, plan),
                period,
                wanted);
        CarryOver carryOver = plans.carryOver(plan, console);
        Matrix matrix = new MatrixMaker(carryOver).of(query).onlyTopic(filter.topic());
        MatrixAnswer answers = new MatrixAnswer(carryOver);
        AnswerFormats.show(
                plan.cited(
                        invocation.flag(STICKING)
                                ? answers.stickingPoints(matrix)
                                : answers.of(matrix, invocation.flag(ALL), undated(carryOver, wanted, period))),
                invocation,
                console);
        return ExitCode.DONE;
    }

    private static int undated(CarryOver carryOver, ReactionFilter wanted, Period period) {
        if (period.equals(Period.ALWAYS)) {
            return 0;
        }
        return (int) carryOver.plan().utterances().inTime().stream()
                .filter(utterance -> utterance.date().isUnknown() && wanted.test(utterance.reaction()))
                .count();
    }
}
