package org.travaux.shell.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.springframework.shell.jline.PromptProvider;
import org.travaux.shell.line.LineParser;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/**
 * The prompt: reads lines with history and completion, and runs them until the user leaves.
 *
 * <p>Ctrl-C clears the line (and ends the program only while a command runs), Ctrl-D or {@code exit} leaves; an error ends nothing. Spring Shell's own runner is not used,
 * because there Ctrl-C leaves and errors go to the result.
 */
public final class InteractiveSession {

    private static final String GREETING = "Travaux. \"help\" lists the commands, Tab completes, Ctrl-D leaves.";

    /** JLine logs a warning where a terminal has no abilities; that is no news to its user. Kept: a logger may be collected. */
    private static final Logger TERMINAL_LOG = Logger.getLogger("org.jline");

    private final LineParser parser;
    private final CommandRunner runner;
    private final Console console;
    private final PromptProvider prompt;
    private final Questions questions;
    private final Optional<Path> history;

    /**
     * Makes a session.
     *
     * @param parser knows the commands' syntax, for completion
     * @param runner runs the lines
     * @param console takes results and messages
     * @param prompt gives the prompt
     * @param questions asks at this session's terminal
     * @param history the file that keeps typed lines, if there is a place for one
     */
    public InteractiveSession(
            LineParser parser,
            CommandRunner runner,
            Console console,
            PromptProvider prompt,
            Questions questions,
            Optional<Path> history) {
        this.parser = Objects.requireNonNull(parser, "parser");
        this.runner = Objects.requireNonNull(runner, "runner");
        this.console = Objects.requireNonNull(console, "console");
        this.prompt = Objects.requireNonNull(prompt, "prompt");
        this.questions = Objects.requireNonNull(questions, "questions");
        this.history = Objects.requireNonNull(history, "history");
    }

    /** {@return the prompt of a session where nothing is opened} */
    public static PromptProvider plainPrompt() {
        return () -> new AttributedStringBuilder()
                .append("travaux> ", AttributedStyle.BOLD)
                .toAttributedString();
    }

    /**
     * Reads and runs lines until the user leaves.
     *
     * @return that it is done: what went wrong in a session was said in it
     * @throws IOException if the terminal cannot be used
     */
    public ExitCode run() throws IOException {
        TERMINAL_LOG.setLevel(Level.OFF);
        try (Terminal terminal =
                TerminalBuilder.builder().system(true).dumb(true).build()) {
            LineReader reader = reader(terminal);
            console.columnsFrom(terminal::getWidth);
            terminal.handle(Terminal.Signal.INT, Terminal.SignalHandler.SIG_IGN);
            console.note(GREETING);
            questions.useTerminal(terminal);
            readAndRun(reader, terminal);
            return ExitCode.DONE;
        } finally {
            questions.useTerminal(null);
        }
    }

    private void readAndRun(LineReader reader, Terminal terminal) {
        while (true) {
            String line;
            try {
                line = reader.readLine(prompt.getPrompt().toAnsi(terminal));
            } catch (UserInterruptException cleared) {
                continue;
            } catch (EndOfFileException left) {
                return;
            }
            if (SessionWords.ends(line)) {
                return;
            }
            runInterruptibly(line, terminal);
        }
    }

    /** While a command runs, Ctrl-C ends the program as everywhere; between commands it must not. */
    private void runInterruptibly(String line, Terminal terminal) {
        terminal.handle(Terminal.Signal.INT, Terminal.SignalHandler.SIG_DFL);
        try {
            runner.runLine(line);
        } finally {
            terminal.handle(Terminal.Signal.INT, Terminal.SignalHandler.SIG_IGN);
        }
    }

    private LineReader reader(Terminal terminal) {
        DefaultParser words = new DefaultParser();
        words.setEofOnUnclosedQuote(false);
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("travaux")
                .parser(words)
                .completer(new SyntaxCompleter(parser))
                .history(new DefaultHistory())
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
                .option(LineReader.Option.INSERT_TAB, false);
        history.ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
        return builder.build();
    }
}
