package org.travaux.shell.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.travaux.anchor.AnchorState;
import org.travaux.anchor.ClauseUse;
import org.travaux.anchor.PlanCheck;
import org.travaux.ingest.DocumentReaders;
import org.travaux.report.render.json.JsonPlanCheckRenderer;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.output.ResultFormat;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.Progress;

/** Checks a plan folder: its files, its texts, and the clauses that its entries name. */
public final class PlanCheckCommand implements DescribedCommand {

    private static final String FOLDER = "DIR";
    private static final String PLAN = "plan";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "plan check",
            CommandGroups.RECORD,
            "Check a plan's files, texts and clause numbers",
            List.of(ArgumentSyntax.optional(FOLDER, "the plan's folder", ValueKind.FOLDER)),
            List.of(
                    new OptionSyntax(PLAN, "DIR", "the same, as an option", ValueKind.FOLDER, List.of(), false),
                    ResultFormat.tableOrJson()),
            List.of(
                    "Ends with 3 where the record or a text cannot be read or is not the one recorded. Clauses that",
                    "entries name and that moved, changed or were lost are listed; they do not change the exit code."),
            List.of("plan check ukraine-2025", "plan check ukraine-2025 --format json"));

    private final DocumentReaders readers;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param readers the readers at hand
     * @param console takes the result
     */
    public PlanCheckCommand(DocumentReaders readers, Console console) {
        this.readers = Objects.requireNonNull(readers, "readers");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        Optional<String> argument = invocation.argument(FOLDER);
        Optional<String> option = invocation.value(PLAN);
        if (argument.isPresent() == option.isPresent()) {
            throw new UsageException(
                    argument.isPresent()
                            ? "The plan is named twice. Leave out --plan or DIR."
                            : "DIR is missing: name the folder of the plan.");
        }
        Path folder = InputFiles.path(argument.or(() -> option).orElseThrow());
        PlanCheck check =
                Progress.<PlanCheck, RuntimeException>during(console, "Reading", () -> PlanCheck.of(folder, readers));
        if (ResultFormat.of(invocation) == ResultFormat.JSON) {
            new JsonPlanCheckRenderer().render(check, console.resultStream());
        } else {
            print(check);
        }
        return check.trusted() ? ExitCode.DONE : ExitCode.INPUT_OUTPUT;
    }

    private void print(PlanCheck check) {
        check.problems().forEach(problem -> console.out().println(problem));
        check.texts().forEach(this::print);
        check.drift().forEach(this::print);
        console.out().println(sentence(check));
    }

    private void print(PlanCheck.TextCheck text) {
        String problem = text.problem();
        String name = text.text().file() + " (" + text.version() + "): ";
        console.out()
                .println(name
                        + switch (text.state()) {
                            case MATCHES -> "is the file recorded";
                            case NOT_RECORDED -> "can be read; no digest is recorded";
                            case UNREADABLE -> problem == null ? "cannot be read" : problem;
                        });
    }

    private void print(PlanCheck.NamedClause clause) {
        ClauseUse use = clause.use();
        String found = String.join(", ", clause.found());
        console.out()
                .println(use.where() + " " + use.id() + ": " + use.version() + ":"
                        + use.reference().number() + " "
                        + switch (clause.state()) {
                            case SAME -> "is there";
                            case MOVED -> "now stands at " + found;
                            case CHANGED -> "is there, with another text than was recorded";
                            case AMBIGUOUS -> "may mean " + found;
                            case LOST -> "is not there";
                            case NO_TEXT -> "cannot be looked up: no text is held";
                        });
    }

    private static String sentence(PlanCheck check) {
        if (!check.problems().isEmpty()) {
            int problems = check.problems().size();
            return "The record cannot be trusted: " + problems + (problems == 1 ? " problem." : " problems.");
        }
        StringBuilder counts = new StringBuilder();
        for (AnchorState state : AnchorState.values()) {
            long count = check.clauses().stream()
                    .filter(clause -> clause.state() == state)
                    .count();
            if (count > 0) {
                counts.append(counts.isEmpty() ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(words(state));
            }
        }
        return (check.trusted()
                        ? "The record of " + check.plan() + " can be trusted."
                        : "The record cannot be trusted: a text cannot be read.")
                + (counts.isEmpty() ? " It names no clause." : " Clauses it names: " + counts + ".");
    }

    private static String words(AnchorState state) {
        return switch (state) {
            case SAME -> "as recorded";
            case NO_TEXT -> "of versions without text";
            case MOVED, CHANGED, AMBIGUOUS, LOST -> state.name().toLowerCase(Locale.ROOT);
        };
    }
}
