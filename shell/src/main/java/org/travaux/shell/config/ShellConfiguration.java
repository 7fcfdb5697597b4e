package org.travaux.shell.config;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.PromptProvider;
import org.travaux.shell.line.LineParser;
import org.travaux.shell.session.CommandRunner;
import org.travaux.shell.session.HistoryFile;
import org.travaux.shell.session.InteractiveSession;
import org.travaux.shell.session.ScriptRunner;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.TerminalFacts;

/**
 * The beans of the shell. Named one by one: nothing is scanned for and nothing configures itself, which is half of a quick
 * start, and Spring Shell's own runner, parser and built-in commands stay out.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import(CommandConfiguration.class)
class ShellConfiguration {

    @Bean
    TerminalFacts terminalFacts() {
        return LauncherFacts.of(
                System.getProperty("travaux.terminal"), System.getProperty("travaux.columns"), System.getenv());
    }

    @Bean
    Console console(TerminalFacts facts) {
        return Console.ofProcess(facts);
    }

    @Bean
    CommandRegistry commandRegistry(ObjectProvider<Command> commands) {
        CommandRegistry registry = new CommandRegistry(new java.util.LinkedHashSet<>());
        commands.orderedStream().forEach(registry::registerCommand);
        return registry;
    }

    @Bean
    LineParser lineParser(CommandRegistry registry) {
        return new LineParser(registry);
    }

    @Bean
    CommandRunner commandRunner(LineParser parser, CommandRegistry registry, Console console) {
        return new CommandRunner(parser, registry, console);
    }

    @Bean
    ScriptRunner scriptRunner(CommandRunner runner, Console console) {
        return new ScriptRunner(runner, console);
    }

    @Bean
    PromptProvider promptProvider() {
        return InteractiveSession.plainPrompt();
    }

    @Bean
    InteractiveSession interactiveSession(
            LineParser parser, CommandRunner runner, Console console, PromptProvider prompt) {
        return new InteractiveSession(
                parser, runner, console, prompt, HistoryFile.in(System.getenv(), System.getProperty("user.home", "")));
    }

    @Bean
    ShellRunner shellRunner(
            Console console,
            CommandRunner runner,
            ObjectProvider<ScriptRunner> scripts,
            ObjectProvider<InteractiveSession> session) {
        return new ShellRunner(console, runner, scripts, session);
    }
}
