package org.travaux.shell.command.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.diff.semantic.ClausePair;
import org.travaux.diff.semantic.Evidence;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.Register;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.SemanticDifference;
import org.travaux.diff.semantic.Significance;
import org.travaux.model.Direction;
import org.travaux.shell.config.ShellUnderTest;
import org.travaux.shell.config.ShellUnderTest.Outcome;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.LineParser;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.TerminalFacts;
import org.travaux.text.TextSpan;

class AssessCommandTest {

    private static ShellUnderTest shell;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<ClausePair> asked = new ArrayList<>();

    @BeforeAll
    static void start() {
        shell = ShellUnderTest.start();
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private String pairs(String... lines) throws IOException {
        return Files.writeString(folder.resolve("пари.jsonl"), String.join("\n", lines) + "\n")
                .toString();
    }

    /** Runs the command with a judge that finds the last word of the later text added. */
    private ExitCode run(String... words) throws IOException {
        Console console = new Console(out, err, TerminalFacts.piped());
        AssessCommand command = new AssessCommand(this::judge, console);
        List<String> line = new ArrayList<>(List.of("assess"));
        line.addAll(Arrays.asList(words));
        ExitCode code = command.run(
                new Invocation(command.syntax(), shell.bean(LineParser.class).parse(line)));
        console.flush();
        return code;
    }

    private SemanticDifference judge(ClausePair pair) {
        asked.add(pair);
        if (pair.after().equals("fault")) {
            throw new IllegalStateException("two\nlines");
        }
        if (pair.before().equals(pair.after())) {
            return SemanticDifference.none();
        }
        int start = pair.after().lastIndexOf(' ') + 1;
        return new SemanticDifference(
                Significance.SUBSTANTIVE,
                List.of(new SemanticChange.Content(
                        Facet.HEDGE,
                        null,
                        "“later”",
                        Direction.WEAKENED,
                        new Evidence(null, new TextSpan(start, pair.after().length()), "hedge.test"))));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void each_pair_gives_a_line_in_the_same_order() throws IOException {
        String pairs = pairs(
                "\uFEFF{\"id\": \"ж2\", \"lang\": \"en\", \"before\": \"One.\", \"after\": \"One ґанок\", \"more\": [{\"x\": 1}]}",
                "",
                "{\"after\": \"One.\", \"before\": \"One.\", \"id\": 1.50}\r");
        assertThat(run("--pairs", pairs)).isEqualTo(ExitCode.DONE);
        assertThat(out())
                .isEqualTo("{\"id\":\"ж2\",\"significance\":\"substantive\",\"facets\":[{\"facet\":\"hedge\","
                        + "\"change\":\"added\",\"before\":null,\"after\":\"“later”\",\"direction\":\"weakened\","
                        + "\"before_span\":null,\"after_span\":\"ґанок\"}]}\n"
                        + "{\"id\":1.50,\"significance\":\"none\",\"facets\":[]}\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void rules_are_named_where_they_are_asked_for() throws IOException {
        run("--pairs", pairs("{\"id\": 1, \"before\": \"One.\", \"after\": \"One more\"}"), "--explain");
        assertThat(out()).contains("\"after_span\":\"more\",\"rule\":\"hedge.test\"}");
    }

    @Test
    void the_judge_is_told_language_context_and_register() throws IOException {
        run(
                "--pairs",
                pairs(
                        "{\"id\": 1, \"before\": \"a\", \"after\": \"b\", \"lang\": null, \"context\": {\"renumbered\":"
                                + " {\"Article 12\": \"Article 11\"}, \"renamed\": {\"A\": \"B\"}, \"defined_terms\":"
                                + " {\"Zone\": \"the shore\"}, \"other\": 1}}",
                        "{\"id\": 2, \"before\": \"Сторони зобов’язуються\", \"after\": \"Сторони є\"}",
                        "{\"id\": 3, \"before\": \"Les Parties\", \"after\": \"Les Parties dans la zone\", \"lang\": \"fr\"}",
                        "{\"id\": 4, \"before\": \"Стороны должны\", \"after\": \"Сторона\"}"),
                "--register",
                "political");
        assertThat(asked).extracting(ClausePair::language).containsExactly("en", "uk", "fr", "ru");
        assertThat(asked)
                .allSatisfy(pair -> assertThat(pair.context().register()).isEqualTo(Register.POLITICAL));
        assertThat(asked.getFirst().context().renumbered()).isEqualTo(Map.of("Article 12", "Article 11"));
        assertThat(asked.getFirst().context().renamed()).isEqualTo(Map.of("A", "B"));
        assertThat(asked.getFirst().context().definedTerms()).isEqualTo(Map.of("Zone", "the shore"));
    }

    @Test
    void a_bad_line_is_said_and_the_others_are_judged() throws IOException {
        String pairs = pairs(
                "{\"id\": \"a\", \"before\": \"One.\"",
                "[]",
                "{\"id\": \"b\", \"before\": \"One.\"}",
                "{\"id\": \"c\", \"before\": 1, \"after\": \"One.\"}",
                "{\"before\": \"One.\", \"after\": \"One.\"}",
                "{\"id\": \"d\", \"before\": \"One.\", \"after\": \"One.\"}",
                "{\"id\": \"d\", \"before\": \"One.\", \"after\": \"One.\"}",
                "{\"id\": \"e\", \"before\": \"One.\", \"after\": \"One.\", \"context\": {\"renamed\": [\"x\"]}}",
                "{\"id\": \"f\", \"before\": \"One.\", \"after\": \"fault\"}",
                "{\"id\": \"g\", \"before\": \"One.\", \"after\": \"One.\"} {}",
                "{\"id\": \"h\", \"before\": \"One.\", \"after\": \"One.\"}");
        Path verdicts = folder.resolve("verdicts.jsonl");
        assertThat(run("--pairs", pairs, "--output", verdicts.toString())).isEqualTo(ExitCode.INPUT_OUTPUT);
        List<String> lines = Files.readAllLines(verdicts);
        assertThat(lines).hasSize(11);
        assertThat(lines.get(0)).startsWith("{\"id\":\"a\",\"error\":\"the line is no JSON (wrong at column ");
        assertThat(lines.get(1)).isEqualTo("{\"id\":null,\"error\":\"the line is no JSON object.\"}");
        assertThat(lines.get(2)).isEqualTo("{\"id\":\"b\",\"error\":\"after is missing.\"}");
        assertThat(lines.get(3)).isEqualTo("{\"id\":\"c\",\"error\":\"before is no text.\"}");
        assertThat(lines.get(4)).isEqualTo("{\"id\":null,\"error\":\"id is missing.\"}");
        assertThat(lines.get(5)).contains("\"none\"");
        assertThat(lines.get(6)).contains("stands in an earlier line too");
        assertThat(lines.get(7)).contains("context.renamed");
        assertThat(lines.get(8)).contains("a fault of Travaux").contains("two lines");
        assertThat(lines.get(9)).contains("something stands behind");
        assertThat(lines.get(10)).contains("\"id\":\"h\",\"significance\":\"none\"");
        assertThat(err().lines().toList()).hasSize(10).first().asString().startsWith("travaux: " + pairs + ":1: ");
        assertThat(out()).isEqualTo("2 pairs judged: 2 without a difference; 9 lines were not.\n");
    }

    @Test
    void a_line_that_is_no_utf_8_or_too_long_is_a_bad_line() throws IOException {
        Path pairs = folder.resolve("pairs.jsonl");
        try (var file = Files.newOutputStream(pairs)) {
            file.write(new byte[] {'{', (byte) 0xFF, '}', '\n'});
            file.write(new byte[TextLines.MAX_BYTES + 1]);
            file.write("\n{\"id\": \"\\ud800\", \"before\": \"\", \"after\": \"\"}".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run("--pairs", pairs.toString(), "--output", "-")).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(out().lines().toList())
                .containsExactly(
                        "{\"id\":null,\"error\":\"the line is no text in UTF-8.\"}",
                        "{\"id\":null,\"error\":\"the line is longer than 16 MB.\"}",
                        "{\"id\":\"\uFFFD\",\"significance\":\"none\",\"facets\":[]}");
    }

    @Test
    void what_cannot_be_read_or_written_is_a_plain_line_and_leaves_nothing() throws IOException {
        String pairs = pairs("{\"id\": 1, \"before\": \"One.\", \"after\": \"Two.\"}");
        String verdicts = folder.resolve("verdicts.jsonl").toString();
        assertPlain(shell.run("assess", "--pairs", folder + "/none.jsonl", "--output", verdicts), 3, "does not exist");
        assertPlain(shell.run("assess", "--pairs", folder.toString(), "--output", verdicts), 3, "is a folder");
        assertPlain(shell.run("assess", "--pairs", pairs, "--output", folder + "/no/v.jsonl"), 3, "does not exist");
        assertPlain(shell.run("assess", "--pairs", pairs, "--output", folder.toString()), 3, "is a folder");
        assertPlain(shell.run("assess", "--pairs", pairs, "--output", pairs), 2, "Name another file");
        assertPlain(shell.run("assess", "--output", verdicts), 2, "--pairs is missing");
        assertPlain(shell.run("assess", "--pairs", pairs, "--register", "court"), 2, "treaty, political");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(Path.of(pairs));
        }
    }

    private static void assertPlain(Outcome outcome, int code, String message) {
        assertThat(outcome.exitCode().code()).isEqualTo(code);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines().toList()).singleElement().asString().contains(message);
    }

    @Test
    void the_command_judges_by_the_standard_judge() throws IOException {
        Outcome outcome = shell.run(
                "assess",
                "--pairs",
                pairs("{\"id\": 1, \"before\": \"The caf\u00E9.\", \"after\": \"The cafe\u0301.\"}"));
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out()).isEqualTo("{\"id\":1,\"significance\":\"none\",\"facets\":[]}\n");
    }
}
