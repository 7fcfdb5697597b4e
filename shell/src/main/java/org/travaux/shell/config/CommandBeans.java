package org.travaux.shell.config;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;
import org.travaux.align.meaning.SentenceVectors;
import org.travaux.compare.DocumentComparer;
import org.travaux.compare.standard.StandardDocumentComparer;
import org.travaux.diff.semantic.standard.StandardSemanticDiffer;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.standard.StandardReaders;
import org.travaux.intake.PlanIntake;
import org.travaux.model.plan.LinkVerdict;
import org.travaux.report.redline.Redliner;
import org.travaux.report.render.docx.DocxReportRenderer;
import org.travaux.report.render.json.JsonReportRenderer;
import org.travaux.report.render.markdown.MarkdownReportRenderer;
import org.travaux.report.render.pdf.PdfReportRenderer;
import org.travaux.shell.command.BlameCommand;
import org.travaux.shell.command.ClausesCommand;
import org.travaux.shell.command.DemoCommand;
import org.travaux.shell.command.HelpCommand;
import org.travaux.shell.command.LineageCommand;
import org.travaux.shell.command.LinkCommand;
import org.travaux.shell.command.PlanCheckCommand;
import org.travaux.shell.command.PlanNewCommand;
import org.travaux.shell.command.RedlineCommand;
import org.travaux.shell.command.ScriptCommand;
import org.travaux.shell.command.VersionAddCommand;
import org.travaux.shell.command.VersionCommand;
import org.travaux.shell.command.assess.AssessCommand;
import org.travaux.shell.command.compare.CompareCommand;
import org.travaux.shell.command.position.CirculationCommand;
import org.travaux.shell.command.position.ContestedCommand;
import org.travaux.shell.command.position.MatrixCommand;
import org.travaux.shell.command.position.MovementCommand;
import org.travaux.shell.command.position.ProvisionsCommand;
import org.travaux.shell.input.ArchivedPlans;
import org.travaux.shell.input.CarriedReactions;
import org.travaux.shell.input.InputDocuments;
import org.travaux.shell.input.PlanPlaces;
import org.travaux.shell.input.PlanReactions;
import org.travaux.shell.input.PlanVersions;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.LineParser;
import org.travaux.shell.output.ReportFormats;
import org.travaux.shell.output.ReportFormats.Format;
import org.travaux.shell.session.ScriptRunner;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.StandardInput;

/** The commands, and what they are made of. */
final class CommandBeans implements BeanRegistrar {

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        registerParts(registry);
        registry.register(new RecordCommandBeans());
        registry.registerBean(
                CompareCommand.class,
                spec -> spec.supplier(beans -> new CompareCommand(
                        beans.bean(InputDocuments.class),
                        beans.bean(DocumentComparer.class),
                        beans.bean(PlanReactions.class),
                        beans.bean(ReportFormats.class),
                        beans.bean(Console.class))));
        registry.registerBean(
                RedlineCommand.class,
                spec -> spec.supplier(beans -> new RedlineCommand(
                        beans.bean(InputDocuments.class),
                        new Redliner(),
                        beans.bean(Clock.class),
                        beans.bean(Console.class))));
        registry.registerBean(
                AssessCommand.class,
                spec -> spec.supplier(
                        beans -> new AssessCommand(new StandardSemanticDiffer(), beans.bean(Console.class))));
        registry.registerBean(
                ClausesCommand.class,
                spec -> spec.supplier(
                        beans -> new ClausesCommand(beans.bean(InputDocuments.class), beans.bean(Console.class))));
        registry.registerBean(
                DemoCommand.class,
                spec -> spec.supplier(beans -> new DemoCommand(
                        beans.bean(DocumentReaders.class),
                        beans.bean(DocumentComparer.class),
                        beans.bean(ReportFormats.class),
                        beans.bean(Console.class))));
        registry.registerBean(
                PlanNewCommand.class, spec -> spec.supplier(beans -> new PlanNewCommand(beans.bean(Console.class))));
        registry.registerBean(
                VersionAddCommand.class,
                spec -> spec.supplier(beans -> new VersionAddCommand(
                        beans.bean(PlanIntake.class), beans.bean(InputDocuments.class), beans.bean(Console.class))));
        registry.registerBean(
                PlanCheckCommand.class,
                spec -> spec.supplier(
                        beans -> new PlanCheckCommand(beans.bean(DocumentReaders.class), beans.bean(Console.class))));
        registerLink(registry, "linkPin", LinkVerdict.PINNED);
        registerLink(registry, "linkForbid", LinkVerdict.FORBIDDEN);
        register(registry, LineageCommand.class, LineageCommand::new);
        register(registry, BlameCommand.class, BlameCommand::new);
        registerPositions(registry);
        registry.registerBean(
                HelpCommand.class,
                spec -> spec.supplier(
                        beans -> new HelpCommand(beans.beanProvider(LineParser.class), beans.bean(Console.class))));
        registry.registerBean(
                VersionCommand.class, spec -> spec.supplier(beans -> new VersionCommand(beans.bean(Console.class))));
        registry.registerBean(
                ScriptCommand.class,
                spec -> spec.supplier(beans -> new ScriptCommand(beans.beanProvider(ScriptRunner.class))));
    }

    private static void registerPositions(BeanRegistry registry) {
        register(registry, MatrixCommand.class, MatrixCommand::new);
        register(registry, ContestedCommand.class, ContestedCommand::new);
        register(registry, MovementCommand.class, MovementCommand::new);
        register(registry, ProvisionsCommand.class, ProvisionsCommand::new);
        register(registry, CirculationCommand.class, CirculationCommand::new);
    }

    private static <T extends DescribedCommand> void register(
            BeanRegistry registry, Class<T> type, BiFunction<PlanVersions, Console, T> command) {
        register(registry, type, PlanVersions.class, command);
    }

    /** Registers a command that is made of one part and the console. */
    static <P, T extends DescribedCommand> void register(
            BeanRegistry registry, Class<T> type, Class<P> part, BiFunction<P, Console, T> command) {
        registry.registerBean(
                type, spec -> spec.supplier(beans -> command.apply(beans.bean(part), beans.bean(Console.class))));
    }

    private static void registerLink(BeanRegistry registry, String name, LinkVerdict verdict) {
        registry.registerBean(
                name,
                LinkCommand.class,
                spec -> spec.supplier(beans -> new LinkCommand(
                        verdict,
                        beans.bean(DocumentReaders.class),
                        beans.bean(Clock.class),
                        beans.bean(Console.class))));
    }

    private static void registerParts(BeanRegistry registry) {
        registry.registerBean(Clock.class, spec -> spec.supplier(beans -> clock()));
        registry.registerBean(DocumentReaders.class, spec -> spec.supplier(beans -> StandardReaders.create()));
        registry.registerBean(
                InputDocuments.class,
                spec -> spec.supplier(beans -> new InputDocuments(
                        beans.bean(PlanPlaces.class),
                        beans.bean(DocumentReaders.class),
                        beans.bean(StandardInput.class)::stream)));
        registry.registerBean(
                PlanPlaces.class,
                spec -> spec.supplier(beans -> new PlanPlaces(
                        beans.bean(ArchivedPlans.class), beans.bean(Clock.class), beans.bean(Console.class))));
        registry.registerBean(
                PlanIntake.class, spec -> spec.supplier(beans -> new PlanIntake(beans.bean(DocumentReaders.class))));
        registry.registerBean(
                PlanVersions.class,
                spec -> spec.supplier(beans -> new PlanVersions(
                        beans.bean(PlanPlaces.class),
                        beans.bean(DocumentReaders.class),
                        beans.bean(DocumentComparer.class))));
        registry.registerBean(
                PlanReactions.class,
                spec -> spec.supplier(
                        beans -> new CarriedReactions(beans.bean(PlanVersions.class), beans.bean(Console.class))));
        registry.registerBean(
                DocumentComparer.class,
                spec -> spec.supplier(beans -> new StandardDocumentComparer(new SentenceVectors())));
        registry.registerBean(
                ReportFormats.class, spec -> spec.supplier(beans -> reportFormats(beans.bean(Clock.class))));
    }

    /** Reports carry the time they are made; SOURCE_DATE_EPOCH (reproducible-builds.org) fixes it. */
    private static Clock clock() {
        String seconds = System.getenv().getOrDefault("SOURCE_DATE_EPOCH", "");
        return seconds.matches("[0-9]{1,11}")
                ? Clock.fixed(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC)
                : Clock.systemUTC();
    }

    private static ReportFormats reportFormats(Clock clock) {
        return new ReportFormats(List.of(
                new Format(".docx", () -> new DocxReportRenderer(clock)),
                new Format(".pdf", () -> new PdfReportRenderer(clock)),
                new Format(".json", JsonReportRenderer::new),
                new Format(".md", MarkdownReportRenderer::new)));
    }
}
