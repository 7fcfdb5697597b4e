package org.travaux.shell.command.position;

import java.util.List;
import java.util.Objects;
import org.travaux.reactions.TracedPlan;
import org.travaux.reactions.dispute.Contention;
import org.travaux.reactions.dispute.Dispute;
import org.travaux.reactions.dispute.Disputes;
import org.travaux.record.filter.ReactionFilter;
import org.travaux.report.view.record.ContestedAnswer;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanVersions;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.output.AnswerFormats;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Shows what contradicts, side by side. */
public final class ContestedCommand implements DescribedCommand {

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "contested",
            CommandGroups.TRACE,
            "Show claims that contradict, side by side",
            List.of(),
            PositionOptions.with(PositionOptions.only("party", "topic", "version", "from", "to")),
            List.of(
                    "What parties said, what versions contain, who wrote them and who had them: every pair that the record",
                    "marks as contradicting, with dates and sources, and whether both come from one origin."),
            List.of(
                    "contested --plan ukraine-2025",
                    "contested --plan ukraine-2025 --topic armed-forces --format markdown"));

    private final PlanVersions plans;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param plans opens plans
     * @param console takes the result
     */
    public ContestedCommand(PlanVersions plans, Console console) {
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
        TracedPlan traced = plans.traced(plan, console);
        List<Dispute> disputes = Disputes.of(traced).stream()
                .filter(dispute -> dispute.sides().stream().anyMatch(side -> wanted(side, filter)))
                .toList();
        AnswerFormats.show(plan.cited(new ContestedAnswer(traced).of(disputes)), invocation, console);
        return ExitCode.DONE;
    }

    private static boolean wanted(Contention side, ReactionFilter filter) {
        String party = filter.party();
        String topic = filter.topic();
        String version = filter.version();
        return (party == null || party.equals(side.party()) || party.equals(side.claimedBy()))
                && (topic == null || side.topics().contains(topic))
                && (version == null || side.versions().contains(version))
                && filter.period().mayHold(side.date());
    }
}
