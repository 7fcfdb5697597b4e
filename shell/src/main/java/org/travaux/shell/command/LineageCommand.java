package org.travaux.shell.command;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.lineage.ClauseForm;
import org.travaux.lineage.ClauseHistory;
import org.travaux.lineage.FormId;
import org.travaux.lineage.Genealogy;
import org.travaux.report.render.dot.DotLineageRenderer;
import org.travaux.report.render.json.JsonLineageRenderer;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanPlaces;
import org.travaux.shell.input.PlanVersions;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.output.ResultFormat;
import org.travaux.shell.table.LineageStory;
import org.travaux.shell.table.LineageTable;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Shows what became of the clauses of a plan over all its versions, or of one clause step by step. */
public final class LineageCommand implements DescribedCommand {

    private static final String CLAUSE = "VERSION:NUMBER";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "lineage",
            CommandGroups.TRACE,
            "Follow clauses through all versions of a plan",
            List.of(ArgumentSyntax.optional(CLAUSE, "one clause, such as us28:6; all without it", ValueKind.TEXT)),
            PlanPlaces.options(List.of(ResultFormat.option(
                    "how the result is shown", ResultFormat.TABLE, ResultFormat.JSON, ResultFormat.DOT))),
            List.of(
                    "The table has a row for each clause where it first appears, and a column for each version.",
                    "dot is for Graphviz: pipe it into \"dot -Tsvg\"."),
            List.of("lineage --plan ukraine-2025", "lineage us28:6 --plan ukraine-2025"));

    private final PlanVersions plans;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param plans opens plans
     * @param console takes the result
     */
    public LineageCommand(PlanVersions plans, Console console) {
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
        Optional<String> asked = invocation.argument(CLAUSE);
        if (asked.isPresent()) {
            plan.version(versionOf(asked.get()));
        }
        Genealogy genealogy = plans.genealogy(plan, console);
        @Nullable FormId clause = asked.isPresent() ? clause(genealogy, asked.get()).id() : null;
        ResultFormat format = ResultFormat.of(invocation);
        switch (format) {
            case JSON -> new JsonLineageRenderer().render(genealogy, clause, console.resultStream());
            case DOT -> new DotLineageRenderer().render(genealogy, clause, console.resultStream());
            case TABLE, MARKDOWN, CSV -> {
                if (clause == null) {
                    new LineageTable(genealogy, console).print();
                } else {
                    new LineageStory(genealogy, console).print(ClauseHistory.of(genealogy, clause));
                }
            }
        }
        if (format != ResultFormat.JSON) {
            PlanVersions.noteIssues(genealogy, console);
        }
        return ExitCode.DONE;
    }

    private static String versionOf(String asked) {
        int colon = asked.indexOf(':');
        if (colon < 1 || colon == asked.length() - 1) {
            throw new UsageException(
                    "\"" + asked + "\" names no clause. Write the version and the number, as in us28:6.");
        }
        return asked.substring(0, colon);
    }

    private static ClauseForm clause(Genealogy genealogy, String asked) throws Exception {
        String version = versionOf(asked);
        return PlanVersions.clause(genealogy, version, asked.substring(version.length() + 1));
    }
}
