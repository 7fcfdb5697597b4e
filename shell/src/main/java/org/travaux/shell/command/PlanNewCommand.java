package org.travaux.shell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.travaux.intake.IntakeException;
import org.travaux.intake.PlanIntake;
import org.travaux.model.plan.Party;
import org.travaux.record.check.PlanFormatException;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Makes a plan folder to which versions can be added. */
public final class PlanNewCommand implements DescribedCommand {

    private static final String FOLDER = "DIR";
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String PARTY = "party";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "plan new",
            CommandGroups.RECORD,
            "Make a folder for a plan and its versions",
            List.of(ArgumentSyntax.required(FOLDER, "the plan's folder, made if it is not there", ValueKind.FOLDER)),
            List.of(
                    OptionSyntax.text(TITLE, "TITLE", "what the plan is called; by default the folder's name"),
                    OptionSyntax.text(ID, "ID", "its short name; by default made of the folder's name"),
                    OptionSyntax.texts(PARTY, "NAME", "one that takes part")),
            List.of("\"version add\" puts the first version in. plan.yaml may be edited by hand at any time."),
            List.of("plan new border-accord --title \"Border Accord\" --party Norvane --party Sudmere"));

    private final Console console;

    /**
     * Makes the command.
     *
     * @param console takes the result
     */
    public PlanNewCommand(Console console) {
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException, IntakeException, PlanFormatException {
        Path folder = InputFiles.path(invocation.required(FOLDER));
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, folder + " is a file, not a folder. Name another one.");
        }
        Path last = folder.toAbsolutePath().normalize().getFileName();
        String name = last == null ? "plan" : last.toString();
        String id = invocation.value(ID).orElseGet(() -> idOf(name));
        String title = invocation.value(TITLE).orElse(name);
        List<Party> parties = new ArrayList<>();
        for (String party : invocation.values(PARTY)) {
            parties.add(new Party(idOf(party), party, null, List.of(), null));
        }
        PlanIntake.create(folder, id, title, parties);
        console.out().println("Made the plan " + id + " (" + title + ") in " + folder);
        return ExitCode.DONE;
    }

    /** Letters and digits of a name, in lower case, with hyphens between words. */
    private static String idOf(String name) {
        String id = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}._-]+", "-")
                .replaceAll("^[^\\p{L}\\p{N}]+|-+$", "");
        return id.isEmpty() ? "plan" : id;
    }
}
