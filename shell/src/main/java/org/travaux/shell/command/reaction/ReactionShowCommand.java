package org.travaux.shell.command.reaction;

import java.util.List;
import java.util.Objects;
import org.travaux.model.reaction.Reaction;
import org.travaux.report.view.record.StatementAnswer;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanPlaces;
import org.travaux.shell.input.PlanVersions;
import org.travaux.shell.input.RecordNames;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.output.AnswerFormats;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Shows all that is recorded of one statement. */
public final class ReactionShowCommand implements DescribedCommand {

    private static final String ID = "ID";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "reaction show",
            CommandGroups.TRACE,
            "Show all that is recorded of one statement",
            List.of(ArgumentSyntax.required(ID, "the reaction", ValueKind.TEXT)),
            PlanPlaces.options(List.of(AnswerFormats.option())),
            List.of("Behind its parts stands what has become of what it is about in every later version."),
            List.of("reaction show ru-putin-basis --plan ukraine-2025"));

    private final PlanVersions plans;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param plans opens plans
     * @param console takes the result
     */
    public ReactionShowCommand(PlanVersions plans, Console console) {
        this.plans = Objects.requireNonNull(plans, "plans");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        NamedPlan plan = plans.plan(invocation);
        Reaction reaction = RecordNames.reaction(plan.record(), invocation.required(ID));
        AnswerFormats.show(
                plan.cited(new StatementAnswer(plan.record()).show(reaction, plans.carryOver(plan, console))),
                invocation,
                console);
        return ExitCode.DONE;
    }
}
