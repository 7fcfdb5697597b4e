package org.travaux.shell.config;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.travaux.shell.command.HelpCommand;
import org.travaux.shell.command.ScriptCommand;
import org.travaux.shell.command.VersionCommand;
import org.travaux.shell.line.LineParser;
import org.travaux.shell.session.ScriptRunner;
import org.travaux.shell.terminal.Console;

/** The commands, and what they are made of. */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {

    @Bean
    HelpCommand helpCommand(ObjectProvider<LineParser> parser, Console console) {
        return new HelpCommand(parser, console);
    }

    @Bean
    VersionCommand versionCommand(Console console) {
        return new VersionCommand(console);
    }

    @Bean
    ScriptCommand scriptCommand(ObjectProvider<ScriptRunner> runner) {
        return new ScriptCommand(runner);
    }
}
