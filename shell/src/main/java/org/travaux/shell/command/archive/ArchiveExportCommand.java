package org.travaux.shell.command.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.ArchivedVersion;
import org.travaux.archive.access.ReadingRoom;
import org.travaux.archive.store.OcflArchive;
import org.travaux.archive.store.StoreRoot;
import org.travaux.archive.transfer.ExportFormat;
import org.travaux.archive.transfer.PlanExport;
import org.travaux.record.extract.Reader;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.ArchiveOptions;
import org.travaux.shell.input.InputFiles;
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

/** Gives a version out for other archives and programs. */
public final class ArchiveExportCommand implements DescribedCommand {

    private static final String OUTPUT = "output";
    private static final String FORMAT = "format";

    private static final String BAG = "bag";
    private static final String ZIP = "zip";
    private static final String JSON = "json";
    private static final String AKOMA_NTOSO = "akoma-ntoso";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "archive export",
            CommandGroups.ARCHIVE,
            "Write a version as a bag, JSON or XML",
            List.of(ArgumentSyntax.required(
                    Archives.PLAN, "the plan's id, with @v3 behind it for its third version", ValueKind.TEXT)),
            List.of(
                    Archives.option(),
                    new OptionSyntax(
                            OUTPUT, "X", "the file or folder to make; needed", ValueKind.FILE, List.of(), false),
                    OptionSyntax.choice(
                            FORMAT,
                            "by default by the end of X: .zip, .json, else a bag in a folder",
                            List.of(BAG, ZIP, JSON, AKOMA_NTOSO)),
                    Archives.knownAt(),
                    ArchiveOptions.as()),
            List.of(
                    "A bag (BagIt 1.0, RFC 8493) has the plan folder as it was deposited, PREMIS 3 and Dublin Core, and can be",
                    "imported elsewhere. Akoma Ntoso is written into a folder, or packed where X ends with .zip. What the reader may",
                    "not see is left out, and the export says so."),
            List.of(
                    "archive export ukraine-2025 --output ukraine-2025.zip",
                    "archive export ukraine-2025@v3 --output bag --as archivist",
                    "archive export ukraine-2025 --format akoma-ntoso --output akn"));

    private final Archives archives;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param archives opens archives
     * @param console takes the result
     */
    public ArchiveExportCommand(Archives archives, Console console) {
        this.archives = Objects.requireNonNull(archives, "archives");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        Path output = InputFiles.path(invocation
                .value(OUTPUT)
                .orElseThrow(() -> new UsageException("--output is missing: name the file or folder to make.")));
        ExportFormat format = format(invocation, output);
        StoreRoot root = archives.root(invocation);
        OcflArchive archive = archives.open(root);
        Archives.Named named = Archives.Named.of(invocation.required(Archives.PLAN));
        ArchivedPlan plan = archive.plan(named.id());
        ArchivedVersion version = Archives.version(plan, named, invocation);
        Instant now = archives.clock().instant();
        String role = invocation.value(ArchiveOptions.AS).orElse(null);
        Reader reader = archives.reader(root, invocation);
        PlanExport.Request request = new PlanExport.Request(
                role == null ? "everybody" : role,
                now,
                Archives.program(),
                archive.cite(plan.id(), version).inventory().replaceFirst("^sha512:", ""));
        PlanExport export = new PlanExport(new ReadingRoom(archive, reader), archives.readers(), request);
        PlanExport.Result result = Progress.<PlanExport.Result, Exception>during(
                console, "Exporting", () -> export.write(plan, version, format, output));
        console.out()
                .println(
                        "Exported " + plan.id() + " " + version.name() + " to " + output + ": " + what(format, result));
        result.withheld().forEach(each -> console.note("note: withheld: " + each));
        result.notes().forEach(note -> console.note("note: " + note));
        return ExitCode.DONE;
    }

    private static String what(ExportFormat format, PlanExport.Result result) {
        String form = switch (format) {
            case BAG, ZIP -> "a bag of " + count(result.files(), "file");
            case JSON -> "the metadata";
            case AKOMA_NTOSO, AKOMA_NTOSO_ZIP -> count(result.files(), "document") + " of Akoma Ntoso";
        };
        return form + (result.withheld().isEmpty() ? "." : ", a partial extract.");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static ExportFormat format(Invocation invocation, Path output) {
        String name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        boolean packed = name.endsWith(".zip");
        boolean json = name.endsWith(".json");
        String said = invocation.value(FORMAT).orElse(packed ? ZIP : json ? JSON : BAG);
        return switch (said) {
            case ZIP -> ExportFormat.ZIP;
            case JSON -> ExportFormat.JSON;
            case AKOMA_NTOSO -> packed ? ExportFormat.AKOMA_NTOSO_ZIP : ExportFormat.AKOMA_NTOSO;
            default -> {
                if (packed || json) {
                    throw new UsageException("--format bag makes a folder, but " + output
                            + " has the name of a file. Write --format zip, or name a folder.");
                }
                yield ExportFormat.BAG;
            }
        };
    }
}
