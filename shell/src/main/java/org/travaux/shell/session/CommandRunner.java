package org.travaux.shell.session;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;
import org.travaux.shell.line.LineParser;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.Words;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/**
 * Runs one command and turns whatever comes of it into an exit code and, at most, one or two plain lines; the same for
 * arguments of the operating system, lines of a script and lines typed at the prompt.
 */
public final class CommandRunner {

    private static final String PREFIX = Failures.PREFIX;

    private static final InputReader NO_INPUT = new InputReader() {};

    private final LineParser parser;
    private final CommandRegistry registry;
    private final CommandExecutor executor;
    private final Console console;

    /**
     * Makes a runner.
     *
     * @param parser reads lines
     * @param registry the commands there are
     * @param console takes results and messages
     */
    public CommandRunner(LineParser parser, CommandRegistry registry, Console console) {
        this.parser = Objects.requireNonNull(parser, "parser");
        this.registry = Objects.requireNonNull(registry, "registry");
        this.executor = new CommandExecutor(registry);
        this.console = Objects.requireNonNull(console, "console");
    }

    /**
     * {@return what came of a line; a blank line or a comment is done at once}
     *
     * @param line a line as typed
     */
    public ExitCode runLine(String line) {
        List<String> words;
        try {
            words = Words.of(line);
        } catch (UsageException e) {
            return report(e, false);
        }
        return words.isEmpty() ? ExitCode.DONE : run(words);
    }

    /**
     * {@return what came of a command}
     *
     * @param words the words of its line, not none
     */
    public ExitCode run(List<String> words) {
        boolean verbose = LineParser.asksForOrigin(words);
        try {
            ParsedInput input = parser.parse(words);
            ExitCode exitCode =
                    ExitCode.of(executor.execute(new CommandContext(input, registry, console.out(), NO_INPUT))
                            .code());
            return console.takeWriteFailure()
                    .map(failure -> report(failure, verbose))
                    .orElse(exitCode);
        } catch (Exception | Error e) {
            // Where the result could not be written, whatever else went wrong follows from it.
            return report(console.takeWriteFailure().map(Throwable.class::cast).orElseGet(() -> causeOf(e)), verbose);
        }
    }

    /**
     * Says what went wrong, as every command does.
     *
     * @param failure what went wrong
     * @return the exit code that belongs to it
     */
    public ExitCode report(Throwable failure) {
        return report(failure, false);
    }

    private ExitCode report(Throwable failure, boolean verbose) {
        String message = Failures.message(failure);
        if (!message.isEmpty()) {
            console.note(PREFIX + message);
        }
        if (verbose) {
            failure.printStackTrace(console.err());
            console.flush();
        }
        return Failures.exitCode(failure);
    }

    /** Spring Shell wraps what a command throws. */
    private static Throwable causeOf(Throwable failure) {
        Throwable cause = failure.getCause();
        boolean wrapped = failure instanceof org.springframework.shell.core.command.CommandExecutionException
                || failure instanceof UncheckedIOException;
        return wrapped && cause != null ? causeOf(cause) : failure;
    }
}
