package org.travaux.shell.command.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.travaux.model.plan.Topic;
import org.travaux.reactions.carry.CarryOver;
import org.travaux.reactions.provision.Provision;
import org.travaux.reactions.provision.Provisions;
import org.travaux.record.filter.ClaimFilter;
import org.travaux.report.view.record.ProvisionsAnswer;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanPlaces;
import org.travaux.shell.input.PlanVersions;
import org.travaux.shell.input.RecordFilters;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.output.AnswerFormats;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Shows what each version contains on a topic, by its text or by what is claimed of it. */
public final class ProvisionsCommand implements DescribedCommand {

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "provisions",
            CommandGroups.TRACE,
            "Show what each version contains, topic by topic",
            List.of(),
            PositionOptions.with(RecordFilters.claimOptions(), PlanPlaces.on()),
            List.of(
                    "A row for each version, those known by report only among them: the clauses of its held text, or what is",
                    "claimed of it, with basis and source, contradictions side by side. Filters but --topic and --version say",
                    "which claims are shown."),
            List.of(
                    "provisions --plan ukraine-2025 --topic armed-forces",
                    "provisions --plan ukraine-2025 --version geneva19 --format json"));

    private final PlanVersions plans;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param plans opens plans
     * @param console takes the result
     */
    public ProvisionsCommand(PlanVersions plans, Console console) {
        this.plans = Objects.requireNonNull(plans, "plans");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        NamedPlan plan = plans.places().asOf(PositionOptions.plan(plans, invocation), invocation);
        ClaimFilter filter = RecordFilters.claims(invocation, plan.record());
        CarryOver carryOver = plans.carryOver(plan, console);
        List<Provisions> shown = new ArrayList<>();
        for (Topic topic : plan.record().plan().taxonomy()) {
            if (filter.topic() == null || filter.topic().equals(topic.id())) {
                Provisions all = Provisions.of(carryOver.plan(), carryOver.units(), topic.id(), filter);
                String version = filter.version();
                Provisions asked = version == null ? all : all.only(version);
                if (filter.topic() != null
                        || !asked.versions().stream().allMatch(Provision::nothingKnown)
                        || !asked.beside().isEmpty()) {
                    shown.add(asked);
                }
            }
        }
        if (shown.isEmpty()) {
            console.note("Nothing is known on any topic that was asked for.");
            return ExitCode.DONE;
        }
        AnswerFormats.show(plan.cited(new ProvisionsAnswer(carryOver).of(shown)), invocation, console);
        return ExitCode.DONE;
    }
}
