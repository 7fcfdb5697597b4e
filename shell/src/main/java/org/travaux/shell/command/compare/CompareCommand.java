package org.travaux.shell.command.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.align.LinkRules;
import org.travaux.archive.ArchiveFailure;
import org.travaux.compare.Comparison;
import org.travaux.compare.ComparisonOptions;
import org.travaux.compare.ComparisonOptions.PairByMeaning;
import org.travaux.compare.DocumentComparer;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.lineage.TextNotHeldException;
import org.travaux.record.check.PlanFormatException;
import org.travaux.report.render.ReportRenderer;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.ReportIssue;
import org.travaux.report.view.reaction.RowReactions;
import org.travaux.report.view.versions.VersionsReport;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.InputDocuments;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.input.LinkChoices;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanPlaces;
import org.travaux.shell.input.PlanReactions;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.output.OutputFile;
import org.travaux.shell.output.ReportFormats;
import org.travaux.shell.output.ResultFormat;
import org.travaux.shell.table.ComparisonTable;
import org.travaux.shell.table.VersionsTable;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.Progress;

/** Compares two documents, shows the result and writes it as reports. */
public final class CompareCommand implements DescribedCommand {

    /** How many issues are listed as notes; JSON has them all. */
    public static final int MAX_NOTES = 20;

    private static final String ORIGINAL = "ORIGINAL";
    private static final String REVISED = "REVISED";
    private static final String OUTPUT = "output";
    private static final String LINKS = "links";
    private static final String EXPLAIN = "explain";
    private static final String NO_REACTIONS = "no-reactions";
    private static final String PAIR_BY_MEANING = "pair-by-meaning";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "compare",
            CommandGroups.COMPARE,
            "Compare two documents, clause by clause",
            List.of(
                    ArgumentSyntax.required(ORIGINAL, "the version before, or - for standard input", ValueKind.FILE),
                    ArgumentSyntax.repeated(REVISED, "one version after, or several in one table", ValueKind.FILE)),
            InputDocuments.with(options(
                    OptionSyntax.files(OUTPUT, "FILE", "write .docx, .pdf, .json or .md"),
                    ResultFormat.option(
                            "how the result is shown here",
                            ResultFormat.TABLE,
                            ResultFormat.JSON,
                            ResultFormat.MARKDOWN),
                    OptionSyntax.choice(
                            PAIR_BY_MEANING, "pair restated clauses, in English", List.of("auto", "on", "off")),
                    new OptionSyntax(
                            LINKS, "FILE", "links pinned or forbidden by a person", ValueKind.FILE, List.of(), false),
                    OptionSyntax.flag(EXPLAIN, "show the evidence of links and of changes"),
                    OptionSyntax.flag(NO_REACTIONS, "with --plan: leave out what parties said"),
                    PlanPlaces.closed(),
                    PlanPlaces.on(),
                    OptionSyntax.flag("exit-code", "end with 1 if the documents differ"))),
            details(
                    "Deleted words stand in [-…-], inserted words in {+…+}. With --output and without",
                    "--format only the counts are shown here. A report that exists is replaced.",
                    "With --plan, what parties are recorded to have said stands beside the clauses."),
            List.of(
                    "compare draft-1.docx draft-2.docx --output changes.docx --output changes.pdf",
                    "compare old.txt new.txt --format json",
                    "compare base.docx second.docx third.docx --output versions.docx",
                    "compare us28 e3 --plan ukraine-2025 --output changes.docx",
                    "compare old.txt new.txt --links links.yaml --explain",
                    "compare old.txt new.txt --only substantive --facet quantity,modality",
                    "compare second-draft@en second-draft@fr --plan lake-ovrelle",
                    "compare archive:ukraine-2025:us28 archive:ukraine-2025@v3:e3",
                    "compare \"first draft.docx\" \"second draft.docx\" --exit-code"));

    private static OptionSyntax[] options(OptionSyntax... own) {
        return Stream.concat(Arrays.stream(own), MeaningOptions.options().stream())
                .toArray(OptionSyntax[]::new);
    }

    private static List<String> details(String... own) {
        return Stream.concat(Arrays.stream(own), MeaningOptions.details().stream())
                .toList();
    }

    private final InputDocuments documents;
    private final DocumentComparer comparer;
    private final PlanReactions reactions;
    private final ReportFormats formats;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param documents read the documents
     * @param comparer compares them
     * @param reactions finds what parties said of versions of a plan
     * @param formats the formats of reports
     * @param console takes the result
     */
    public CompareCommand(
            InputDocuments documents,
            DocumentComparer comparer,
            PlanReactions reactions,
            ReportFormats formats,
            Console console) {
        this.documents = Objects.requireNonNull(documents, "documents");
        this.comparer = Objects.requireNonNull(comparer, "comparer");
        this.reactions = Objects.requireNonNull(reactions, "reactions");
        this.formats = Objects.requireNonNull(formats, "formats");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        ComparisonOptions options = options(invocation);
        List<String> names = invocation.values(OUTPUT);
        List<ReportRenderer> renderers = names.stream().map(formats::forFile).toList();
        String original = invocation.required(ORIGINAL);
        String revised = invocation.required(REVISED);
        List<String> inputs = new ArrayList<>(List.of(original));
        inputs.addAll(invocation.arguments(REVISED));
        List<OutputFile> outputs = outputs(names, documents.files(inputs, invocation));
        if (inputs.size() > 2) {
            return versions(inputs, invocation, renderers, outputs, names);
        }
        ComparisonReport report = Progress.<ComparisonReport, Exception>during(
                console, "Reading and comparing", () -> compare(original, revised, invocation, options));
        for (int i = 0; i < outputs.size(); i++) {
            write(report, renderers.get(i), outputs.get(i));
        }
        show(report, invocation, !outputs.isEmpty());
        names.forEach(name -> console.note("Wrote " + name));
        return invocation.flag("exit-code") && report.differs() ? ExitCode.DIFFERENT : ExitCode.DONE;
    }

    private ExitCode versions(
            List<String> inputs,
            Invocation invocation,
            List<ReportRenderer> renderers,
            List<OutputFile> outputs,
            List<String> names)
            throws Exception {
        if (invocation.flag(EXPLAIN) || invocation.value(LINKS).isPresent()) {
            throw new UsageException("--" + (invocation.flag(EXPLAIN) ? EXPLAIN : LINKS)
                    + " is for two versions only. Name one version beside the original.");
        }
        VersionsReport report = Progress.<VersionsReport, Exception>during(
                console, "Reading and comparing", () -> compareAll(inputs, invocation));
        for (int i = 0; i < outputs.size(); i++) {
            ReportRenderer renderer = renderers.get(i);
            outputs.get(i).write(out -> renderer.render(report, out));
        }
        ResultFormat format = ResultFormat.of(invocation);
        if (format != ResultFormat.TABLE) {
            formats.forFile(format == ResultFormat.JSON ? ".json" : ".md").render(report, console.resultStream());
        } else if (!outputs.isEmpty() && !ResultFormat.isGiven(invocation)) {
            new VersionsTable(console).printCounts(report);
        } else {
            new VersionsTable(console).print(report);
        }
        if (format != ResultFormat.JSON) {
            noteLines(report.issues());
        }
        names.forEach(name -> console.note("Wrote " + name));
        return invocation.flag("exit-code") && report.differs() ? ExitCode.DIFFERENT : ExitCode.DONE;
    }

    private VersionsReport compareAll(List<String> inputs, Invocation invocation)
            throws IngestException, IOException, ArchiveFailure, PlanFormatException, TextNotHeldException {
        ComparisonOptions options = options(invocation);
        comparer.prepare(options);
        IngestedDocument base = documents.read(inputs.getFirst(), invocation);
        Optional<NamedPlan> plan = plan(inputs, invocation);
        LinkChoices choices = LinkChoices.of(plan.map(NamedPlan::record));
        ComparisonOptions asked = options.withAliases(names(plan));
        List<Comparison> comparisons = new ArrayList<>();
        for (String input : inputs.subList(1, inputs.size())) {
            comparisons.add(choices.compare(
                    comparer, inputs.getFirst(), base, input, documents.read(input, invocation), asked));
        }
        List<RowReactions> said = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            said.add(said(plan, inputs.getFirst(), comparisons.get(i), inputs.get(i + 1), invocation));
        }
        return VersionsReport.of(comparisons, MeaningOptions.filter(invocation)).withReactions(said);
    }

    private ComparisonReport compare(String original, String revised, Invocation invocation, ComparisonOptions options)
            throws IngestException, IOException, ArchiveFailure, PlanFormatException, TextNotHeldException {
        comparer.prepare(options);
        IngestedDocument before = documents.read(original, invocation);
        IngestedDocument after = documents.read(revised, invocation);
        Optional<NamedPlan> plan = plan(List.of(original, revised), invocation);
        LinkChoices ofPlan = LinkChoices.of(plan.map(NamedPlan::record));
        Optional<String> file = invocation.value(LINKS);
        LinkChoices choices = file.isPresent() ? ofPlan.with(file.get()) : ofPlan;
        ComparisonOptions asked = options.withAliases(names(plan));
        Comparison comparison = choices.compare(comparer, original, before, revised, after, asked);
        return ComparisonReport.of(comparison, MeaningOptions.filter(invocation))
                .withReactions(said(plan, original, comparison, revised, invocation));
    }

    private RowReactions said(
            Optional<NamedPlan> plan, String original, Comparison comparison, String revised, Invocation invocation)
            throws IngestException, IOException, ArchiveFailure, PlanFormatException, TextNotHeldException {
        if (plan.isEmpty() || invocation.flag(NO_REACTIONS)) {
            return RowReactions.NONE;
        }
        return reactions.between(
                plan.get(), InputDocuments.versionId(original), comparison, InputDocuments.versionId(revised));
    }

    /** The plan whose record goes with the versions: the one that all of them are of. */
    private Optional<NamedPlan> plan(List<String> inputs, Invocation invocation)
            throws ArchiveFailure, PlanFormatException, IOException {
        @Nullable NamedPlan common = null;
        for (String input : inputs) {
            Optional<NamedPlan> plan = documents.planOf(input, invocation);
            if (plan.isEmpty()
                    || (common != null && !common.folder().equals(plan.get().folder()))) {
                return documents.plan(invocation).map(named -> documents.withOpenStatements(named, invocation));
            }
            common = plan.get();
        }
        return Optional.ofNullable(common).map(named -> documents.withOpenStatements(named, invocation));
    }

    /** The names of a plan's parties. */
    private static List<List<String>> names(Optional<NamedPlan> plan) {
        return plan.map(named -> named.record().plan().partyNames()).orElse(List.of());
    }

    private static ComparisonOptions options(Invocation invocation) {
        PairByMeaning byMeaning =
                PairByMeaning.valueOf(invocation.choice(PAIR_BY_MEANING).toUpperCase(Locale.ROOT));
        if (invocation.flag(MeaningOptions.TEXT_ONLY)) {
            if (byMeaning == PairByMeaning.ON) {
                throw new UsageException("--text-only and --pair-by-meaning on contradict each other. Leave one out.");
            }
            byMeaning = PairByMeaning.OFF;
        }
        return MeaningOptions.of(
                new ComparisonOptions(LinkRules.none(), invocation.flag(EXPLAIN), byMeaning), invocation);
    }

    private void write(ComparisonReport report, ReportRenderer renderer, OutputFile output) {
        Progress.<OutputFile, RuntimeException>during(console, "Writing " + output.path(), () -> {
            output.write(out -> renderer.render(report, out));
            return output;
        });
    }

    private void show(ComparisonReport report, Invocation invocation, boolean written) throws IOException {
        ResultFormat format = ResultFormat.of(invocation);
        boolean countsOnly = format == ResultFormat.TABLE && written && !ResultFormat.isGiven(invocation);
        if (format != ResultFormat.TABLE) {
            formats.forFile(format == ResultFormat.JSON ? ".json" : ".md").render(report, console.resultStream());
        } else if (countsOnly) {
            console.out().println(report.countsSentence());
            String filter = report.filterSentence();
            if (filter != null) {
                console.out().println(filter);
            }
        } else {
            new ComparisonTable(console, invocation.flag(EXPLAIN)).print(report);
        }
        if (format != ResultFormat.JSON) {
            note(countsOnly ? report.issues() : report.otherIssues());
        }
    }

    private void note(List<ReportIssue> issues) {
        noteLines(issues.stream().map(ReportIssue::line).toList());
    }

    private void noteLines(List<String> issues) {
        issues.stream().limit(MAX_NOTES).forEach(issue -> console.note("note: " + issue));
        if (issues.size() > MAX_NOTES) {
            console.note("note: and " + (issues.size() - MAX_NOTES) + " more; --format json has them all.");
        }
    }

    private static List<OutputFile> outputs(List<String> names, List<Path> inputs) {
        List<OutputFile> outputs = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (String name : names) {
            Path file = InputFiles.path(name);
            if (!seen.add(file.toAbsolutePath().normalize())) {
                throw new UsageException("--output " + name + " is given twice. Leave one out.");
            }
            outputs.add(OutputFile.apartFrom("--output " + name, file, inputs));
        }
        return outputs;
    }
}
