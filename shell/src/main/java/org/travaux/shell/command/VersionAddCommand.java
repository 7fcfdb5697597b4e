package org.travaux.shell.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.SourceFile;
import org.travaux.intake.NewText;
import org.travaux.intake.PlanIntake;
import org.travaux.model.Clause;
import org.travaux.model.EdtfDate;
import org.travaux.model.Term;
import org.travaux.model.plan.Received;
import org.travaux.model.plan.TextRole;
import org.travaux.model.plan.VersionStatus;
import org.travaux.shell.input.InputDocuments;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.Progress;

/** Puts a document into a plan folder as a version, or as a further text of one. */
public final class VersionAddCommand implements DescribedCommand {

    private static final String PLAN = "PLAN";
    private static final String FILE = "FILE";
    private static final String ID = "id";
    private static final String LABEL = "label";
    private static final String DATE = "date";
    private static final String FROM = "from";
    private static final String STATUS = "status";
    private static final String LANGUAGE = "language";
    private static final String ROLE = "role";
    private static final String RECEIVED = "received";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "version add",
            CommandGroups.RECORD,
            "Put a document into a plan as a version",
            List.of(
                    ArgumentSyntax.required(PLAN, "the plan's folder, as \"plan new\" makes it", ValueKind.FOLDER),
                    ArgumentSyntax.required(FILE, "the document, or - for standard input", ValueKind.FILE)),
            List.of(
                    OptionSyntax.text(ID, "ID", "what users type for the version; needed"),
                    OptionSyntax.text(LABEL, "LABEL", "what it is called, such as \"28-point draft\""),
                    OptionSyntax.text(DATE, "DATE", "when it was on the table: 2025-11-20, 2025-11, unknown"),
                    OptionSyntax.texts(FROM, "ID", "a version that it goes back to"),
                    OptionSyntax.choice(STATUS, "how far it got", ids(VersionStatus.values())),
                    OptionSyntax.text(LANGUAGE, "TAG", "its language; by default told from the text"),
                    OptionSyntax.choice(ROLE, "what standing this text has", roles()),
                    OptionSyntax.text(RECEIVED, "HOW", "how it came here, in a few words"),
                    InputDocuments.part()),
            List.of(
                    "The file is kept byte for byte, with its digest. Where the plan has the version already, the",
                    "file becomes a further text of it, such as a translation; label and date are then left out."),
            List.of(
                    "version add border-accord draft.docx --id n1 --label \"Norvane draft\" --date 2026-03-01",
                    "version add border-accord reply.eml --id s1 --label \"Sudmere reply\" --date 2026-03 --from n1",
                    "version add border-accord n1-fr.pdf --id n1 --language fr --role unofficial-translation"));

    private final PlanIntake intake;
    private final InputDocuments documents;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param intake puts documents into plans
     * @param documents finds the document
     * @param console takes the result
     */
    public VersionAddCommand(PlanIntake intake, InputDocuments documents, Console console) {
        this.intake = Objects.requireNonNull(intake, "intake");
        this.documents = Objects.requireNonNull(documents, "documents");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        Path folder = InputFiles.path(invocation.required(PLAN));
        NewText said = said(invocation);
        SourceFile source = documents.source(invocation.required(FILE));
        PlanIntake.Added added = Progress.<PlanIntake.Added, Exception>during(
                console, "Reading", () -> intake.add(folder, source, said, InputDocuments.optionsOf(invocation)));
        print(added);
        return ExitCode.DONE;
    }

    private static NewText said(Invocation invocation) {
        String id = invocation
                .value(ID)
                .orElseThrow(() -> new UsageException("--id is missing: the short name that users will type."));
        Optional<EdtfDate> date = invocation.value(DATE).map(VersionAddCommand::date);
        return new NewText(
                id,
                invocation.value(LABEL).orElse(null),
                date.orElse(null),
                term(VersionStatus.class, invocation.choice(STATUS)),
                invocation.values(FROM),
                invocation.value(LANGUAGE).orElse(null),
                term(TextRole.class, invocation.choice(ROLE)),
                received(invocation.value(RECEIVED).orElse(null)));
    }

    private static @Nullable Received received(@Nullable String text) {
        return text == null ? null : new Received(text, null, null, null, null);
    }

    private static EdtfDate date(String text) {
        return EdtfDate.parse(text)
                .orElseThrow(() -> new UsageException("--date cannot be \"" + text
                        + "\". Write it like 2025-11-20, 2025-11, 2025-11-20/2025-11-21, 2025-12-06~ or unknown."));
    }

    private static <E extends Enum<E> & Term> E term(Class<E> type, String id) {
        return Term.find(type, id).orElseThrow(() -> new IllegalStateException(id + " is offered, but is no " + type));
    }

    private static List<String> ids(Term[] terms) {
        return Arrays.stream(terms).map(Term::id).toList();
    }

    /** Of a text of which nobody says what it is, nothing is claimed. */
    private static List<String> roles() {
        List<String> roles = new ArrayList<>(ids(TextRole.values()));
        roles.remove(TextRole.COPY.id());
        roles.addFirst(TextRole.COPY.id());
        return roles;
    }

    private void print(PlanIntake.Added added) {
        IngestedDocument read = added.read();
        long points = read.document().roots().stream()
                .map(Clause::number)
                .filter(Objects::nonNull)
                .count();
        console.out()
                .println("Added " + added.version().id() + " ("
                        + added.version().label() + "): "
                        + read.document().clauses().size() + " clauses, " + points
                        + " of them numbered at the top, language "
                        + added.text().language() + ", kept as " + added.text().file());
        if (!read.issues().isEmpty()) {
            console.note("note: " + read.issues().size() + (read.issues().size() == 1 ? " doubt" : " doubts")
                    + " about the reading; \"clauses\" with --issues lists them.");
        }
    }
}
