package org.travaux.shell.command.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.ArchivedVersion;
import org.travaux.archive.OwnFiles;
import org.travaux.archive.store.OcflArchive;
import org.travaux.shell.command.CommandGroups;
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

/** Gives a version back as a plan folder. */
public final class ArchiveGetCommand implements DescribedCommand {

    private static final String OUTPUT = "output";
    private static final String ALL = "with-derived";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "archive get",
            CommandGroups.ARCHIVE,
            "Give a version back as a plan folder",
            List.of(ArgumentSyntax.required(
                    Archives.PLAN, "the plan's id, with @v3 behind it for its third version", ValueKind.TEXT)),
            List.of(
                    Archives.option(),
                    new OptionSyntax(OUTPUT, "DIR", "the folder to make; needed", ValueKind.FOLDER, List.of(), false),
                    Archives.knownAt(),
                    OptionSyntax.flag(ALL, "with what the archive added: clauses, formats and events")),
            List.of("Every byte is checked; a folder that would be damaged is not made."),
            List.of(
                    "archive get ukraine-2025 --output back",
                    "archive get ukraine-2025@v3 --output back",
                    "archive get ukraine-2025 --known-at 2025-12-10 --output back"));

    private final Archives archives;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param archives opens archives
     * @param console takes the result
     */
    public ArchiveGetCommand(Archives archives, Console console) {
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
                .orElseThrow(() -> new UsageException("--output is missing: name the folder to make.")));
        OcflArchive archive = archives.open(invocation);
        Archives.Named named = Archives.Named.of(invocation.required(Archives.PLAN));
        ArchivedPlan plan = archive.plan(named.id());
        ArchivedVersion version = Archives.version(plan, named, invocation);
        boolean own = invocation.flag(ALL);
        archive.restore(plan.id(), version.number(), output, folder -> {
            if (!own) {
                OwnFiles.deleteFrom(folder);
            }
            return folder;
        });
        console.out()
                .println("Restored " + plan.id() + " " + version.name() + ", deposited " + version.deposited()
                        + ", into " + output + ".");
        return ExitCode.DONE;
    }
}
