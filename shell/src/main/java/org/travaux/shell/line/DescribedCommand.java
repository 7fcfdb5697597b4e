package org.travaux.shell.line;

import java.util.List;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.travaux.shell.terminal.ExitCode;

/**
 * A command that says how it is written, so that parsing, help and completion need to know nothing else of it.
 *
 * <p>Registered as a bean of Spring Shell's own kind of command. Spring Shell's annotations are not used: with them an
 * option cannot be repeated, a flag wants a value, and an argument that is missing or one too many goes unnoticed.
 */
public interface DescribedCommand extends Command {

    /** {@return how it is written} */
    CommandSyntax syntax();

    /**
     * {@return what the program that started us is told}
     *
     * @param invocation the values of the line
     * @throws Exception with one plain line if it cannot be done
     */
    ExitCode run(Invocation invocation) throws Exception;

    @Override
    default ExitStatus execute(CommandContext context) throws Exception {
        ExitCode exitCode = run(new Invocation(syntax(), context.parsedInput()));
        return new ExitStatus(exitCode.code(), exitCode.name());
    }

    @Override
    default String getName() {
        return syntax().name();
    }

    @Override
    default String getDescription() {
        return syntax().summary();
    }

    @Override
    default String getGroup() {
        return syntax().group();
    }

    @Override
    default String getHelp() {
        return HelpPage.of(syntax());
    }

    @Override
    default List<CommandOption> getOptions() {
        return syntax().options().stream()
                .map(option -> CommandOption.with()
                        .longName(option.name())
                        .description(option.description())
                        .required(false)
                        .type(option.isFlag() ? Boolean.class : String.class)
                        .build())
                .toList();
    }
}
