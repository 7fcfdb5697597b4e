package org.travaux.shell.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseKind;
import org.travaux.report.render.json.JsonClausesRenderer;
import org.travaux.shell.input.InputDocuments;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.output.ResultFormat;
import org.travaux.shell.table.ClauseBeginning;
import org.travaux.shell.table.OpenPassages;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.Piece;
import org.travaux.shell.terminal.Progress;
import org.travaux.shell.terminal.Style;
import org.travaux.shell.terminal.Table;

/** Shows what was understood of a document. */
public final class ClausesCommand implements DescribedCommand {

    private static final String FILE = "FILE";
    private static final String ISSUES = "issues";
    private static final String BRACKETS = "brackets";
    private static final int MAX_NUMBER_COLUMNS = 28;
    private static final String INDENT = "  ";
    private static final int MAX_INDENTS = 6;
    private static final int MAX_KIND_COLUMNS = 10;

    /** How much of a text stands in the table; JSON has it all. */
    private static final int MAX_TEXT_CHARACTERS = 240;

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "clauses",
            CommandGroups.COMPARE,
            "Show the clauses that were read from a document",
            List.of(ArgumentSyntax.required(FILE, "a document, or - for standard input", ValueKind.FILE)),
            InputDocuments.with(
                    ResultFormat.tableOrJson(),
                    OptionSyntax.flag(ISSUES, "list the doubts about the reading, one a line"),
                    OptionSyntax.flag(BRACKETS, "list what the text keeps open: brackets, options, not agreed")),
            List.of("The table shows how each clause begins; json has the whole text and all doubts."),
            List.of("clauses draft.docx", "clauses draft.docx --issues", "clauses draft.docx --brackets"));

    private final InputDocuments documents;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param documents read the document
     * @param console takes the result
     */
    public ClausesCommand(InputDocuments documents, Console console) {
        this.documents = Objects.requireNonNull(documents, "documents");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        String name = invocation.required(FILE);
        documents.files(List.of(name), invocation);
        IngestedDocument read = Progress.<IngestedDocument, Exception>during(
                console, "Reading", () -> documents.read(name, invocation));
        if (ResultFormat.of(invocation) == ResultFormat.JSON) {
            new JsonClausesRenderer().render(read, console.resultStream());
            return ExitCode.DONE;
        }
        OpenPassages open = new OpenPassages(read.document());
        if (invocation.flag(BRACKETS)) {
            open.print(console);
        } else {
            printTable(read.document());
            open.note(console);
        }
        printIssues(read, invocation.flag(ISSUES));
        return ExitCode.DONE;
    }

    private void printTable(ClauseDocument document) {
        List<String> numbers = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (Clause clause : document.clauses()) {
            String path = clause.number() == null ? "·" : document.path(clause);
            numbers.add(INDENT.repeat(Math.min(clause.level() - 1, MAX_INDENTS)) + path);
            kinds.add(clause.kind() == ClauseKind.CLAUSE ? "" : clause.kind().id());
        }
        Table table = new Table(
                List.of("Number", "Kind", "Text"),
                List.of(
                        Table.width("Number", numbers, MAX_NUMBER_COLUMNS),
                        Table.width("Kind", kinds, MAX_KIND_COLUMNS)),
                console);
        table.printHeadings();
        for (int i = 0; i < numbers.size(); i++) {
            table.printRow(List.of(
                    List.of(Piece.plain(numbers.get(i))),
                    List.of(Piece.plain(kinds.get(i))),
                    text(document.clauses().get(i))));
        }
        int count = document.clauses().size();
        console.out().println();
        console.out()
                .println(count + (count == 1 ? " clause" : " clauses") + ", language "
                        + document.identity().language() + ", "
                        + document.identity().name());
    }

    private static List<Piece> text(Clause clause) {
        List<Piece> pieces = new ArrayList<>();
        if (clause.heading() != null) {
            pieces.add(new Piece(Style.Role.STRONG, clause.heading()));
            pieces.add(Piece.plain(clause.text().isEmpty() ? "" : ": "));
        }
        if (!clause.held()) {
            pieces.add(new Piece(Style.Role.FAINT, Clause.NOT_HELD_MARK));
        } else {
            pieces.add(
                    Piece.plain(ClauseBeginning.cut(clause.text().replace('\n', ' '), MAX_TEXT_CHARACTERS, 1, " …")));
        }
        return pieces;
    }

    private void printIssues(IngestedDocument read, boolean all) {
        List<IngestIssue> issues = read.issues();
        if (all) {
            console.out().println();
            console.out().println(issues.isEmpty() ? "No doubts about the reading." : "Doubts about the reading:");
            issues.forEach(issue -> console.out().println("  " + line(read.document(), issue)));
        } else if (!issues.isEmpty()) {
            console.note("note: " + issues.size() + (issues.size() == 1 ? " doubt" : " doubts")
                    + " about the reading; --issues lists them.");
        }
    }

    private static String line(ClauseDocument document, IngestIssue issue) {
        String path = issue.clause() == null ? "" : document.path(document.clause(issue.clause()));
        return issue.code() + (path.isEmpty() ? "" : " at " + path) + ": " + issue.message();
    }
}
