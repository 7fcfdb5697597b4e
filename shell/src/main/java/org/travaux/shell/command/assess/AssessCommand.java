package org.travaux.shell.command.assess;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.ClausePair;
import org.travaux.diff.semantic.Register;
import org.travaux.diff.semantic.SemanticDiffer;
import org.travaux.diff.semantic.SemanticDifference;
import org.travaux.diff.semantic.Significance;
import org.travaux.report.render.json.JsonVerdictWriter;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.output.OutputFile;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.Progress;

/**
 * Judges what changed in meaning between pairs of texts, line by line; a line that cannot be judged is said, and the others
 * are. Memory grows with the ids alone.
 */
public final class AssessCommand implements DescribedCommand {

    private static final String PAIRS = "pairs";
    private static final String OUTPUT = "output";
    private static final String REGISTER = "register";
    private static final String EXPLAIN = "explain";

    /** What stands for standard output. */
    private static final String STANDARD_OUTPUT = "-";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "assess",
            CommandGroups.COMPARE,
            "Judge what changed in meaning in pairs of texts",
            List.of(),
            List.of(
                    new OptionSyntax(
                            PAIRS, "FILE", "the pairs, as lines of JSON; needed", ValueKind.FILE, List.of(), false),
                    new OptionSyntax(
                            OUTPUT, "FILE", "where the verdicts go; - is here", ValueKind.FILE, List.of(), false),
                    registerOption(),
                    OptionSyntax.flag(EXPLAIN, "name the rule of each change")),
            List.of(
                    "A line of FILE has id, before and after, and may have lang and context with",
                    "renumbered, renamed and defined_terms. Each gives a line with id, significance",
                    "and facets, in the same order. A line that cannot be judged is named and gives",
                    "a line with id and error; the others are judged, and the exit code is 3."),
            List.of(
                    "assess --pairs pairs.jsonl --output verdicts.jsonl",
                    "assess --pairs pairs.jsonl --register political --explain"));

    private final SemanticDiffer judge;
    private final Console console;

    /** How many pairs were judged how, and how many were not. */
    private static final class Tally {
        private final Map<Significance, Integer> judged = new EnumMap<>(Significance.class);
        private int bad;

        String sentence() {
            int pairs = judged.values().stream().mapToInt(Integer::intValue).sum();
            String sorts = Arrays.stream(Significance.values())
                    .sorted((one, other) -> other.compareTo(one))
                    .filter(judged::containsKey)
                    .map(significance -> judged.get(significance) + " "
                            + (significance == Significance.NONE ? "without a difference" : significance.id()))
                    .collect(Collectors.joining(", "));
            return pairs + (pairs == 1 ? " pair judged" : " pairs judged") + (sorts.isEmpty() ? "" : ": " + sorts)
                    + (bad == 0 ? "" : "; " + bad + (bad == 1 ? " line was not" : " lines were not")) + ".";
        }
    }

    /**
     * Makes the command.
     *
     * @param judge judges a pair
     * @param console takes the result
     */
    public AssessCommand(SemanticDiffer judge, Console console) {
        this.judge = Objects.requireNonNull(judge, "judge");
        this.console = Objects.requireNonNull(console, "console");
    }

    private static OptionSyntax registerOption() {
        return OptionSyntax.choice(
                REGISTER,
                "how shall and will are read",
                Arrays.stream(Register.values()).map(Register::id).toList());
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        String pairs = invocation
                .value(PAIRS)
                .orElseThrow(() -> new UsageException("--pairs is missing: name the file with the pairs."));
        Register register = Register.of(invocation.choice(REGISTER)).orElseThrow();
        boolean explained = invocation.flag(EXPLAIN);
        Path input = InputFiles.existing(pairs);
        Optional<String> name = invocation.value(OUTPUT).filter(given -> !given.equals(STANDARD_OUTPUT));
        Tally tally = new Tally();
        if (name.isEmpty()) {
            judge(input, pairs, console.resultStream(), register, explained, tally);
        } else {
            OutputFile output =
                    OutputFile.apartFrom("--output " + name.get(), InputFiles.path(name.get()), List.of(input));
            Progress.<Tally, RuntimeException>during(console, "Judging", () -> {
                output.write(out -> judge(input, pairs, out, register, explained, tally));
                return tally;
            });
            console.out().println(tally.sentence());
            console.note("Wrote " + name.get());
        }
        return tally.bad == 0 ? ExitCode.DONE : ExitCode.INPUT_OUTPUT;
    }

    private void judge(Path input, String name, OutputStream out, Register register, boolean explained, Tally tally)
            throws IOException {
        JsonVerdictWriter writer = new JsonVerdictWriter(out, explained);
        PairReader reader = new PairReader(register);
        try (InputStream in = open(input, name)) {
            TextLines lines = new TextLines(in);
            for (TextLines.Line line = next(lines, name); line != null; line = next(lines, name)) {
                if (!line.text().isBlank() || line.problem() != null) {
                    String place = name + ":" + line.number();
                    String problem = line.problem();
                    judge(
                            problem == null ? reader.read(line.text()) : new PairLine.Bad(null, problem),
                            place,
                            writer,
                            tally);
                }
            }
        }
    }

    private void judge(PairLine line, String place, JsonVerdictWriter writer, Tally tally) throws IOException {
        switch (line) {
            case PairLine.Bad bad -> failed(bad.id(), place, bad.reason() + ".", writer, tally);
            case PairLine.Good good -> {
                ClausePair pair = good.pair();
                SemanticDifference verdict;
                try {
                    verdict = judge.compare(pair);
                } catch (RuntimeException | StackOverflowError e) {
                    String fault = "this is a fault of Travaux, not of your texts: " + e;
                    failed(good.id(), place, fault.replaceAll("\\s*\\R\\s*", " "), writer, tally);
                    return;
                }
                writer.verdict(good.id(), pair.before(), pair.after(), verdict);
                tally.judged.merge(verdict.significance(), 1, Integer::sum);
            }
        }
    }

    private void failed(
            JsonVerdictWriter.@Nullable Id id, String place, String reason, JsonVerdictWriter writer, Tally tally)
            throws IOException {
        console.note("travaux: " + place + ": " + reason);
        writer.error(id, reason);
        tally.bad++;
    }

    private static InputStream open(Path input, String name) {
        try {
            return Files.newInputStream(input);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static TextLines.@Nullable Line next(TextLines lines, String name) {
        try {
            return lines.next();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static CommandFailure unreadable(String name, IOException cause) {
        return new CommandFailure(ExitCode.INPUT_OUTPUT, name + " cannot be read; check its permissions.", cause);
    }
}
