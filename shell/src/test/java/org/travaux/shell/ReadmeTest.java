package org.travaux.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fixtures.SamplePlan;
import org.travaux.shell.config.ShellUnderTest;
import org.travaux.shell.config.ShellUnderTest.Outcome;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.LineParser;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.terminal.ExitCode;

/** What the README says is so. */
class ReadmeTest {

    private static final Pattern COMMAND = Pattern.compile("^\\./travaux ([^#>\\n]*)", Pattern.MULTILINE);

    @TempDir
    static Path folder;

    private static String readme;
    private static ShellUnderTest shell;
    private static Path plan;

    @BeforeAll
    static void start() throws IOException {
        readme = Files.readString(Path.of(System.getProperty("travaux.root"), "README.md"));
        shell = ShellUnderTest.start();
        plan = SamplePlan.UKRAINE_2025.copyTo(folder);
        Files.copy(plan.resolve("texts/us28.docx"), folder.resolve("draft.docx"));
        Files.writeString(folder.resolve("reply.eml"), """
                From: Ivan <ivan@example.org>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                1. The Parties shall withdraw their forces from the shore.
                2. The Parties share the waters of the lake.
                """);
        Files.writeString(
                folder.resolve("pairs.jsonl"), "{\"id\": 1, \"before\": \"It ends.\", \"after\": \"It ends\"}\n");
        Files.writeString(folder.resolve("statements.csv"), """
                Who,Position,Statement,Draft,Point,Topic,Attribution,Date,Publisher,Published
                Sudmere,reject,no such line,n1,1,territory,party statement,2026-03-02,The Shore,2026-03-03
                """);
        for (String suffix : List.of(".docx", ".txt")) {
            Files.copy(plan.resolve("texts/us28" + suffix), folder.resolve("first" + suffix));
            Files.copy(plan.resolve("texts/e3" + suffix), folder.resolve("second" + suffix));
        }
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    @Test
    void its_commands_do_what_it_says() throws IOException {
        List<String> lines = COMMAND.matcher(readme)
                .results()
                .map(match -> match.group(1).strip())
                .toList();
        assertThat(lines).hasSizeGreaterThan(3).contains("demo");
        for (String line : lines) {
            String here = line.equals("demo")
                    ? "demo \"" + folder.resolve("demo") + "\""
                    : line.replaceAll(
                                    "((?<!archive (?:get|export) |archive:)border-accord(?:-back)?|(?<=[ ])depot(?:\\.receipt)?|(first|second|changes|untracked|draft|reply|pairs|verdicts|statements)(\\.\\w+))",
                                    Matcher.quoteReplacement(folder + "/") + "$1")
                            .replace("fixtures/plans/ukraine-2025", "\"" + plan + "\"");
            Outcome outcome = shell.runLine(here);
            assertThat(outcome.exitCode()).as("%s: %s", line, outcome.err()).isEqualTo(ExitCode.DONE);
            assertThat(outcome.out()).as(line).isNotEmpty();
        }
        assertThat(folder.resolve("changes.docx")).isNotEmptyFile();
        assertThat(folder.resolve("changes.pdf")).isNotEmptyFile();
        try (var reports = Files.list(folder.resolve("demo"))) {
            assertThat(reports).hasSize(4);
        }
    }

    @Test
    void it_names_every_command_and_option() {
        for (CommandSyntax syntax : shell.bean(LineParser.class).syntaxes()) {
            assertThat(readme).contains("| `" + syntax.usage());
            for (OptionSyntax option : syntax.options()) {
                assertThat(readme).contains("--" + option.name());
            }
        }
    }

    @Test
    void it_names_every_exit_code() {
        for (ExitCode code : ExitCode.values()) {
            assertThat(readme).contains("| " + code.code() + " |");
        }
    }

    @Test
    void it_names_every_key_of_the_json() throws IOException {
        String json = shell.runLine("compare \"" + folder + "/first.txt\" \"" + folder
                                + "/second.txt\" --explain --format json")
                        .out()
                + shell.runLine("clauses \"" + folder + "/first.txt\" --format json")
                        .out();
        json += shell.runLine(
                        "redline --check \"" + folder + "/first.docx\" \"" + folder + "/second.docx\" --format json")
                .out();
        assertThat(json).contains("\"untracked\": [");
        for (String command : List.of(
                "lineage us28:6",
                "blame ua20",
                "plan check",
                "compare us28 e3",
                "matrix --version ua20 --all",
                "matrix --sticking-points",
                "contested",
                "movement",
                "movement --objections",
                "provisions",
                "circulation",
                "circulation --on 2025-12-06",
                "reaction list",
                "reaction show eu-g20-forces",
                "reaction check",
                "claim list")) {
            json += shell.runLine(command + " --plan \"" + plan + "\" --format json")
                    .out();
        }
        String archive = " --archive \"" + folder + "/keys\"";
        shell.runLine("archive init" + archive);
        shell.runLine("archive put \"" + plan + "\"" + archive);
        shell.runLine("archive export ukraine-2025 --output \"" + folder + "/keys.json\"" + archive);
        json += Files.readString(folder.resolve("keys.json"));
        TreeSet<String> keys = new TreeSet<>();
        Pattern.compile("\"(\\w+)\": ").matcher(json).results().forEach(match -> keys.add(match.group(1)));
        assertThat(keys)
                .hasSizeGreaterThan(30)
                .allSatisfy(key -> assertThat(readme).contains("`" + key + "`"));
    }
}
