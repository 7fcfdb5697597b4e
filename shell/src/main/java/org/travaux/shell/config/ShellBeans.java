package org.travaux.shell.config;

import java.util.LinkedHashSet;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.MessageSource;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.PromptProvider;
import org.travaux.shell.line.LineParser;
import org.travaux.shell.session.CommandRunner;
import org.travaux.shell.session.HistoryFile;
import org.travaux.shell.session.InteractiveSession;
import org.travaux.shell.session.Questions;
import org.travaux.shell.session.ScriptRunner;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.StandardInput;
import org.travaux.shell.terminal.TerminalFacts;

/** What commands are read, run and shown by. */
final class ShellBeans implements BeanRegistrar {

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        registry.registerBean(
                AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME,
                MessageSource.class,
                spec -> spec.supplier(beans -> new NoMessages()));
        registry.registerBean(TerminalFacts.class, spec -> spec.supplier(beans -> facts()));
        registry.registerBean(
                Console.class, spec -> spec.supplier(beans -> Console.ofProcess(beans.bean(TerminalFacts.class))));
        registry.registerBean(
                StandardInput.class, spec -> spec.supplier(beans -> new StandardInput(beans.bean(Console.class))));
        registry.registerBean(
                CommandRegistry.class,
                spec -> spec.supplier(beans -> {
                    CommandRegistry commands = new CommandRegistry(new LinkedHashSet<>());
                    beans.beanProvider(Command.class).forEach(commands::registerCommand);
                    return commands;
                }));
        registry.registerBean(
                LineParser.class, spec -> spec.supplier(beans -> new LineParser(beans.bean(CommandRegistry.class))));
        registry.registerBean(
                CommandRunner.class,
                spec -> spec.supplier(beans -> new CommandRunner(
                        beans.bean(LineParser.class), beans.bean(CommandRegistry.class), beans.bean(Console.class))));
        registry.registerBean(
                ScriptRunner.class,
                spec -> spec.supplier(beans -> new ScriptRunner(
                        beans.bean(CommandRunner.class), beans.bean(Console.class), beans.bean(Questions.class))));
        registry.registerBean(
                Questions.class, spec -> spec.supplier(beans -> new Questions(beans.bean(Console.class))));
        registry.registerBean(PromptProvider.class, spec -> spec.supplier(beans -> InteractiveSession.plainPrompt()));
        registry.registerBean(
                InteractiveSession.class,
                spec -> spec.supplier(beans -> new InteractiveSession(
                        beans.bean(LineParser.class),
                        beans.bean(CommandRunner.class),
                        beans.bean(Console.class),
                        beans.bean(PromptProvider.class),
                        beans.bean(Questions.class),
                        HistoryFile.in(System.getenv(), System.getProperty("user.home", "")))));
        registry.registerBean(
                ShellRunner.class,
                spec -> spec.supplier(beans -> new ShellRunner(
                        beans.bean(Console.class),
                        beans.bean(CommandRunner.class),
                        beans.bean(StandardInput.class),
                        beans.beanProvider(ScriptRunner.class),
                        beans.beanProvider(InteractiveSession.class))));
    }

    private static TerminalFacts facts() {
        return LauncherFacts.of(
                System.getProperty("travaux.terminal"), System.getProperty("travaux.columns"), System.getenv());
    }
}
