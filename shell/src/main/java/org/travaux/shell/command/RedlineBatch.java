package org.travaux.shell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;
import org.travaux.report.redline.Redline;
import org.travaux.report.redline.RedlineException;
import org.travaux.report.redline.RedlineOptions;
import org.travaux.report.redline.Redliner;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.input.PairList;
import org.travaux.shell.input.PairList.Pair;
import org.travaux.shell.output.OutputFile;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Redlines of many pairs in one process; a pair that cannot be redlined is said and the others are made. */
final class RedlineBatch {

    /** Characters that some file system takes for more than a part of a name. */
    private static final String NO_PART_OF_A_NAME = "/\\:*?\"<>|";

    private final Redliner redliner;
    private final Console console;
    private final RedlineOptions options;
    private final Path documents;
    private final Path folder;
    private final Set<String> seen = new HashSet<>();

    /**
     * Makes a batch.
     *
     * @param redliner makes the redlines
     * @param console takes what is said of each
     * @param options how they are made
     * @param documents the folder in which the documents lie
     * @param folder where the redlines go; it is made if it is not there
     */
    RedlineBatch(Redliner redliner, Console console, RedlineOptions options, Path documents, Path folder) {
        this.redliner = redliner;
        this.console = console;
        this.options = options;
        this.documents = documents;
        this.folder = folder;
    }

    /**
     * {@return what came of the pairs in a table}
     *
     * @param table the table
     */
    ExitCode run(Path table) {
        List<Pair> pairs = PairList.read(table);
        List<Path> inputs = pairs.stream()
                .flatMap(pair -> Stream.of(pair.before(), pair.after()))
                .filter(name -> !name.isEmpty() && name.indexOf('\0') < 0)
                .map(this::document)
                .distinct()
                .toList();
        makeFolder();
        int made = 0;
        for (Pair pair : pairs) {
            made += make(pair, inputs) ? 1 : 0;
        }
        console.out()
                .println(made + " of " + pairs.size() + (pairs.size() == 1 ? " redline" : " redlines") + " written to "
                        + folder);
        return made == pairs.size() ? ExitCode.DONE : ExitCode.INPUT_OUTPUT;
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.INPUT_OUTPUT, "The folder " + folder + " cannot be made. Name another one.", e);
        }
    }

    private boolean make(Pair pair, List<Path> inputs) {
        String name = pair.id().isEmpty() ? "line " + pair.line() : pair.id();
        try {
            OutputFile output = output(pair, inputs);
            Redline redline = redliner.redline(source(pair.before()), source(pair.after()), options);
            output.write(redline::writeTo);
            console.out().println(name + ": " + RedlineCommand.changes(redline.changes()));
            redline.remarks().forEach(remark -> console.note("note: " + name + ": " + remark));
            return true;
        } catch (CommandFailure | IngestException | RedlineException e) {
            return failed(name, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return failed(name, "this is a fault of Travaux, not of your documents: " + e);
        }
    }

    private boolean failed(String name, @Nullable String why) {
        console.note("travaux: " + name + ": " + String.valueOf(why).replaceAll("\\s*\\R\\s*", " "));
        return false;
    }

    private OutputFile output(Pair pair, List<Path> inputs) {
        if (pair.id().isEmpty() || pair.before().isEmpty() || pair.after().isEmpty()) {
            throw refusal("id, before or after is missing.");
        }
        if (!isPlainName(pair.id())) {
            throw refusal("the id is no plain name of a file. Use letters, digits, dashes and underscores.");
        }
        if (!seen.add(pair.id())) {
            throw refusal("the id stands in an earlier line too. Give each pair one of its own.");
        }
        Path file = folder.resolve(pair.id() + ".docx");
        return OutputFile.apartFrom(file.toString(), file, inputs);
    }

    private static boolean isPlainName(String id) {
        try {
            return !id.startsWith(".")
                    && id.chars()
                            .noneMatch(unit -> Character.isISOControl(unit) || NO_PART_OF_A_NAME.indexOf(unit) >= 0)
                    && Path.of(id).getNameCount() == 1;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private SourceFile source(String name) throws IngestException {
        return SourceFile.read(InputFiles.existing(document(name).toString()));
    }

    private Path document(String name) {
        return documents.resolve(InputFiles.path(name));
    }

    private static CommandFailure refusal(String message) {
        return new CommandFailure(ExitCode.INPUT_OUTPUT, message);
    }
}
