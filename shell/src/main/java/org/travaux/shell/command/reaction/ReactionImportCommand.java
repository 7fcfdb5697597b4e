package org.travaux.shell.command.reaction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.SourceFile;
import org.travaux.intake.marked.MarkedReactions;
import org.travaux.intake.marked.Proposals;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.check.PlanIssue;
import org.travaux.record.exchange.ImportOptions;
import org.travaux.record.exchange.ImportedReactions;
import org.travaux.record.exchange.ReactionCheck;
import org.travaux.record.exchange.ReactionImport;
import org.travaux.record.exchange.table.CsvWriter;
import org.travaux.report.view.record.StatementAnswer;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanPlaces;
import org.travaux.shell.input.RecordNames;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.output.AnswerFormats;
import org.travaux.shell.output.OutputFile;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.Progress;

/** Brings reactions from a file into a plan's record. */
public final class ReactionImportCommand implements DescribedCommand {

    private static final String FILE = "FILE";
    private static final String PARTIAL = "partial";
    private static final String ADD_PARTIES = "add-parties";
    private static final String PARTY = "party";
    private static final String VERSION = "version";
    private static final String CONFIRM = "confirm";
    private static final String OUTPUT = "output";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "reaction import",
            CommandGroups.RECORD,
            "Bring in statements from CSV, JSON or Word",
            List.of(ArgumentSyntax.required(
                    FILE, "a .csv, .tsv, .jsonl or .yaml file, or a Word file that came back marked", ValueKind.FILE)),
            List.of(
                    PlanPlaces.folderOption(),
                    OptionSyntax.flag(PARTIAL, "take the rows in order although others are not"),
                    OptionSyntax.flag(ADD_PARTIES, "add parties that the plan does not have"),
                    OptionSyntax.text(PARTY, "PARTY", "for a Word file: whose comments and changes they are"),
                    OptionSyntax.text(VERSION, "ID", "for a Word file: the version that it answers"),
                    OptionSyntax.flag(CONFIRM, "for a Word file: record what it proposes"),
                    new OptionSyntax(
                            OUTPUT,
                            "FILE.csv",
                            "for a Word file: save what it proposes, for editing",
                            ValueKind.FILE,
                            List.of(),
                            false),
                    AnswerFormats.option()),
            List.of(
                    "Rows go through the same checks as the plan's own files; each bad one is told with line and reason,",
                    "and nothing is added unless all are in order or --partial is given (the exit code is 3 then too).",
                    "What the record has already is passed over. Comments and tracked changes of a Word file are only",
                    "shown, until --confirm records them."),
            List.of(
                    "reaction import statements.csv --plan ukraine-2025",
                    "reaction import gold.jsonl --plan ukraine-2025 --add-parties --partial",
                    "reaction import reply.docx --plan border-accord --party Sudmere --version n1 --confirm"));

    private final DocumentReaders readers;
    private final MarkedReactions marked;
    private final Clock clock;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param readers the readers at hand
     * @param marked reads Word files that came back
     * @param clock tells today
     * @param console takes the result
     */
    public ReactionImportCommand(DocumentReaders readers, MarkedReactions marked, Clock clock, Console console) {
        this.readers = Objects.requireNonNull(readers, "readers");
        this.marked = Objects.requireNonNull(marked, "marked");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        NamedPlan plan = PlanPlaces.folder(invocation);
        Path file = InputFiles.existing(invocation.required(FILE));
        if (MarkedReactions.reads(file)) {
            return propose(invocation, plan, file);
        }
        if (!ReactionImport.reads(file)) {
            throw new UsageException(file.getFileName() + " is none of " + String.join(", ", ReactionImport.SUFFIXES)
                    + ", .docx. Save it as one of these.");
        }
        for (String option : List.of(PARTY, VERSION, OUTPUT)) {
            if (invocation.value(option).isPresent()) {
                throw new UsageException("--" + option + " belongs to Word files. Leave it out.");
            }
        }
        ImportedReactions read = Progress.<ImportedReactions, RuntimeException>during(
                console,
                "Reading",
                () -> ReactionImport.read(
                        file,
                        plan.record(),
                        new ImportOptions(
                                invocation.flag(PARTIAL),
                                invocation.flag(ADD_PARTIES),
                                ReactionEntry.check(plan, readers, clock))));
        add(plan, read);
        if (!invocation.flag(ADD_PARTIES) && read.problems().stream().anyMatch(ReactionImportCommand::isParty)) {
            console.note("note: --add-parties adds parties that the plan does not have.");
        }
        if (!invocation.flag(PARTIAL) && read.refused() > 0) {
            console.note("note: nothing is added while a row is refused; --partial takes the others.");
        }
        return read.problems().isEmpty() ? ExitCode.DONE : ExitCode.INPUT_OUTPUT;
    }

    private static boolean isParty(PlanIssue problem) {
        return problem.message().startsWith("unknown party");
    }

    private void add(NamedPlan plan, ImportedReactions read) throws IOException, PlanFormatException {
        if (!read.reactions().isEmpty()) {
            PlanFolder.addReactions(plan.folder(), read.reactions(), read.sources(), read.parties());
        }
        console.out().println(sentence(read));
        read.problems().forEach(problem -> console.note(problem.toString()));
    }

    private static String sentence(ImportedReactions read) {
        List<String> parts = new ArrayList<>(List.of(count(read.reactions().size(), "reaction", "reactions")));
        if (!read.sources().isEmpty()) {
            parts.add(count(read.sources().size(), "source", "sources"));
        }
        if (!read.parties().isEmpty()) {
            parts.add(count(read.parties().size(), "party", "parties"));
        }
        boolean nothing = read.reactions().isEmpty();
        return (nothing ? "Nothing was added" : "Added " + String.join(", ", parts))
                + (read.known() == 0
                        ? ""
                        : "; " + read.known() + (read.known() == 1 ? " was" : " were") + " there already")
                + (read.refused() == 0 ? "" : "; " + count(read.refused(), "row", "rows") + " refused")
                + ".";
    }

    private static String count(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    private ExitCode propose(Invocation invocation, NamedPlan plan, Path file) throws Exception {
        List<String> missing = Stream.of(PARTY, VERSION)
                .filter(option -> invocation.value(option).isEmpty())
                .map(option -> "--" + option)
                .toList();
        if (!missing.isEmpty()) {
            throw new UsageException("Missing: " + String.join(", ", missing)
                    + ". A Word file does not say whose it is and what it answers.");
        }
        Party party =
                RecordNames.party(plan.record().plan(), invocation.value(PARTY).orElseThrow());
        PlanVersion version = plan.version(invocation.value(VERSION).orElseThrow());
        OutputFile output = invocation
                .value(OUTPUT)
                .map(name -> OutputFile.apartFrom("--" + OUTPUT + " " + name, InputFiles.path(name), List.of(file)))
                .orElse(null);
        Proposals proposals = Progress.<Proposals, Exception>during(
                console,
                "Reading and comparing",
                () -> marked.propose(
                        plan.folder(),
                        plan.record(),
                        SourceFile.read(file),
                        party,
                        version,
                        ReactionEntry.today(clock)));
        if (output != null) {
            String text = CsvWriter.text(proposals.reactions(), List.of(proposals.source()));
            output.write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
        return invocation.flag(CONFIRM) ? confirm(plan, proposals) : show(invocation, plan, proposals, output);
    }

    private ExitCode show(Invocation invocation, NamedPlan plan, Proposals proposals, @Nullable OutputFile output)
            throws IOException {
        PlanRecord record = plan.record();
        PlanRecord asIf = proposals.known()
                ? record
                : record.withSources(Stream.concat(record.sources().stream(), Stream.of(proposals.source()))
                        .toList());
        List<String> notes = new ArrayList<>(proposals.notes());
        notes.add(
                output == null
                        ? "Nothing was recorded. --confirm records these with the file; --output F.csv saves them for editing."
                        : "Nothing was recorded. " + output.path()
                                + " has these for editing and importing; --confirm records them with the file.");
        AnswerFormats.show(
                new StatementAnswer(asIf)
                        .list(
                                "reactionProposals",
                                count(proposals.reactions().size(), "reaction", "reactions") + " proposed by "
                                        + proposals.file().name(),
                                proposals.reactions(),
                                notes),
                invocation,
                console);
        return ExitCode.DONE;
    }

    private ExitCode confirm(NamedPlan plan, Proposals proposals) throws IOException, PlanFormatException {
        ReactionCheck check = ReactionEntry.check(plan, readers, clock);
        List<Reaction> checked = new ArrayList<>();
        List<PlanIssue> problems = new ArrayList<>();
        for (Reaction reaction : proposals.reactions()) {
            ReactionCheck.Checked one = check.check(reaction);
            checked.add(one.reaction());
            one.problems()
                    .forEach(problem -> problems.add(new PlanIssue(
                            proposals.file().name(), 0, reaction.id() + ": " + problem.message(), problem.remedy())));
        }
        if (!problems.isEmpty()) {
            console.out().println("Nothing was added.");
            problems.forEach(problem -> console.note(problem.toString()));
            return ExitCode.INPUT_OUTPUT;
        }
        MarkedReactions.add(plan.folder(), proposals, checked);
        proposals.notes().forEach(note -> console.note("note: " + note));
        console.out()
                .println("Added " + count(checked.size(), "reaction", "reactions") + " of source "
                        + proposals.source().id() + ". Their stances are to be confirmed: \"reaction supersede ID\""
                        + " corrects one.");
        return ExitCode.DONE;
    }
}
