package org.travaux.shell.command;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.HelpPage;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.LineParser;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Shows all commands, or one in full. */
public final class HelpCommand implements DescribedCommand {

    private static final String COMMAND = "COMMAND";

    private static final String INTRODUCTION =
            "Travaux compares versions of a negotiated document, clause by clause.\n\n";

    private static final String CLOSING = """

            "help COMMAND" or "COMMAND --help" shows one in full. Without a command a
            session opens. Documents are .docx, .doc, .odt, .rtf, .pdf, .html, .eml, .md or
            .txt files, or - for standard input.
            Exit codes: 0 done, 1 differences (with --exit-code), 2 wrong usage, 3 a file
            cannot be read or written, 4 the archive is damaged, 70 a fault of Travaux,
            130 interrupted.
            """;

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            LineParser.HELP,
            CommandGroups.SESSION,
            "Show all commands, or one in full",
            List.of(ArgumentSyntax.optional(COMMAND, "the command to show in full", ValueKind.COMMAND)),
            List.of(),
            List.of(),
            List.of());

    private final ObjectProvider<LineParser> parser;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param parser knows the syntax of all commands; asked for late, since this command is one of them
     * @param console takes the page
     */
    public HelpCommand(ObjectProvider<LineParser> parser, Console console) {
        this.parser = Objects.requireNonNull(parser, "parser");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) {
        LineParser commands = parser.getObject();
        String page = invocation
                .argument(COMMAND)
                .map(name -> HelpPage.of(commands.syntaxOf(List.of(name.split(" ", -1)))))
                .orElseGet(() -> INTRODUCTION + HelpPage.of(commands.syntaxes(), CommandGroups.ORDER) + CLOSING);
        console.out().print(page);
        return ExitCode.DONE;
    }
}
