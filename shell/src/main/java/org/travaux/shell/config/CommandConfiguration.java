package org.travaux.shell.config;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.travaux.compare.DocumentComparer;
import org.travaux.compare.StandardDocumentComparer;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.plain.PlainTextReader;
import org.travaux.report.render.json.JsonReportRenderer;
import org.travaux.shell.command.ClausesCommand;
import org.travaux.shell.command.CompareCommand;
import org.travaux.shell.command.HelpCommand;
import org.travaux.shell.command.ScriptCommand;
import org.travaux.shell.command.VersionCommand;
import org.travaux.shell.line.LineParser;
import org.travaux.shell.output.ReportFormats;
import org.travaux.shell.output.ReportFormats.Format;
import org.travaux.shell.session.ScriptRunner;
import org.travaux.shell.terminal.Console;

/** The commands, and what they are made of. */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {

    @Bean
    DocumentReaders documentReaders() {
        return new DocumentReaders(List.of(new PlainTextReader()));
    }

    @Bean
    DocumentComparer documentComparer() {
        return new StandardDocumentComparer();
    }

    @Bean
    ReportFormats reportFormats() {
        return new ReportFormats(List.of(new Format(".json", JsonReportRenderer::new)));
    }

    @Bean
    CompareCommand compareCommand(
            DocumentReaders readers, DocumentComparer comparer, ReportFormats formats, Console console) {
        return new CompareCommand(readers, comparer, formats, console);
    }

    @Bean
    ClausesCommand clausesCommand(DocumentReaders readers, Console console) {
        return new ClausesCommand(readers, console);
    }

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
