package org.travaux.shell.command.archive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.travaux.archive.Holdings;
import org.travaux.archive.store.StoreRoot;
import org.travaux.archive.verify.Receipt;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.output.OutputFile;
import org.travaux.shell.session.Failures;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Writes a receipt of an archive. */
public final class ArchiveReceiptCommand implements DescribedCommand {

    private static final String OUTPUT = "output";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "archive receipt",
            CommandGroups.ARCHIVE,
            "Write the digests of all inventories",
            List.of(),
            List.of(
                    Archives.option(),
                    new OptionSyntax(OUTPUT, "F", "the file to write; needed", ValueKind.FILE, List.of(), false)),
            List.of(
                    "Who can write in an archive can change content and inventory together; \"archive verify --receipt F\" finds it, if",
                    "the receipt was kept where they could not write."),
            List.of("archive receipt --output receipt.txt"));

    private final Archives archives;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param archives opens archives
     * @param console takes the result
     */
    public ArchiveReceiptCommand(Archives archives, Console console) {
        this.archives = Objects.requireNonNull(archives, "archives");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        Path output = InputFiles.path(invocation
                .value(OUTPUT)
                .orElseThrow(() -> new UsageException("--output is missing: name the file to write.")));
        OutputFile file = OutputFile.at(output);
        StoreRoot root = archives.root(invocation);
        List<Holdings.Damaged> damaged = new ArrayList<>();
        Receipt receipt = Receipt.of(root, archives.open(root), archives.clock(), damaged::add);
        file.write(out -> out.write(receipt.text().getBytes(StandardCharsets.UTF_8)));
        console.out()
                .println("Wrote the receipt of " + receipt.entries().size()
                        + (receipt.entries().size() == 1 ? " plan to " : " plans to ") + output
                        + ". Keep it where nobody can change both.");
        damaged.forEach(each -> console.note(Failures.PREFIX + "not in the receipt: " + each.message()));
        return damaged.isEmpty() ? ExitCode.DONE : ExitCode.INTEGRITY;
    }
}
