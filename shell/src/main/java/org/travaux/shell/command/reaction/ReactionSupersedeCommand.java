package org.travaux.shell.command.reaction;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.travaux.ingest.DocumentReaders;
import org.travaux.model.reaction.Attribution;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.exchange.table.ReactionColumn;
import org.travaux.record.exchange.table.RowCells;
import org.travaux.report.view.record.StatementAnswer;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanPlaces;
import org.travaux.shell.input.RecordNames;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Corrects a record of what a party said by a new one; the old one stays. */
public final class ReactionSupersedeCommand implements DescribedCommand {

    private static final String ID = "ID";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "reaction supersede",
            CommandGroups.RECORD,
            "Correct a recorded statement by a new record",
            List.of(ArgumentSyntax.required(ID, "the reaction to correct", ValueKind.TEXT)),
            ReactionOptions.after(PlanPlaces.folderOption(), ReactionOptions.list()),
            List.of(
                    "The new record says that it supersedes the old one, which stays in the file as it is. What no",
                    "option gives is taken from the old one."),
            List.of("reaction supersede ua-un-forces --plan ukraine-2025 --stance seeks-changes"));

    private final ReactionEntry entry;

    /**
     * Makes the command.
     *
     * @param readers the readers at hand
     * @param clock tells today
     * @param console takes the result
     */
    public ReactionSupersedeCommand(DocumentReaders readers, Clock clock, Console console) {
        this.entry = new ReactionEntry(readers, clock, console);
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        NamedPlan plan = PlanPlaces.folder(invocation);
        Reaction old = RecordNames.reaction(plan.record(), invocation.required(ID));
        List<String> later = StatementAnswer.supersededBy(plan.record(), old.id());
        if (!later.isEmpty()) {
            throw new UsageException(
                    old.id() + " is superseded by " + later.getFirst() + " already. Supersede that one.");
        }
        Map<ReactionColumn, String> given = ReactionOptions.cells(invocation);
        if (given.isEmpty()) {
            throw new UsageException("Nothing is corrected. Give at least one option, such as --stance or --note.");
        }
        entry.add(plan, corrected(old, given));
        return ExitCode.DONE;
    }

    /** The old record with what is given, and without what belongs to what it replaces. */
    private static Map<ReactionColumn, String> corrected(Reaction old, Map<ReactionColumn, String> given) {
        Map<ReactionColumn, String> cells = new EnumMap<>(ReactionColumn.class);
        cells.putAll(RowCells.of(old, null));
        cells.remove(ReactionColumn.ID);
        if (given.containsKey(ReactionColumn.VERSION)) {
            cells.remove(ReactionColumn.CERTAINTY);
            cells.remove(ReactionColumn.CLAUSES);
        }
        if (given.containsKey(ReactionColumn.VERSION) || given.containsKey(ReactionColumn.CLAUSES)) {
            cells.remove(ReactionColumn.ANCHORS);
            cells.remove(ReactionColumn.CLAUSE_BASIS);
        }
        if (given.containsKey(ReactionColumn.SPEAKER)) {
            cells.remove(ReactionColumn.SPEAKER_ROLE);
        }
        if (given.containsKey(ReactionColumn.QUOTE)) {
            cells.remove(ReactionColumn.TRANSLATION);
        }
        String attribution = given.getOrDefault(ReactionColumn.ATTRIBUTION, Attribution.SECOND_HAND.id());
        if (!attribution.equals(Attribution.SECOND_HAND.id())) {
            cells.remove(ReactionColumn.ASSERTED_BY);
        }
        boolean newSource = given.containsKey(ReactionColumn.PUBLISHER) || given.containsKey(ReactionColumn.ARTICLE);
        if (newSource) {
            cells.remove(ReactionColumn.SOURCE);
        }
        cells.putAll(given);
        cells.put(ReactionColumn.SUPERSEDES, old.id());
        return cells;
    }
}
