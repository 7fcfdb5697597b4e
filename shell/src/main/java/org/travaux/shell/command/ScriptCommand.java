package org.travaux.shell.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.session.ScriptRunner;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.ExitCode;

/** Runs the commands in a file. */
public final class ScriptCommand implements DescribedCommand {

    private static final String FILE = "FILE";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "script",
            CommandGroups.SESSION,
            "Run the commands in a file, one a line",
            List.of(ArgumentSyntax.required(FILE, "a text file in UTF-8", ValueKind.FILE)),
            List.of(),
            List.of(
                    "# begins a comment. The script stops at the first line that does not end with 0,",
                    "says which one it was and ends with its exit code."),
            List.of());

    private final ObjectProvider<ScriptRunner> runner;

    /**
     * Makes the command.
     *
     * @param runner runs the lines; asked for late, since it runs this command too
     */
    public ScriptCommand(ObjectProvider<ScriptRunner> runner) {
        this.runner = Objects.requireNonNull(runner, "runner");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        Path file = InputFiles.existing(invocation.required(FILE));
        try (Reader lines = Files.newBufferedReader(file)) {
            return runner.getObject().run(lines, file.toString());
        } catch (CharacterCodingException e) {
            throw new CommandFailure(
                    ExitCode.INPUT_OUTPUT, file + " is not a text in UTF-8. Save it as UTF-8 and run it again.", e);
        }
    }
}
