package org.travaux.shell.command.reaction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.travaux.model.evidence.Source;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.PlanRecord;
import org.travaux.record.exchange.jsonl.AnnotationWriter;
import org.travaux.record.exchange.table.CsvWriter;
import org.travaux.record.filter.Period;
import org.travaux.record.filter.ReactionFilter;
import org.travaux.report.view.record.StatementAnswer;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanPlaces;
import org.travaux.shell.input.RecordFilters;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.output.AnswerFormats;
import org.travaux.shell.output.OutputFile;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Lists what parties are recorded to have said. */
public final class ReactionListCommand implements DescribedCommand {

    private static final String CLOSED = "closed";
    private static final String OUTPUT = "output";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "reaction list",
            CommandGroups.TRACE,
            "List what parties said",
            List.of(),
            options(),
            List.of(
                    "Second-hand statements say who asserts them. A superseded record is listed with what supersedes it.",
                    "--output writes them whole, with their sources, as \"reaction import\" reads them."),
            List.of(
                    "reaction list --plan ukraine-2025 --party Kyiv --topic territory",
                    "reaction list --plan ukraine-2025 --clause us28:6 --format csv",
                    "reaction list --plan ukraine-2025 --output statements.csv"));

    private final PlanPlaces places;
    private final Clock clock;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param places opens plans
     * @param clock tells today, for what is under embargo
     * @param console takes the result
     */
    public ReactionListCommand(PlanPlaces places, Clock clock, Console console) {
        this.places = Objects.requireNonNull(places, "places");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.console = Objects.requireNonNull(console, "console");
    }

    private static List<OptionSyntax> options() {
        List<OptionSyntax> options = new ArrayList<>(RecordFilters.options());
        options.add(new OptionSyntax(
                OUTPUT,
                "FILE",
                "write them for import: .csv, or .jsonl of the scheme",
                ValueKind.FILE,
                List.of(),
                false));
        options.add(OptionSyntax.flag(CLOSED, "also what is not open to everybody"));
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
        ReactionFilter filter = RecordFilters.reactions(invocation, record);
        LocalDate today = ReactionEntry.today(clock);
        List<Reaction> asked = record.reactions().stream().filter(filter).toList();
        List<Reaction> shown = asked.stream()
                .filter(reaction ->
                        plan.citation() != null || invocation.flag(CLOSED) || isOpen(record, reaction, today))
                .toList();
        if (invocation.value(OUTPUT).isPresent()) {
            return write(invocation.value(OUTPUT).orElseThrow(), shown, record);
        }
        String title = shown.size() + " of " + record.reactions().size() + " reactions of "
                + record.plan().title();
        AnswerFormats.show(
                plan.cited(new StatementAnswer(record)
                        .list("reactions", title, shown, notes(record, filter, asked.size() - shown.size()))),
                invocation,
                console);
        return ExitCode.DONE;
    }

    private ExitCode write(String name, List<Reaction> reactions, PlanRecord record) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean lines = lower.endsWith(".jsonl");
        if (!lines && !lower.endsWith(".csv")) {
            throw new UsageException("--output " + name + " cannot be written. End its name in .csv or .jsonl.");
        }
        String text =
                lines ? new AnnotationWriter(record).lines(reactions) : CsvWriter.text(reactions, record.sources());
        OutputFile.at(InputFiles.path(name)).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        console.out()
                .println("Wrote " + reactions.size() + " of "
                        + record.reactions().size() + " reactions to " + name);
        return ExitCode.DONE;
    }

    private static boolean isOpen(PlanRecord record, Reaction reaction, LocalDate today) {
        return reaction.access().isOpenOn(today)
                && record.source(reaction.source())
                        .map(Source::access)
                        .map(access -> access.isOpenOn(today))
                        .orElse(true);
    }

    private static List<String> notes(PlanRecord record, ReactionFilter filter, int closed) {
        List<String> notes = new ArrayList<>();
        long undated = record.reactions().stream()
                .filter(filter.always())
                .filter(reaction -> reaction.dateSaid().isUnknown())
                .count();
        if (!filter.period().equals(Period.ALWAYS) && undated > 0) {
            notes.add(undated + " more of unknown date " + (undated == 1 ? "is" : "are") + " not listed.");
        }
        if (closed > 0) {
            notes.add(closed + " not open to everybody " + (closed == 1 ? "is" : "are") + " left out; --closed lists "
                    + (closed == 1 ? "it" : "them") + ".");
        }
        return notes;
    }
}
