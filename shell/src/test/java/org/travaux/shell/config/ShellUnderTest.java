package org.travaux.shell.config;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.travaux.shell.session.CommandRunner;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.TerminalFacts;

/** The whole application in this process, with its streams caught. */
public final class ShellUnderTest implements AutoCloseable {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ConfigurableApplicationContext context;

    /**
     * What came of one command.
     *
     * @param exitCode the exit code
     * @param out the result
     * @param err the messages
     */
    public record Outcome(ExitCode exitCode, String out, String err) {}

    private ShellUnderTest(TerminalFacts facts, String... firstCommand) {
        SpringApplication application = TravauxApplication.application();
        application.addInitializers(starting -> {
            BeanDefinitionBuilder console =
                    BeanDefinitionBuilder.genericBeanDefinition(Console.class, () -> new Console(out, err, facts));
            console.setPrimary(true);
            ((GenericApplicationContext) starting).registerBeanDefinition("caughtConsole", console.getBeanDefinition());
        });
        context = application.run(firstCommand);
    }

    public static ShellUnderTest start() {
        return start(TerminalFacts.piped());
    }

    public static ShellUnderTest start(TerminalFacts facts) {
        ShellUnderTest shell = new ShellUnderTest(facts, "version");
        shell.out.reset();
        return shell;
    }

    /** Starts with these arguments and ends as the process would; {@return the process's exit code} */
    public static int exitCodeOfProcess(String... arguments) {
        try (ShellUnderTest shell = new ShellUnderTest(TerminalFacts.piped(), arguments)) {
            return SpringApplication.exit(shell.context);
        }
    }

    public Outcome run(String... words) {
        out.reset();
        err.reset();
        ExitCode exitCode = bean(CommandRunner.class).run(List.of(words));
        return new Outcome(exitCode, text(out), text(err));
    }

    public Outcome runLine(String line) {
        out.reset();
        err.reset();
        ExitCode exitCode = bean(CommandRunner.class).runLine(line);
        return new Outcome(exitCode, text(out), text(err));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        context.close();
    }
}
