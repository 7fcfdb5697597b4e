package org.travaux.shell.command.reaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.record.PlanRecord;
import org.travaux.record.filter.ClaimFilter;
import org.travaux.report.view.record.StatementAnswer;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanPlaces;
import org.travaux.shell.input.RecordFilters;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.output.AnswerFormats;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Lists what versions are said to contain. */
public final class ClaimListCommand implements DescribedCommand {

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "claim list",
            CommandGroups.TRACE,
            "List what versions are said to contain",
            List.of(),
            options(),
            List.of("This is how versions without a text are known."),
            List.of("claim list --plan ukraine-2025 --version us27"));

    private final PlanPlaces places;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param places opens plans
     * @param console takes the result
     */
    public ClaimListCommand(PlanPlaces places, Console console) {
        this.places = Objects.requireNonNull(places, "places");
        this.console = Objects.requireNonNull(console, "console");
    }

    private static List<OptionSyntax> options() {
        List<OptionSyntax> options = new ArrayList<>(RecordFilters.claimOptions());
        options.add(AnswerFormats.option());
        return PlanPlaces.options(options);
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        NamedPlan plan = places.plan(invocation);
        PlanRecord record = plan.record();
        ClaimFilter filter = RecordFilters.claims(invocation, record);
        List<ContentClaim> claims = record.claims().stream().filter(filter).toList();
        String title = claims.size() + " of " + record.claims().size() + " claims of "
                + record.plan().title();
        AnswerFormats.show(
                plan.cited(new StatementAnswer(record).claims(title, claims, List.of())), invocation, console);
        return ExitCode.DONE;
    }
}
