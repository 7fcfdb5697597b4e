package org.travaux.shell.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.lineage.ClauseForm;
import org.travaux.lineage.ClauseHistory;
import org.travaux.lineage.FormId;
import org.travaux.lineage.Genealogy;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
import org.travaux.report.render.dot.DotLineageRenderer;
import org.travaux.report.render.json.JsonLineageRenderer;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.Progress;

/** Shows what became of the clauses of a plan over all its versions, or of one clause step by step. */
public final class LineageCommand implements DescribedCommand {

    private static final String CLAUSE = "VERSION:NUMBER";
    private static final String FORMAT = "format";
    private static final String TABLE = "table";
    private static final String JSON = "json";
    private static final String DOT = "dot";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "lineage",
            CommandGroups.TRACE,
            "Follow clauses through all versions of a plan",
            List.of(ArgumentSyntax.optional(CLAUSE, "one clause, such as us28:6; all without it", ValueKind.TEXT)),
            List.of(
                    PlanVersions.option(),
                    OptionSyntax.choice(FORMAT, "how the result is shown", List.of(TABLE, JSON, DOT))),
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
        Path folder = PlanVersions.folder(invocation);
        PlanRecord record = PlanFolder.read(folder);
        Optional<String> asked = invocation.argument(CLAUSE);
        if (asked.isPresent()) {
            PlanVersions.version(record.plan(), versionOf(asked.get()));
        }
        Genealogy genealogy = Progress.<Genealogy, Exception>during(
                console, "Reading and comparing", () -> plans.genealogy(folder, record));
        @Nullable FormId clause = asked.isPresent() ? clause(genealogy, asked.get()).id() : null;
        switch (invocation.choice(FORMAT)) {
            case JSON -> new JsonLineageRenderer().render(genealogy, clause, console.resultStream());
            case DOT -> new DotLineageRenderer().render(genealogy, clause, console.resultStream());
            default -> {
                if (clause == null) {
                    new LineageTable(genealogy, console).print();
                } else {
                    new LineageStory(genealogy, console).print(ClauseHistory.of(genealogy, clause));
                }
            }
        }
        if (!invocation.choice(FORMAT).equals(JSON)) {
            genealogy.issues().forEach(issue -> console.note("note: " + issue.message()));
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
