package org.travaux.shell.command.reaction;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.travaux.anchor.TargetCheck;
import org.travaux.ingest.DocumentReaders;
import org.travaux.model.evidence.Source;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.check.PlanIssue;
import org.travaux.record.exchange.ImportOptions;
import org.travaux.record.exchange.ImportedReactions;
import org.travaux.record.exchange.ReactionImport;
import org.travaux.record.exchange.table.ReactionColumn;
import org.travaux.report.view.record.StatementWords;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.terminal.Console;

/** Puts one reaction that was typed into a plan, and says so. */
final class ReactionEntry {

    private final DocumentReaders readers;
    private final Clock clock;
    private final Console console;

    ReactionEntry(DocumentReaders readers, Clock clock, Console console) {
        this.readers = readers;
        this.clock = clock;
        this.console = console;
    }

    /** What is asked of reactions that go into a plan. */
    static TargetCheck check(NamedPlan plan, DocumentReaders readers, Clock clock) {
        return new TargetCheck(plan.folder(), plan.record().plan(), readers, today(clock));
    }

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    void add(NamedPlan plan, Map<ReactionColumn, String> cells) throws IOException, PlanFormatException {
        ImportedReactions read =
                ReactionImport.row(cells, plan.record(), new ImportOptions(false, false, check(plan, readers, clock)));
        if (!read.problems().isEmpty()) {
            throw new UsageException(told(read.problems()));
        }
        if (read.reactions().isEmpty()) {
            throw new UsageException("The plan has this very reaction already.");
        }
        PlanRecord record = PlanFolder.addReactions(plan.folder(), read.reactions(), read.sources(), read.parties());
        Reaction reaction = read.reactions().getFirst();
        console.out().println("Added " + reaction.id() + " to reactions.yaml" + newSources(read.sources()));
        console.out().println(new StatementWords(record).line(reaction));
    }

    static String newSources(List<Source> sources) {
        return sources.isEmpty()
                ? ""
                : ", " + sources.stream().map(Source::id).collect(Collectors.joining(", ")) + " to sources.yaml";
    }

    /** Problems of what was typed, in one line. */
    static String told(List<PlanIssue> problems) {
        return problems.stream()
                .map(problem -> problem.message().replace("dateSaid", "--date") + "; " + problem.remedy()
                        + (problem.remedy().endsWith("?") ? "" : "."))
                .collect(Collectors.joining(" "));
    }
}
