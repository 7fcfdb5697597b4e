package org.travaux.shell.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.compare.DocumentComparer;
import org.travaux.fixtures.SamplePlan;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.lineage.HeldTexts;
import org.travaux.lineage.TextNotHeldException;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.record.PlanFolder;
import org.travaux.record.check.PlanFormatException;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.DocumentTitle;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.output.OutputFile;
import org.travaux.shell.output.ReportFormats;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.Progress;
import org.travaux.shell.terminal.Style;

/** Does the main job on the sample plan: compares versions and leaves the reports in a folder. */
public final class DemoCommand implements DescribedCommand {

    private static final String FOLDER = "DIR";
    private static final String DEFAULT_FOLDER = "travaux-demo";
    private static final SamplePlan SAMPLE = SamplePlan.UKRAINE_2025;
    private static final List<String> FORMATS = List.of(".docx", ".pdf");
    private static final List<Pair> PAIRS = List.of(new Pair("us28", "e3"), new Pair("us28", "ua20"));

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "demo",
            CommandGroups.COMPARE,
            "Write Word and PDF reports of sample versions",
            List.of(ArgumentSyntax.optional(
                    FOLDER, "where to, made if it is not there; by default " + DEFAULT_FOLDER, ValueKind.FOLDER)),
            List.of(),
            List.of(
                    "The sample is the peace plan for Ukraine of November 2025 with two counter-proposals,",
                    "restated from public reporting, not the official wording."),
            List.of("demo", "demo /tmp/reports"));

    private final DocumentReaders readers;
    private final DocumentComparer comparer;
    private final ReportFormats formats;
    private final Console console;

    private record Pair(String original, String revised) {}

    /**
     * Makes the command.
     *
     * @param readers read the sample's texts
     * @param comparer compares them
     * @param formats the formats of reports
     * @param console takes the summary
     */
    public DemoCommand(DocumentReaders readers, DocumentComparer comparer, ReportFormats formats, Console console) {
        this.readers = Objects.requireNonNull(readers, "readers");
        this.comparer = Objects.requireNonNull(comparer, "comparer");
        this.formats = Objects.requireNonNull(formats, "formats");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation)
            throws IOException, IngestException, PlanFormatException, TextNotHeldException {
        Path folder = made(InputFiles.path(invocation.argument(FOLDER).orElse(DEFAULT_FOLDER)));
        Path scratch = Files.createTempDirectory("travaux-demo");
        try {
            writeReports(SAMPLE.copyTo(scratch), folder);
        } finally {
            delete(scratch);
        }
        return ExitCode.DONE;
    }

    private void writeReports(Path planFolder, Path folder)
            throws IngestException, PlanFormatException, TextNotHeldException {
        Plan plan = PlanFolder.read(planFolder).plan();
        HeldTexts texts = new HeldTexts(planFolder, readers);
        console.out().println(console.style().paint(Style.Role.STRONG, plan.title()));
        Set<String> notices = new LinkedHashSet<>();
        for (Pair pair : PAIRS) {
            IngestedDocument original = texts.readMain(version(plan, pair.original()), null);
            IngestedDocument revised = texts.readMain(version(plan, pair.revised()), null);
            ComparisonReport report = ComparisonReport.of(comparer.compare(original, revised));
            notices.addAll(report.notices());
            console.out().println();
            console.out().println(title(report.original()) + " → " + title(report.revised()));
            console.out().println("  " + report.countsSentence());
            for (String format : FORMATS) {
                Path file = folder.resolve(pair.original() + "-to-" + pair.revised() + format);
                write(report, file);
                console.out().println("  " + file);
            }
        }
        console.out().println();
        notices.forEach(notice -> console.out().println(console.style().paint(Style.Role.WARNING, notice)));
    }

    private void write(ComparisonReport report, Path file) {
        Progress.<OutputFile, RuntimeException>during(console, "Writing " + file, () -> {
            OutputFile output = OutputFile.at(file);
            output.write(out -> formats.forFile(file.toString()).render(report, out));
            return output;
        });
    }

    private static PlanVersion version(Plan plan, String id) {
        return plan.version(id).orElseThrow(() -> new IllegalStateException("the sample has no version " + id));
    }

    private static String title(DocumentTitle title) {
        return title.name() + (title.date().equals(DocumentTitle.NO_DATE) ? "" : " (" + title.date() + ")");
    }

    private static Path made(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, folder + " is a file, not a folder. Name another one.");
        }
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.INPUT_OUTPUT, "The folder " + folder + " cannot be made. Name another one.", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
