package org.travaux.shell.config;

import java.time.Clock;
import java.util.function.BiFunction;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;
import org.travaux.ingest.DocumentReaders;
import org.travaux.shell.command.archive.ArchiveDiffCommand;
import org.travaux.shell.command.archive.ArchiveEventsCommand;
import org.travaux.shell.command.archive.ArchiveExportCommand;
import org.travaux.shell.command.archive.ArchiveGetCommand;
import org.travaux.shell.command.archive.ArchiveImportCommand;
import org.travaux.shell.command.archive.ArchiveInitCommand;
import org.travaux.shell.command.archive.ArchiveListCommand;
import org.travaux.shell.command.archive.ArchiveLogCommand;
import org.travaux.shell.command.archive.ArchivePlace;
import org.travaux.shell.command.archive.ArchivePurgeCommand;
import org.travaux.shell.command.archive.ArchivePutCommand;
import org.travaux.shell.command.archive.ArchiveReceiptCommand;
import org.travaux.shell.command.archive.ArchiveReindexCommand;
import org.travaux.shell.command.archive.ArchiveSearchCommand;
import org.travaux.shell.command.archive.ArchiveShowCommand;
import org.travaux.shell.command.archive.ArchiveVerifyCommand;
import org.travaux.shell.command.archive.Archives;
import org.travaux.shell.command.archive.PlanCheckouts;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.terminal.Console;

/** The commands of the archive. */
final class ArchiveBeans implements BeanRegistrar {

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        registry.registerBean(
                Archives.class,
                spec -> spec.supplier(beans -> new Archives(
                        beans.bean(DocumentReaders.class),
                        beans.bean(Clock.class),
                        () -> ArchivePlace.of(
                                System.getenv(),
                                System.getProperty("user.home", ""),
                                System.getProperty("os.name", "")))));
        registry.registerBean(
                PlanCheckouts.class, spec -> spec.supplier(beans -> new PlanCheckouts(beans.bean(Archives.class))));
        register(registry, ArchiveInitCommand.class, ArchiveInitCommand::new);
        register(registry, ArchivePutCommand.class, ArchivePutCommand::new);
        register(registry, ArchiveListCommand.class, ArchiveListCommand::new);
        register(registry, ArchiveLogCommand.class, ArchiveLogCommand::new);
        register(registry, ArchiveShowCommand.class, ArchiveShowCommand::new);
        register(registry, ArchiveGetCommand.class, ArchiveGetCommand::new);
        register(registry, ArchiveDiffCommand.class, ArchiveDiffCommand::new);
        register(registry, ArchiveVerifyCommand.class, ArchiveVerifyCommand::new);
        register(registry, ArchiveEventsCommand.class, ArchiveEventsCommand::new);
        register(registry, ArchiveReceiptCommand.class, ArchiveReceiptCommand::new);
        register(registry, ArchiveExportCommand.class, ArchiveExportCommand::new);
        register(registry, ArchiveImportCommand.class, ArchiveImportCommand::new);
        register(registry, ArchiveSearchCommand.class, ArchiveSearchCommand::new);
        register(registry, ArchiveReindexCommand.class, ArchiveReindexCommand::new);
        registry.registerBean(
                ArchivePurgeCommand.class,
                spec -> spec.supplier(beans -> new ArchivePurgeCommand(
                        beans.bean(Archives.class), beans.bean(PlanCheckouts.class), beans.bean(Console.class))));
    }

    private static <T extends DescribedCommand> void register(
            BeanRegistry registry, Class<T> type, BiFunction<Archives, Console, T> command) {
        CommandBeans.register(registry, type, Archives.class, command);
    }
}
