package org.travaux.shell.command.archive;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.index.IndexSummary;
import org.travaux.archive.index.SearchResult.Missing;
import org.travaux.archive.index.file.IndexPlace;
import org.travaux.archive.index.standard.ArchiveIndex;
import org.travaux.archive.store.StoreRoot;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.Progress;

/** Makes the index of an archive from nothing. */
public final class ArchiveReindexCommand implements DescribedCommand {

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "archive reindex",
            CommandGroups.ARCHIVE,
            "Make the index for searching anew",
            List.of(),
            List.of(Archives.option()),
            List.of(
                    "Never needed: a search brings the index up to date, and makes it anew where it is missing or damaged. The index",
                    "lies beside the archive, in a folder ending in .index, and may be deleted at any time."),
            List.of("archive reindex"));

    private final Archives archives;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param archives opens archives
     * @param console takes the result
     */
    public ArchiveReindexCommand(Archives archives, Console console) {
        this.archives = Objects.requireNonNull(archives, "archives");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        StoreRoot root = archives.root(invocation);
        ArchiveIndex index = new ArchiveIndex(root, archives.open(root));
        long start = System.nanoTime();
        IndexSummary summary = Progress.<IndexSummary, Exception>counted(
                console, "Indexing", count -> index.rebuild((done, all) -> count.at(done, all, "plans")));
        console.out()
                .println("Indexed " + count(summary.plans(), "plan") + " in "
                        + count(summary.archivedVersions(), "archived version") + ": "
                        + count(summary.clauses(), "clause") + ", " + count(summary.reactions(), "statement") + ", "
                        + count(summary.claims(), "claim") + ", in "
                        + String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e9) + " s, into "
                        + IndexPlace.beside(root.path()).folder() + ".");
        List<Missing> missing = index.missing();
        missing.forEach(plan -> console.note("note: left out: " + plan.message()));
        return missing.stream().anyMatch(plan -> plan.reason() == Reason.INTEGRITY)
                ? ExitCode.INTEGRITY
                : ExitCode.DONE;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
