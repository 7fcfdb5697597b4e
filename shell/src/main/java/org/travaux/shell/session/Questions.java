package org.travaux.shell.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.completer.ArgumentCompleter;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/**
 * Asks the person at the terminal for what a line leaves out, with completion; inside a session at its own terminal, else at one
 * that is opened for the questions.
 */
public final class Questions {

    private static final Logger TERMINAL_LOG = Logger.getLogger("org.jline");

    private final Console console;
    private @Nullable Terminal session;
    private int silenced;

    /**
     * Makes questions possible.
     *
     * @param console knows whether anybody is there, and takes what is said between the questions
     */
    public Questions(Console console) {
        this.console = Objects.requireNonNull(console, "console");
    }

    /** {@return whether somebody is there to answer} */
    public boolean canAsk() {
        return silenced == 0 && console.facts().input() && console.facts().output();
    }

    /** The terminal of a session, from now on. */
    void useTerminal(@Nullable Terminal terminal) {
        session = terminal;
    }

    /** While a script runs, nobody is asked. */
    void silence(boolean on) {
        silenced += on ? 1 : -1;
    }

    /**
     * {@return the answers by name, those that were not given left out}
     *
     * @param questions the questions, asked in their order; each is made when those before it were answered, empty where it
     *     need not be asked then
     * @throws CommandFailure if the person leaves off
     * @throws IOException if the terminal cannot be used
     */
    public Map<String, String> ask(List<Function<Map<String, String>, Optional<Question>>> questions)
            throws IOException {
        Terminal open = session;
        if (open != null) {
            return ask(questions, open);
        }
        TERMINAL_LOG.setLevel(Level.OFF);
        try (Terminal terminal =
                TerminalBuilder.builder().system(true).dumb(true).build()) {
            return ask(questions, terminal);
        }
    }

    private Map<String, String> ask(
            List<Function<Map<String, String>, Optional<Question>>> questions, Terminal terminal) {
        Map<String, String> answers = new LinkedHashMap<>();
        Terminal.SignalHandler before = terminal.handle(Terminal.Signal.INT, Terminal.SignalHandler.SIG_IGN);
        try {
            for (Function<Map<String, String>, Optional<Question>> next : questions) {
                Optional<Question> question = next.apply(answers);
                if (question.isPresent()) {
                    String answer = ask(question.get(), terminal);
                    if (!answer.isEmpty()) {
                        answers.put(question.get().name(), answer);
                    }
                }
            }
        } catch (UserInterruptException | EndOfFileException left) {
            throw new CommandFailure(ExitCode.INTERRUPTED, "Left off; nothing was written.");
        } finally {
            terminal.handle(Terminal.Signal.INT, before);
        }
        return answers;
    }

    private String ask(Question question, Terminal terminal) {
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("travaux")
                .parser((line, cursor, context) -> new ArgumentCompleter.ArgumentLine(line, cursor))
                .completer((own, line, candidates) -> complete(question, line.line(), candidates))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.INSERT_TAB, false)
                .build();
        String standard = question.standard().isEmpty() ? "" : " [" + question.standard() + "]";
        String prompt = question.prompt() + (question.optional() ? " (may be empty)" : "") + standard + ": ";
        while (true) {
            String answer = reader.readLine(prompt).strip();
            String given = answer.isEmpty() ? question.standard() : answer;
            Optional<String> problem = problem(question, given);
            if (problem.isEmpty()) {
                return given;
            }
            console.note(problem.get());
        }
    }

    /** {@return what is wrong with an answer, if anything is} */
    static Optional<String> problem(Question question, String answer) {
        if (answer.isEmpty()) {
            return question.optional()
                    ? Optional.empty()
                    : Optional.of("An answer is needed. Tab proposes some, Ctrl-C leaves off.");
        }
        return question.check().apply(answer);
    }

    /** Proposes how the last word of an answer goes on. */
    static void complete(Question question, String line, List<Candidate> candidates) {
        int comma = question.several() ? line.lastIndexOf(',') + 1 : 0;
        String before = line.substring(0, comma);
        String word = line.substring(comma).strip().toLowerCase(Locale.ROOT);
        List<String> given = new ArrayList<>(
                Arrays.stream(before.split(",", -1)).map(String::strip).toList());
        question.choices().stream()
                .filter(choice -> !given.contains(choice))
                .filter(choice -> choice.toLowerCase(Locale.ROOT).startsWith(word))
                .forEach(choice ->
                        candidates.add(new Candidate(before + choice, choice, null, null, null, null, false)));
    }
}
