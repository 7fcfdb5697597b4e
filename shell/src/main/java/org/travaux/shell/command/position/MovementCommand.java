package org.travaux.shell.command.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.travaux.lineage.VersionNode;
import org.travaux.reactions.TracedPlan;
import org.travaux.reactions.carry.CarryOver;
import org.travaux.reactions.outcome.FourCells;
import org.travaux.reactions.outcome.Objection;
import org.travaux.reactions.outcome.Outcomes;
import org.travaux.reactions.position.Movement;
import org.travaux.record.filter.ReactionFilter;
import org.travaux.report.view.record.MovementAnswer;
import org.travaux.report.view.record.ObjectionAnswer;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanVersions;
import org.travaux.shell.input.RecordFilters;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.output.AnswerFormats;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Shows how stances went on, or what has become of objections. */
public final class MovementCommand implements DescribedCommand {

    private static final String OBJECTIONS = "objections";
    private static final String IN = "in";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "movement",
            CommandGroups.TRACE,
            "Show how stances went on over the versions",
            List.of(),
            PositionOptions.with(
                    RecordFilters.options(),
                    OptionSyntax.flag(OBJECTIONS, "what has changed since in what was objected to"),
                    OptionSyntax.texts(IN, "ID", "with --objections: the later versions shown")),
            List.of(
                    "With --objections: for each objection or demand, whether the clause or topic changed as sought, in that",
                    "respect otherwise, in another, not at all, was deleted, or cannot be told; and clauses counted by",
                    "objected to or not, changed or not. It says what changed since, never because."),
            List.of(
                    "movement --plan ukraine-2025 --party russia --topic overall",
                    "movement --plan ukraine-2025 --objections --version us28 --in e3 --in ua20"));

    private final PlanVersions plans;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param plans opens plans
     * @param console takes the result
     */
    public MovementCommand(PlanVersions plans, Console console) {
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
        List<String> asked = new ArrayList<>();
        for (String id : invocation.values(IN)) {
            asked.add(plan.version(id).id());
        }
        if (!invocation.flag(OBJECTIONS)) {
            if (!asked.isEmpty()) {
                throw new UsageException("--in goes with --objections. Add it, or leave --in out.");
            }
            TracedPlan traced = plans.traced(plan, console);
            List<Movement> movements = Movement.of(traced, filter).stream()
                    .filter(movement ->
                            filter.topic() == null || movement.topic().equals(filter.topic()))
                    .toList();
            AnswerFormats.show(plan.cited(new MovementAnswer(traced).of(movements)), invocation, console);
            return ExitCode.DONE;
        }
        CarryOver carryOver = plans.carryOver(plan, console);
        Outcomes outcomes = new Outcomes(carryOver);
        List<VersionNode> nodes = carryOver.plan().genealogy().versions();
        List<Objection> objections = outcomes
                .objections(
                        filter,
                        asked.isEmpty()
                                ? nodes.stream()
                                        .filter(VersionNode::held)
                                        .map(VersionNode::id)
                                        .toList()
                                : asked)
                .stream()
                .filter(objection -> !objection.results().isEmpty())
                .toList();
        List<String> shown = nodes.stream()
                .map(VersionNode::id)
                .filter(id -> objections.stream()
                        .anyMatch(objection -> objection.in(id).isPresent()))
                .toList();
        AnswerFormats.show(
                plan.cited(new ObjectionAnswer(carryOver)
                        .of(objections, shown, counts(carryOver, outcomes, objections, shown, filter))),
                invocation,
                console);
        return ExitCode.DONE;
    }

    /** The counts for each version objected to and each later one, where texts of both are held. */
    private static List<FourCells> counts(
            CarryOver carryOver,
            Outcomes outcomes,
            List<Objection> objections,
            List<String> shown,
            ReactionFilter filter) {
        List<FourCells> counts = new ArrayList<>();
        for (VersionNode from : carryOver.plan().genealogy().versions()) {
            boolean objected = objections.stream()
                    .anyMatch(objection -> objection.unit().version().equals(from.id()));
            for (String to : shown) {
                if (from.held()
                        && objected
                        && carryOver.plan().text(to).isPresent()
                        && carryOver.plan().genealogy().descends(to, from.id())) {
                    for (FourCells.Basis basis : FourCells.Basis.values()) {
                        counts.add(outcomes.fourCells(from.id(), to, basis, filter));
                    }
                }
            }
        }
        return counts;
    }
}
