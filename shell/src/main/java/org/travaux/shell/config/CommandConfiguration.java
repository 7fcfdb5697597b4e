package org.travaux.shell.config;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.travaux.compare.DocumentComparer;
import org.travaux.compare.StandardDocumentComparer;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.docx.DocxReader;
import org.travaux.ingest.markdown.MarkdownReader;
import org.travaux.ingest.plain.PlainTextReader;
import org.travaux.report.render.docx.DocxReportRenderer;
import org.travaux.report.render.json.JsonReportRenderer;
import org.travaux.report.render.markdown.MarkdownReportRenderer;
import org.travaux.report.render.pdf.PdfReportRenderer;
import org.travaux.shell.command.ClausesCommand;
import org.travaux.shell.command.CompareCommand;
import org.travaux.shell.command.DemoCommand;
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
        return new DocumentReaders(List.of(new PlainTextReader(), new MarkdownReader(), new DocxReader()));
    }

    @Bean
    DocumentComparer documentComparer() {
        return new StandardDocumentComparer();
    }

    /** Reports carry the time they are made; SOURCE_DATE_EPOCH (reproducible-builds.org) fixes it. */
    @Bean
    Clock clock() {
        String seconds = System.getenv().getOrDefault("SOURCE_DATE_EPOCH", "");
        return seconds.matches("[0-9]{1,11}")
                ? Clock.fixed(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC)
                : Clock.systemUTC();
    }

    @Bean
    ReportFormats reportFormats(Clock clock) {
        return new ReportFormats(List.of(
                new Format(".docx", () -> new DocxReportRenderer(clock)),
                new Format(".pdf", () -> new PdfReportRenderer(clock)),
                new Format(".json", JsonReportRenderer::new),
                new Format(".md", MarkdownReportRenderer::new)));
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
    DemoCommand demoCommand(
            DocumentReaders readers, DocumentComparer comparer, ReportFormats formats, Console console) {
        return new DemoCommand(readers, comparer, formats, console);
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
