package org.travaux.shell.command.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.ArchivedVersion;
import org.travaux.archive.OwnFiles;
import org.travaux.archive.access.ReadingRoom;
import org.travaux.archive.store.OcflArchive;
import org.travaux.archive.store.StoreRoot;
import org.travaux.record.extract.Extract;
import org.travaux.record.extract.Omission.Cause;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.ArchiveOptions;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.input.PlanPlaces;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Gives a version back as a plan folder. */
public final class ArchiveGetCommand implements DescribedCommand {

    private static final String OUTPUT = "output";
    private static final String EXTRACT = "extract";
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
                    PlanPlaces.on(),
                    ArchiveOptions.as(),
                    OptionSyntax.flag(EXTRACT, "where some of it is closed to you: the rest"),
                    OptionSyntax.flag(ALL, "with what the archive added: clauses, formats and events")),
            List.of(
                    "Every byte is checked; a folder that would be damaged is not made. --known-at is about when the archive",
                    "knew it, --on about when it happened: with --on the folder has what had happened by that day, and its record",
                    "is written anew. What is closed to you is not given; see --as."),
            List.of(
                    "archive get ukraine-2025 --output back",
                    "archive get ukraine-2025@v3 --output back",
                    "archive get ukraine-2025 --known-at 2025-12-10 --output back",
                    "archive get ukraine-2025 --on 2025-12-06 --output back"));

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
        StoreRoot root = archives.root(invocation);
        OcflArchive archive = archives.open(root);
        Archives.Named named = Archives.Named.of(invocation.required(Archives.PLAN));
        ArchivedPlan plan = archive.plan(named.id());
        ArchivedVersion version = Archives.version(plan, named, invocation);
        String what = plan.id() + " " + version.name();
        ReadingRoom.Reading reading = new ReadingRoom(archive, archives.reader(root, invocation))
                .restore(
                        plan.id(),
                        version.number(),
                        output,
                        record -> PlanPlaces.asOf(Extract.whole(record), invocation),
                        got -> given(got, what, invocation));
        console.out()
                .println("Restored " + what + ", deposited " + version.deposited() + ", into " + output
                        + (reading.extract().isWhole() ? "." : ", as an extract."));
        leftOut(reading, Cause.CLOSED, "closed to you");
        leftOut(reading, Cause.LATER, "later");
        leftOut(reading, Cause.UNDATED, "of unknown date");
        if (!reading.unnamed().isEmpty()) {
            console.note(
                    "note: left out, as the record does not name them: " + String.join(", ", reading.unnamed()) + ".");
        }
        return ExitCode.DONE;
    }

    private static ReadingRoom.Reading given(ReadingRoom.Reading reading, String what, Invocation invocation)
            throws IOException {
        String closed = reading.extract().count(Cause.CLOSED);
        if (!closed.isEmpty() && !invocation.flag(EXTRACT)) {
            throw new CommandFailure(
                    ExitCode.INPUT_OUTPUT,
                    what + " has " + closed + " closed to you; nothing was restored. --as ROLE gives what the archive's"
                            + " policy lets that role see, --" + EXTRACT + " the rest.");
        }
        if (!invocation.flag(ALL)) {
            OwnFiles.deleteFrom(reading.folder());
        }
        return reading;
    }

    private void leftOut(ReadingRoom.Reading reading, Cause cause, String why) {
        String count = reading.extract().count(cause);
        if (!count.isEmpty()) {
            console.note("note: left out, as " + why + ": " + count + ".");
        }
    }
}
