package org.travaux.shell.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.lineage.HeldTexts;
import org.travaux.lineage.TextNotHeldException;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseReference;
import org.travaux.model.EdtfDate;
import org.travaux.model.plan.LinkDecision;
import org.travaux.model.plan.LinkVerdict;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.input.PlanVersions;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Writes into a plan's record that clauses of two versions belong together, or that they do not. */
public final class LinkCommand implements DescribedCommand {

    private static final String PLAN = "PLAN";
    private static final String BEFORE = "BEFORE";
    private static final String AFTER = "AFTER";
    private static final String BY = "by";
    private static final String NOTE = "note";

    private final LinkVerdict verdict;
    private final DocumentReaders readers;
    private final Clock clock;
    private final Console console;
    private final CommandSyntax syntax;

    /**
     * Makes the command for one of the verdicts.
     *
     * @param verdict what is decided
     * @param readers the readers at hand
     * @param clock tells the day of the decision
     * @param console takes the result
     */
    public LinkCommand(LinkVerdict verdict, DocumentReaders readers, Clock clock, Console console) {
        this.verdict = Objects.requireNonNull(verdict, "verdict");
        this.readers = Objects.requireNonNull(readers, "readers");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.console = Objects.requireNonNull(console, "console");
        this.syntax = syntaxOf(verdict);
    }

    private static CommandSyntax syntaxOf(LinkVerdict verdict) {
        boolean pins = verdict == LinkVerdict.PINNED;
        String name = pins ? "link pin" : "link forbid";
        List<String> details = new ArrayList<>(List.of(
                "Goes into the plan's links.yaml with the clauses' first words and digests, and is obeyed by compare,",
                "lineage and blame for these two versions. Of decisions that contradict each other the later holds."));
        if (pins) {
            details.add("Numbers after one colon only, as in us28:12 e3:, say that the clause has no counterpart.");
        }
        return new CommandSyntax(
                name,
                CommandGroups.RECORD,
                pins ? "Say that clauses of two versions go together" : "Say that clauses are not to be linked",
                List.of(
                        ArgumentSyntax.required(PLAN, "the plan's folder", ValueKind.FOLDER),
                        ArgumentSyntax.required(BEFORE, "version and numbers, as in us28:6,7", ValueKind.TEXT),
                        ArgumentSyntax.required(AFTER, "version and numbers, as in e3:6", ValueKind.TEXT)),
                List.of(OptionSyntax.text(BY, "NAME", "who decided"), OptionSyntax.text(NOTE, "TEXT", "why")),
                details,
                List.of(name + " border-accord n1:2 s1:1 --by \"A. Reader\" --note \"same subject\""));
    }

    @Override
    public CommandSyntax syntax() {
        return syntax;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        Path folder = InputFiles.path(invocation.required(PLAN));
        PlanRecord record = PlanFolder.read(folder);
        LinkDecision.Side original = side(folder, record.plan(), invocation.required(BEFORE));
        LinkDecision.Side revised = side(folder, record.plan(), invocation.required(AFTER));
        check(original, revised);
        LinkDecision decision = new LinkDecision(
                newId(record),
                verdict,
                original,
                revised,
                invocation.value(BY).orElse(null),
                new EdtfDate(
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString()),
                invocation.value(NOTE).orElse(null));
        PlanFolder.addLink(folder, decision);
        console.out()
                .println((verdict == LinkVerdict.PINNED ? "Pinned " : "Forbade ") + numbers(original) + " – "
                        + numbers(revised) + " as " + decision.id() + " in links.yaml");
        return ExitCode.DONE;
    }

    private void check(LinkDecision.Side original, LinkDecision.Side revised) {
        boolean none = original.clauses().isEmpty() || revised.clauses().isEmpty();
        if (original.version().equals(revised.version())) {
            throw new UsageException("Both sides are of " + original.version() + ". Name clauses of two versions.");
        }
        if (none && (verdict == LinkVerdict.FORBIDDEN || original.clauses().equals(revised.clauses()))) {
            throw new UsageException(
                    "A number is missing: write the version and its clauses, as in us28:6 or us28:6,7.");
        }
    }

    private LinkDecision.Side side(Path folder, Plan plan, String text) throws IngestException, TextNotHeldException {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new UsageException(
                    "\"" + text + "\" names no clause. Write the version and the numbers, as in us28:6 or us28:6,7.");
        }
        PlanVersion version = PlanVersions.version(plan, text.substring(0, colon));
        ClauseDocument document =
                new HeldTexts(folder, readers).readMain(version, null).document();
        List<ClauseReference> clauses = new ArrayList<>();
        for (String number : text.substring(colon + 1).split(",", -1)) {
            if (!number.isBlank()) {
                Clause clause = PlanVersions.clause(document, version.id(), number.strip());
                clauses.add(new ClauseReference(version.id(), number.strip(), clause.anchor()));
            }
        }
        return new LinkDecision.Side(version.id(), clauses);
    }

    private static String newId(PlanRecord record) {
        List<String> ids = record.links().stream().map(LinkDecision::id).toList();
        int count = ids.size() + 1;
        while (ids.contains("link-" + count)) {
            count++;
        }
        return "link-" + count;
    }

    private static String numbers(LinkDecision.Side side) {
        return side.version() + ":"
                + side.clauses().stream().map(ClauseReference::number).collect(Collectors.joining(","));
    }
}
