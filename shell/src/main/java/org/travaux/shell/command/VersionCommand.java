package org.travaux.shell.command;

import java.util.List;
import java.util.Objects;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.LineParser;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Says which version this is; {@code --version} alone does the same. */
public final class VersionCommand implements DescribedCommand {

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            LineParser.VERSION,
            CommandGroups.SESSION,
            "Show which version this is",
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private final Console console;

    /**
     * Makes the command.
     *
     * @param console takes the line
     */
    public VersionCommand(Console console) {
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) {
        String version = VersionCommand.class.getPackage().getImplementationVersion();
        console.out()
                .println("Travaux " + (version == null ? "(not packaged)" : version) + ", Java " + Runtime.version());
        return ExitCode.DONE;
    }
}
