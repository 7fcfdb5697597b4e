package org.travaux.shell.config;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.travaux.shell.session.CommandRunner;
import org.travaux.shell.session.InteractiveSession;
import org.travaux.shell.session.ScriptRunner;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.StandardInput;

/**
 * Decides what a start is for: one command, a script on standard input, or a session; and keeps the exit code.
 *
 * <p>It stands in for Spring Shell's own runner, which is interactive even with arguments, parts quoted words and ends with 0
 * after an error.
 */
final class ShellRunner implements ApplicationRunner, ExitCodeGenerator {

    private final Console console;
    private final CommandRunner runner;
    private final StandardInput input;
    private final ObjectProvider<ScriptRunner> scripts;
    private final ObjectProvider<InteractiveSession> session;
    private ExitCode exitCode = ExitCode.DONE;

    ShellRunner(
            Console console,
            CommandRunner runner,
            StandardInput input,
            ObjectProvider<ScriptRunner> scripts,
            ObjectProvider<InteractiveSession> session) {
        this.console = Objects.requireNonNull(console, "console");
        this.runner = Objects.requireNonNull(runner, "runner");
        this.input = Objects.requireNonNull(input, "input");
        this.scripts = Objects.requireNonNull(scripts, "scripts");
        this.session = Objects.requireNonNull(session, "session");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> words = List.of(arguments.getSourceArgs());
        try {
            if (!words.isEmpty()) {
                input.isText();
                exitCode = runner.run(words);
            } else if (console.facts().input() && console.facts().output()) {
                exitCode = session.getObject().run();
            } else {
                exitCode = runStandardInput();
            }
        } catch (IOException e) {
            exitCode = runner.report(e);
        } finally {
            console.flush();
        }
    }

    private ExitCode runStandardInput() throws IOException {
        try (Reader lines = new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8)) {
            return scripts.getObject().run(lines, "standard input");
        }
    }

    @Override
    public int getExitCode() {
        return exitCode.code();
    }
}
