package org.travaux.shell.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.lineage.Genealogy;
import org.travaux.lineage.TextNotHeldException;
import org.travaux.lineage.blame.Blame;
import org.travaux.lineage.blame.BlameSpan;
import org.travaux.lineage.blame.BlameTracer;
import org.travaux.lineage.blame.BlamedClause;
import org.travaux.lineage.blame.WordOrigin;
import org.travaux.model.Clause;
import org.travaux.model.plan.PlanVersion;
import org.travaux.report.render.json.JsonBlameRenderer;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanPlaces;
import org.travaux.shell.input.PlanVersions;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.output.ResultFormat;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.Piece;
import org.travaux.shell.terminal.Style;
import org.travaux.shell.terminal.Table;

/** Shows which version introduced the words now in a version. */
public final class BlameCommand implements DescribedCommand {

    private static final String VERSION = "VERSION";
    private static final int MAX_NUMBER_COLUMNS = 12;

    /** What share of the screen the origins may take. */
    private static final int ORIGIN_SHARE = 3;

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "blame",
            CommandGroups.TRACE,
            "Show which version introduced a version's words",
            List.of(ArgumentSyntax.required(VERSION, "a version of the plan, such as ua20", ValueKind.TEXT)),
            PlanPlaces.options(List.of(ResultFormat.tableOrJson())),
            List.of(
                    "Words that were deleted and restored belong to the version that restored them. Where texts are",
                    "missing in between, \"a … b\" says that the words came in after a and stand in b."),
            List.of("blame ua20 --plan ukraine-2025", "blame ua20 --plan ukraine-2025 --format json"));

    private final PlanVersions plans;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param plans opens plans
     * @param console takes the result
     */
    public BlameCommand(PlanVersions plans, Console console) {
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
        PlanVersion version = plan.version(invocation.required(VERSION));
        if (version.byReportOnly()) {
            throw TextNotHeldException.of(version);
        }
        Genealogy genealogy = plans.genealogy(plan, console);
        Blame blame = new BlameTracer(genealogy).blame(version.id());
        if (ResultFormat.of(invocation) == ResultFormat.JSON) {
            new JsonBlameRenderer().render(genealogy, blame, console.resultStream());
            return ExitCode.DONE;
        }
        print(genealogy, blame);
        PlanVersions.noteIssues(genealogy, console);
        return ExitCode.DONE;
    }

    private void print(Genealogy genealogy, Blame blame) {
        PlanVersion version = blame.version().version();
        console.printWrapped(
                new Piece(Style.Role.STRONG, version.id()),
                Piece.plain(", " + version.label() + ", " + version.date().text()));
        blame.version().document().ifPresent(document -> {
            String notice = document.identity().notice();
            if (notice != null) {
                console.printWrapped(new Piece(Style.Role.WARNING, notice));
            }
        });
        console.out().println();
        List<String> numbers =
                blame.clauses().stream().map(clause -> clause.form().label()).toList();
        List<String> origins = blame.words().keySet().stream()
                .map(origin -> since(genealogy, origin))
                .toList();
        Table table = new Table(
                List.of("Clause", "Since", "Words"),
                List.of(
                        Table.width("Clause", numbers, MAX_NUMBER_COLUMNS),
                        Table.width("Since", origins, console.columns() / ORIGIN_SHARE)),
                console);
        table.printHeadings();
        for (BlamedClause clause : blame.clauses()) {
            rows(genealogy, clause, blame.version().id(), table);
        }
        console.out().println();
        summary(genealogy, blame.words());
    }

    private static void rows(Genealogy genealogy, BlamedClause clause, String version, Table table) {
        String number = clause.form().label();
        if (!clause.form().clause().held()) {
            row(table, number, "", Style.Role.FAINT, Clause.NOT_HELD_MARK);
            return;
        }
        List<BlameSpan> spans = new ArrayList<>(clause.heading());
        spans.addAll(clause.text());
        for (int i = 0; i < spans.size(); i++) {
            BlameSpan span = spans.get(i);
            boolean heading = i < clause.heading().size();
            Style.Role role =
                    heading ? Style.Role.STRONG : span.origin().version().equals(version) ? Style.Role.INSERTED : null;
            row(table, i == 0 ? number : "", since(genealogy, span.origin()), role, span.text());
        }
        if (spans.isEmpty()) {
            row(table, number, "", null, "");
        }
    }

    private static void row(Table table, String number, String since, Style.@Nullable Role role, String words) {
        table.printRow(
                List.of(List.of(Piece.plain(number)), List.of(Piece.plain(since)), List.of(new Piece(role, words))));
    }

    private static String since(Genealogy genealogy, WordOrigin origin) {
        String date = genealogy.version(origin.version()).version().date().text();
        if (!origin.isUncertain()) {
            return origin.version() + " " + date;
        }
        String after = String.join("/", origin.after());
        return (after.isEmpty() ? "" : after + " ") + "… " + origin.version() + " " + date;
    }

    private void summary(Genealogy genealogy, Map<WordOrigin, Integer> words) {
        int all = words.values().stream().mapToInt(Integer::intValue).sum();
        words.forEach((origin, count) -> {
            String without = origin.isUncertain() ? " (" + missing(genealogy, origin) + ")" : "";
            console.printWrapped(Piece.plain(since(genealogy, origin) + ": " + count + " of " + all
                    + (all == 1 ? " word" : " words") + without));
        });
    }

    /** What is missing in between: whole texts, and this point of texts that are held. */
    private static String missing(Genealogy genealogy, WordOrigin origin) {
        List<String> missing = new ArrayList<>();
        List<String> texts = origin.without().stream()
                .filter(id -> !genealogy.version(id).held())
                .toList();
        if (!texts.isEmpty()) {
            missing.add("no text held of " + String.join(", ", texts));
        }
        List<String> points = origin.without().stream()
                .filter(id -> genealogy.version(id).held())
                .toList();
        if (!points.isEmpty()) {
            missing.add("this point not held in " + String.join(", ", points));
        }
        return String.join("; ", missing);
    }
}
