package org.travaux.shell.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.travaux.ingest.SourceFile;
import org.travaux.report.redline.CheckResult;
import org.travaux.report.redline.LinkedClauses;
import org.travaux.report.redline.Redline;
import org.travaux.report.redline.RedlineException;
import org.travaux.report.redline.RedlineOptions;
import org.travaux.report.redline.Redliner;
import org.travaux.shell.input.InputDocuments;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.input.LinkChoices;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.output.OutputFile;
import org.travaux.shell.output.ResultFormat;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.Progress;

/**
 * Writes tracked changes into the user's own Word document, for one pair of documents or for many; and checks a document that
 * came back for changes that nobody tracked.
 */
public final class RedlineCommand implements DescribedCommand {

    private static final String ORIGINAL = "ORIGINAL";
    private static final String REVISED = "REVISED";
    private static final String OUTPUT = "output";
    private static final String PAIRS = "pairs";
    private static final String DOCS = "docs";
    private static final String OUTPUT_DIR = "output-dir";
    private static final String CHECK = "check";
    private static final String LINKS = "links";
    private static final String EXIT_CODE = "exit-code";
    private static final String SUFFIX = ".docx";
    private static final String AUTHOR = "Travaux";

    /** Another one, since the document that we sent may hold changes of the former. */
    private static final String AUTHOR_OF_UNTRACKED = "Travaux: not tracked";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "redline",
            CommandGroups.COMPARE,
            "Track what changed in your own Word document",
            List.of(
                    ArgumentSyntax.optional(ORIGINAL, "the Word document before, or sent", ValueKind.FILE),
                    ArgumentSyntax.optional(REVISED, "the Word document after, or received", ValueKind.FILE)),
            options(),
            List.of(
                    "Accepting all changes gives REVISED, rejecting all gives ORIGINAL, to the",
                    "letter; this is proved before the file is written. What --ignore names takes",
                    "the revised form unmarked. The table of --pairs has the columns id, before",
                    "and after, with tabs between them; each pair gives the file id.docx. A pair",
                    "that cannot be redlined is named, and the others are made.",
                    "With --check, ORIGINAL is what we sent and REVISED what came back: all that",
                    "differs once its tracked changes are rejected was not tracked, and is listed;",
                    "--output writes REVISED with these changes tracked under an author of their own."),
            List.of(
                    "redline ours.docx theirs.docx --output changes.docx",
                    "redline ours.docx theirs.docx --output changes.docx --author \"A. Reader\"",
                    "redline ours.docx theirs.docx --output changes.docx --ignore case,whitespace",
                    "redline --check sent.docx received.docx --output untracked.docx",
                    "redline --pairs pairs.tsv --docs drafts --output-dir redlines"));

    private final InputDocuments documents;
    private final Redliner redliner;
    private final Clock clock;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param documents find the documents
     * @param redliner makes the redlines
     * @param clock gives the time of the changes where the line does not
     * @param console takes the result
     */
    public RedlineCommand(InputDocuments documents, Redliner redliner, Clock clock, Console console) {
        this.documents = Objects.requireNonNull(documents, "documents");
        this.redliner = Objects.requireNonNull(redliner, "redliner");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.console = Objects.requireNonNull(console, "console");
    }

    private static List<OptionSyntax> options() {
        List<OptionSyntax> options = new ArrayList<>();
        options.add(new OptionSyntax(OUTPUT, "FILE", "the .docx to write", ValueKind.FILE, List.of(), false));
        options.addAll(RedlineSettings.options());
        options.add(new OptionSyntax(
                LINKS, "FILE", "clauses pinned or kept apart by a person", ValueKind.FILE, List.of(), false));
        options.add(new OptionSyntax(PAIRS, "FILE", "many pairs, in a table", ValueKind.FILE, List.of(), false));
        options.add(new OptionSyntax(DOCS, "DIR", "where their documents lie", ValueKind.FOLDER, List.of(), false));
        options.add(new OptionSyntax(OUTPUT_DIR, "DIR", "where their redlines go", ValueKind.FOLDER, List.of(), false));
        options.add(OptionSyntax.flag(CHECK, "what another side changed without tracking"));
        options.add(OptionSyntax.flag(EXIT_CODE, "with --check: end with 1 if there is any"));
        options.add(ResultFormat.option("with --check: how it is shown", ResultFormat.TABLE, ResultFormat.JSON));
        return List.copyOf(options);
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        boolean check = invocation.flag(CHECK);
        RedlineOptions options = RedlineSettings.of(invocation, clock, check ? AUTHOR_OF_UNTRACKED : AUTHOR);
        Optional<String> table = invocation.value(PAIRS);
        if (check) {
            refuse(invocation, PAIRS, "--check is for one pair only. Leave out --pairs.");
        } else if (invocation.flag(EXIT_CODE) || ResultFormat.isGiven(invocation)) {
            throw new UsageException(
                    "--" + (invocation.flag(EXIT_CODE) ? EXIT_CODE : "format") + " goes with --check only.");
        }
        if (check || table.isPresent()) {
            refuse(invocation, LINKS, "--links is for one pair of documents, without --check.");
        }
        if (table.isPresent()) {
            return batch(table.get(), invocation, options);
        }
        refuse(invocation, DOCS, "--docs goes with --pairs only.");
        refuse(invocation, OUTPUT_DIR, "--output-dir goes with --pairs only.");
        return check ? check(invocation, options) : single(invocation, options);
    }

    private ExitCode check(Invocation invocation, RedlineOptions options) throws Exception {
        String sent = invocation.required(ORIGINAL);
        String received = invocation.required(REVISED);
        List<Path> inputs = InputDocuments.existing(List.of(sent, received));
        Optional<String> name = invocation.value(OUTPUT);
        Optional<OutputFile> output = name.map(given -> output(given, inputs));
        CheckResult found = new RedlineCheck(console)
                .run(documents.source(sent), documents.source(received), options, ResultFormat.of(invocation), output);
        name.ifPresent(given -> console.note("Wrote " + given));
        return invocation.flag(EXIT_CODE) && !found.untracked().isEmpty() ? ExitCode.DIFFERENT : ExitCode.DONE;
    }

    private ExitCode batch(String table, Invocation invocation, RedlineOptions options) {
        if (invocation.argument(ORIGINAL).isPresent()) {
            throw new UsageException("--pairs names all documents. Leave out " + ORIGINAL + " and " + REVISED + ".");
        }
        refuse(invocation, OUTPUT, "--pairs writes into --output-dir. Leave out --output.");
        Path documentsOfPairs = InputFiles.path(needed(invocation, DOCS, "name the folder of the documents"));
        Path folder = InputFiles.path(needed(invocation, OUTPUT_DIR, "name the folder for the redlines"));
        return new RedlineBatch(redliner, console, options, documentsOfPairs, folder).run(InputFiles.existing(table));
    }

    private ExitCode single(Invocation invocation, RedlineOptions options) throws Exception {
        String original = invocation.required(ORIGINAL);
        String revised = invocation.required(REVISED);
        String name = needed(invocation, OUTPUT, "name the .docx to write");
        OutputFile output = output(name, InputDocuments.existing(List.of(original, revised)));
        Redline redline = Progress.<Redline, Exception>during(
                console, "Reading and comparing", () -> redline(original, revised, options, invocation.value(LINKS)));
        output.write(redline::writeTo);
        console.out().println(changes(redline.changes()) + " in " + name);
        redline.remarks().forEach(remark -> console.note("note: " + remark));
        console.note("Wrote " + name);
        return ExitCode.DONE;
    }

    private Redline redline(String original, String revised, RedlineOptions options, Optional<String> links)
            throws Exception {
        SourceFile before = documents.source(original);
        SourceFile after = documents.source(revised);
        LinkedClauses linked = LinkedClauses.none();
        if (links.isPresent()) {
            linked = new LinkedClauses(LinkChoices.of(Optional.empty())
                    .with(links.get())
                    .decided(original, documents.read(before), revised, documents.read(after))
                    .rules());
        }
        try {
            return redliner.redline(before, after, options, linked);
        } catch (RedlineException e) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, Objects.requireNonNullElse(e.getMessage(), ""), e);
        }
    }

    private static OutputFile output(String name, List<Path> inputs) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
            throw new UsageException(
                    "--output " + name + " must end with " + SUFFIX + ": a redline is a Word document.");
        }
        return OutputFile.apartFrom("--output " + name, InputFiles.path(name), inputs);
    }

    private static String needed(Invocation invocation, String option, String remedy) {
        return invocation
                .value(option)
                .orElseThrow(() -> new UsageException("--" + option + " is missing: " + remedy + "."));
    }

    private static void refuse(Invocation invocation, String option, String message) {
        if (invocation.value(option).isPresent()) {
            throw new UsageException(message);
        }
    }

    /**
     * {@return how many changes there are, in words}
     *
     * @param changes their number
     */
    static String changes(int changes) {
        return switch (changes) {
            case 0 -> "No changes";
            case 1 -> "1 change";
            default -> changes + " changes";
        };
    }
}
