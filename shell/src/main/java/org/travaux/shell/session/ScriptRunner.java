package org.travaux.shell.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Runs commands line by line and stops at the first that does not end with 0; {@code #} begins a comment. */
public final class ScriptRunner {

    /** How deep scripts may call scripts. */
    public static final int MAX_DEPTH = 10;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CommandRunner runner;
    private final Console console;
    private final Questions questions;
    private int depth;

    /**
     * Makes a runner of scripts.
     *
     * @param runner runs the lines
     * @param console takes the message where a script stops
     * @param questions is silent while a script runs
     */
    public ScriptRunner(CommandRunner runner, Console console, Questions questions) {
        this.runner = Objects.requireNonNull(runner, "runner");
        this.console = Objects.requireNonNull(console, "console");
        this.questions = Objects.requireNonNull(questions, "questions");
    }

    /**
     * {@return what came of the last line that was run}
     *
     * @param lines the script; not closed
     * @param name what messages call it
     * @throws IOException if the script cannot be read
     */
    public ExitCode run(Reader lines, String name) throws IOException {
        if (depth == MAX_DEPTH) {
            throw new CommandFailure(
                    ExitCode.INPUT_OUTPUT,
                    name + " is called by itself: scripts may call scripts " + MAX_DEPTH + " deep.");
        }
        depth++;
        questions.silence(true);
        try {
            return runAll(new BufferedReader(lines), name);
        } finally {
            questions.silence(false);
            depth--;
        }
    }

    private ExitCode runAll(BufferedReader lines, String name) throws IOException {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK) {
                line = line.substring(1);
            }
            if (SessionWords.ends(line)) {
                break;
            }
            ExitCode exitCode = runner.runLine(line);
            if (exitCode != ExitCode.DONE) {
                console.note("travaux: " + name + " stopped at line " + number + ": " + line.strip());
                return exitCode;
            }
        }
        return ExitCode.DONE;
    }
}
