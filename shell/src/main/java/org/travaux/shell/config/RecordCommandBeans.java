package org.travaux.shell.config;

import java.time.Clock;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;
import org.travaux.compare.DocumentComparer;
import org.travaux.ingest.DocumentReaders;
import org.travaux.intake.marked.MarkedReactions;
import org.travaux.shell.command.reaction.ClaimAddCommand;
import org.travaux.shell.command.reaction.ClaimListCommand;
import org.travaux.shell.command.reaction.ReactionAddCommand;
import org.travaux.shell.command.reaction.ReactionCheckCommand;
import org.travaux.shell.command.reaction.ReactionImportCommand;
import org.travaux.shell.command.reaction.ReactionListCommand;
import org.travaux.shell.command.reaction.ReactionShowCommand;
import org.travaux.shell.command.reaction.ReactionSupersedeCommand;
import org.travaux.shell.input.PlanPlaces;
import org.travaux.shell.input.PlanVersions;
import org.travaux.shell.session.Questions;
import org.travaux.shell.terminal.Console;

/** The commands that keep the record of statements and claims. */
final class RecordCommandBeans implements BeanRegistrar {

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        registry.registerBean(
                ReactionAddCommand.class,
                spec -> spec.supplier(beans -> new ReactionAddCommand(
                        beans.bean(DocumentReaders.class),
                        beans.bean(Clock.class),
                        beans.bean(Questions.class),
                        beans.bean(Console.class))));
        registry.registerBean(
                ReactionImportCommand.class,
                spec -> spec.supplier(beans -> new ReactionImportCommand(
                        beans.bean(DocumentReaders.class),
                        new MarkedReactions(beans.bean(DocumentReaders.class), beans.bean(DocumentComparer.class)),
                        beans.bean(Clock.class),
                        beans.bean(Console.class))));
        registry.registerBean(
                ReactionListCommand.class,
                spec -> spec.supplier(beans -> new ReactionListCommand(
                        beans.bean(PlanPlaces.class), beans.bean(Clock.class), beans.bean(Console.class))));
        registry.registerBean(
                ReactionShowCommand.class,
                spec -> spec.supplier(
                        beans -> new ReactionShowCommand(beans.bean(PlanVersions.class), beans.bean(Console.class))));
        registry.registerBean(
                ReactionSupersedeCommand.class,
                spec -> spec.supplier(beans -> new ReactionSupersedeCommand(
                        beans.bean(DocumentReaders.class), beans.bean(Clock.class), beans.bean(Console.class))));
        registry.registerBean(
                ReactionCheckCommand.class,
                spec -> spec.supplier(beans -> new ReactionCheckCommand(
                        beans.bean(DocumentReaders.class), beans.bean(Clock.class), beans.bean(Console.class))));
        registry.registerBean(
                ClaimAddCommand.class,
                spec -> spec.supplier(
                        beans -> new ClaimAddCommand(beans.bean(Clock.class), beans.bean(Console.class))));
        registry.registerBean(
                ClaimListCommand.class,
                spec -> spec.supplier(
                        beans -> new ClaimListCommand(beans.bean(PlanPlaces.class), beans.bean(Console.class))));
    }
}
