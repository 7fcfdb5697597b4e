package org.travaux.shell.command.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.align.standard.StandardAligner;
import org.travaux.compare.standard.StandardDocumentComparer;
import org.travaux.diff.semantic.ClausePair;
import org.travaux.diff.semantic.Evidence;
import org.travaux.diff.semantic.Register;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.SemanticDifference;
import org.travaux.diff.semantic.Significance;
import org.travaux.diff.semantic.WordingKind;
import org.travaux.diff.text.WordDiffer;
import org.travaux.fixtures.SamplePlan;
import org.travaux.model.Direction;
import org.travaux.semantics.norm.Bound;
import org.travaux.shell.config.ShellUnderTest;
import org.travaux.shell.config.ShellUnderTest.Outcome;
import org.travaux.shell.input.InputDocuments;
import org.travaux.shell.input.ReactionsByNumber;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.LineParser;
import org.travaux.shell.output.ReportFormats;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.TerminalFacts;
import org.travaux.text.TextSpan;

class CompareMeaningTest {

    private static ShellUnderTest shell;

    @TempDir
    static Path folder;

    private static String before;
    private static String after;

    private final List<ClausePair> asked = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        shell = ShellUnderTest.start();
        before = Files.writeString(folder.resolve("before.txt"), """
                1. The parties cease fire at once.
                2. The vessels of both shores may sail freely on the lake by day.
                3. The strength of the forces is limited to 600,000.
                4. A council of guarantors oversees the agreement.
                """).toString();
        after = Files.writeString(folder.resolve("after.txt"), """
                1. The parties cease fire at once.
                2. The ships of both shores may sail freely on the lake by day.
                3. The strength of the forces is limited to 800,000.
                4. A council of guarantors oversees the agreement.
                5. Prisoners are exchanged all for all.
                """).toString();
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private SemanticDifference judge(ClausePair pair) {
        asked.add(pair);
        int number = pair.before().indexOf("600,000");
        if (number < 0) {
            TextSpan place = new TextSpan(4, 9);
            return new SemanticDifference(
                    Significance.REWORDED,
                    List.of(new SemanticChange.Wording(
                            WordingKind.SYNONYM, new Evidence(place, place, "paraphrase.synonym"))));
        }
        TextSpan place = new TextSpan(number, number + 7);
        return new SemanticDifference(
                Significance.SUBSTANTIVE,
                List.of(new SemanticChange.Quantity(
                        new Bound(Bound.Comparator.AT_MOST, BigDecimal.valueOf(600_000), "person"),
                        new Bound(Bound.Comparator.AT_MOST, BigDecimal.valueOf(800_000), "person"),
                        Direction.INCREASED,
                        new Evidence(place, place, "quantity.bound"))));
    }

    private String run(String... words) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, new ByteArrayOutputStream(), TerminalFacts.piped());
        CompareCommand command = new CompareCommand(
                shell.bean(InputDocuments.class),
                new StandardDocumentComparer(new StandardAligner(), new WordDiffer(), this::judge, null),
                new ReactionsByNumber(),
                shell.bean(ReportFormats.class),
                console);
        List<String> line = new ArrayList<>(List.of("compare"));
        line.addAll(Arrays.asList(words));
        assertThat(command.run(new Invocation(
                        command.syntax(), shell.bean(LineParser.class).parse(line))))
                .isEqualTo(ExitCode.DONE);
        console.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_table_says_how_much_a_change_matters_and_what_it_is() throws Exception {
        assertThat(run(before, after))
                .containsPattern("3 +3 +modified +The strength")
                .contains("substantive")
                .contains("• Ceiling raised: 600,000 → 800,000 person")
                .contains("• Other wording only: synonym")
                .contains("1 substantive, 1 reworded.")
                .doesNotContain("shown:");
    }

    @Test
    void only_some_clauses_are_shown_in_every_output() throws Exception {
        Path json = folder.resolve("only.json");
        Path markdown = folder.resolve("only.md");
        String counts = run(
                before, after, "--only", "substantive", "--output", json.toString(), "--output", markdown.toString());
        String said = "2 of 5 clauses shown: --only substantive";
        assertThat(counts).contains("2 modified").contains(said);
        assertThat(json).content().contains("\"shown\": 2").contains("\"significance\": \"substantive\"");
        assertThat(markdown).content().contains(said).contains("800,000").doesNotContain("vessels");
        assertThat(run(before, after, "--only", "substantive"))
                .contains("800,000", "Prisoners", said)
                .doesNotContain("vessels");
        assertThat(run(before, after, "--only", "reworded,editorial"))
                .contains("vessels", "1 of 5 clauses shown: --only editorial,reworded")
                .doesNotContain("800,000", "Prisoners");
        assertThat(run(before, after, "--facet", "quantity,modality"))
                .contains("800,000", "1 of 5 clauses shown: --facet modality,quantity")
                .doesNotContain("Prisoners");
        assertThat(run(before, after, "--facet", "reorder"))
                .contains("0 of 5 clauses shown: --facet reorder")
                .doesNotContain("Relation");
        assertThat(run(before, after, after, "--only", "reworded"))
                .contains("1 of 6 clauses shown: --only reworded", "The vessels")
                .doesNotContain("Prisoners");
    }

    @Test
    void the_most_significant_come_first_where_that_is_asked_for() throws Exception {
        String sorted = run(before, after, "--sort", "significance");
        assertThat(sorted.indexOf("800,000")).isLessThan(sorted.indexOf("Prisoners"));
        assertThat(sorted.indexOf("Prisoners")).isLessThan(sorted.indexOf("vessels"));
        assertThat(sorted.indexOf("vessels")).isLessThan(sorted.indexOf("cease fire"));
        assertThat(sorted).contains("Clauses sorted: --sort significance");
    }

    @Test
    void explain_names_the_rule_of_each_change() throws Exception {
        assertThat(run(before, after, "--explain")).contains("[rule", "quantity.bound]");
        assertThat(run(before, after, "--explain", "--format", "json")).contains("\"rule\": \"quantity.bound\"");
        assertThat(run(before, after, "--format", "json")).doesNotContain("\"rule\"");
    }

    @Test
    void the_judge_is_told_the_register_and_the_parties_of_the_plan() throws Exception {
        run(before, after, "--register", "political");
        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(pair.context().register()).isEqualTo(Register.POLITICAL));
        asked.clear();
        String lake = SamplePlan.LAKE_ACCORD.copyTo(folder.resolve("plans")).toString();
        run("mediator-draft", "second-draft", "--plan", lake);
        assertThat(asked).isNotEmpty().allSatisfy(pair -> {
            assertThat(pair.context().register()).isEqualTo(Register.TREATY);
            assertThat(pair.context().aliases())
                    .contains(List.of("Republic of Norvane", "Norvane", "Tarn Hill", "la Norvane"));
        });
    }

    @Test
    void nothing_is_judged_where_only_words_are_compared() throws Exception {
        assertThat(run(before, after, "--text-only")).contains("2 modified").doesNotContain("substantive");
        assertThat(run(before, after, "--text-only", "--format", "json"))
                .contains("\"significance\": null")
                .doesNotContain("\"significance\": \"");
        assertThat(asked).isEmpty();
    }

    @Test
    void what_cannot_be_asked_is_refused_in_a_line() {
        assertRefused("It is one or more of: substantive, reworded, editorial.", "--only", "substantive,major");
        assertRefused("It is one or more of: modality, polarity,", "--facet", "number");
        assertRefused("It is one of: clause, significance.", "--sort", "number");
        assertRefused("It is one of: treaty, political.", "--register", "court");
        assertRefused("--text-only and --only contradict each other", "--text-only", "--only", "substantive");
        assertRefused("--text-only and --register contradict each other", "--register", "treaty", "--text-only");
    }

    private static void assertRefused(String message, String... options) {
        List<String> words = new ArrayList<>(List.of("compare", before, after));
        words.addAll(Arrays.asList(options));
        Outcome outcome = shell.run(words.toArray(String[]::new));
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines().toList()).singleElement().asString().contains(message);
    }
}
