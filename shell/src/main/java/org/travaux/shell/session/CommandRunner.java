package org.travaux.shell.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;
import org.travaux.archive.ArchiveFailure;
import org.travaux.ingest.IngestException;
import org.travaux.intake.IntakeException;
import org.travaux.lineage.TextNotHeldException;
import org.travaux.record.check.PlanFormatException;
import org.travaux.shell.line.LineParser;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.Words;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/**
 * Runs one command and turns whatever comes of it into an exit code and, at most, one or two plain lines; the same for
 * arguments of the operating system, lines of a script and lines typed at the prompt.
 */
public final class CommandRunner {

    private static final String PREFIX = "travaux: ";

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
        String message = message(failure);
        if (!message.isEmpty()) {
            console.note(PREFIX + message);
        }
        if (verbose) {
            failure.printStackTrace(console.err());
            console.flush();
        }
        return exitCode(failure);
    }

    /** Spring Shell wraps what a command throws. */
    private static Throwable causeOf(Throwable failure) {
        Throwable cause = failure.getCause();
        boolean wrapped = failure instanceof org.springframework.shell.core.command.CommandExecutionException
                || failure instanceof UncheckedIOException;
        return wrapped && cause != null ? causeOf(cause) : failure;
    }

    private static ExitCode exitCode(Throwable failure) {
        return switch (failure) {
            case CommandFailure known -> known.exitCode();
            case IngestException unreadable -> ExitCode.INPUT_OUTPUT;
            case PlanFormatException record -> ExitCode.INPUT_OUTPUT;
            case IntakeException unfit -> ExitCode.USAGE;
            case ArchiveFailure archive -> exitCode(archive.reason());
            case TextNotHeldException unheld -> ExitCode.INPUT_OUTPUT;
            case IOException storage -> ExitCode.INPUT_OUTPUT;
            case OutOfMemoryError memory -> ExitCode.INPUT_OUTPUT;
            default -> ExitCode.INTERNAL;
        };
    }

    private static ExitCode exitCode(ArchiveFailure.Reason reason) {
        return switch (reason) {
            case NOT_FOUND, REFUSED, STORAGE -> ExitCode.INPUT_OUTPUT;
            case INTEGRITY -> ExitCode.INTEGRITY;
        };
    }

    private static String message(Throwable failure) {
        return switch (failure) {
            case CommandFailure known -> oneLine(known.getMessage());
            case IngestException unreadable -> oneLine(unreadable.getMessage());
            case PlanFormatException record -> planMessage(record);
            case IntakeException unfit -> oneLine(unfit.getMessage());
            case ArchiveFailure archive -> oneLine(archive.getMessage());
            case TextNotHeldException unheld -> oneLine(unheld.getMessage());
            case NoSuchFileException missing -> missing.getFile() + " does not exist.";
            case AccessDeniedException denied -> "There is no permission for " + denied.getFile() + ".";
            case FileSystemException storage ->
                storage.getFile() + " cannot be read or written"
                        + (storage.getReason() == null ? "." : ": " + oneLine(storage.getReason()) + ".");
            case IOException storage -> "Reading or writing failed: " + oneLine(storage.getMessage());
            case OutOfMemoryError memory ->
                "The documents need more memory than the "
                        + Runtime.getRuntime().maxMemory() / (1024 * 1024)
                        + " MB that Java was given. Set TRAVAUX_JAVA_OPTS=-Xmx4g and run it again.";
            default ->
                "This is a fault of Travaux, not of your documents: " + oneLine(failure.toString())
                        + System.lineSeparator()
                        + PREFIX + "Please report it with what --verbose shows.";
        };
    }

    /** The first problem, and how many more there are. */
    private static String planMessage(PlanFormatException record) {
        int more = record.issues().size() - 1;
        return oneLine(record.issues().getFirst().toString())
                + (more == 0 ? "" : System.lineSeparator() + PREFIX + "… and " + more + " more in this plan folder.");
    }

    private static String oneLine(@Nullable String message) {
        return message == null
                ? "no reason is known"
                : message.replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
