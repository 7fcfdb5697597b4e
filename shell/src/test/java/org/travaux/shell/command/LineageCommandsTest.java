package org.travaux.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fixtures.SamplePlan;
import org.travaux.shell.config.ShellUnderTest;
import org.travaux.shell.config.ShellUnderTest.Outcome;
import org.travaux.shell.terminal.ExitCode;

class LineageCommandsTest {

    private static ShellUnderTest shell;

    @TempDir
    static Path folder;

    private static String ukraine;
    private static String lake;

    @BeforeAll
    static void start() throws IOException {
        shell = ShellUnderTest.start();
        ukraine = SamplePlan.UKRAINE_2025.copyTo(folder).toString();
        lake = SamplePlan.LAKE_ACCORD.copyTo(folder).toString();
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static void assertRefused(Outcome outcome, ExitCode exitCode, String message) {
        assertThat(outcome.exitCode()).isEqualTo(exitCode);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(message).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(outcome.err().lines().count()).isBetween(1L, 2L);
    }

    @Test
    void a_table_has_a_row_for_each_clause_and_a_column_for_each_version() {
        Outcome outcome = shell.run("lineage", "--plan", ukraine);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out())
                .contains("2 us27, Russia's 27-point reference, 2025-11/2025-12-02: no text held")
                .containsPattern("us28 +us27 +e3 +eu24 +geneva19")
                .containsPattern("(?m)^6 +\\? +6\\* +\\? +\\? +\\? +\\? +4\\* +The strength")
                .contains("*\u00A0words changed")
                .doesNotContain("\u001b");
        assertThat(shell.run("lineage", "--plan", lake).out()).containsPattern("(?m)^6 +\\? +8& +Merchant");
    }

    @Test
    void one_clause_is_told_in_steps() {
        Outcome outcome = shell.run("lineage", "us28:6", "--plan", ukraine);
        assertThat(outcome.out())
                .contains("First stands here, as 6.")
                .contains("No text is held, so nothing is known of the clause here.")
                .contains("4, from us28:6 (no text is held of geneva19, ua-us20-dec2, us-dec6, london between)")
                .contains("800,000");
        assertThat(shell.run("lineage", "us28:3", "--plan", ukraine).out())
                .contains("Gone: nothing here goes back to us28:3.");
        assertThat(shell.run("lineage", "mediator-draft:3", "--plan", lake).out())
                .contains("split")
                .contains("together with second-draft:5");
    }

    @Test
    void a_graph_and_json_carry_nothing_else() {
        Outcome dot = shell.run("lineage", "us28:6", "--plan", ukraine, "--format", "dot");
        assertThat(dot.out())
                .startsWith("digraph \"ukraine-2025\" {\n")
                .endsWith("}\n")
                .contains("\"us28:c6\" -> ");
        Outcome json = shell.run("lineage", "--plan", ukraine, "--format", "json");
        assertThat(json.out()).startsWith("{").endsWith("}\n").contains("\"goneIn\"");
        assertThat(json.err()).isEmpty();
    }

    @Test
    void blame_says_which_version_brought_the_words_in() {
        Outcome outcome = shell.run("blame", "ua20", "--plan", ukraine);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out())
                .contains("Restated from public reporting; not the official wording.")
                .containsPattern("(?m)^4 +us28 2025-11-20/2025-11-21 +The strength of the Armed Forces of Ukraine$")
                .containsPattern("us28 … ua20 2025-12-23/2025-12-24 +.*800,000 in")
                .contains("of 508 words (no text held of geneva19, ua-us20-dec2,")
                .contains("this point not held in us28)");
    }

    @Test
    void what_is_made_from_restated_texts_says_so() {
        for (String command : new String[] {"lineage", "lineage us28:6", "blame ua20", "lineage --format dot"}) {
            assertThat(shell.runLine(command + " --plan \"" + ukraine + "\"").out())
                    .as(command)
                    .contains("Restated from public reporting; not the official wording.");
        }
    }

    @Test
    void what_is_not_there_is_refused_with_the_nearest_names() {
        assertRefused(shell.run("lineage", "us29:6", "--plan", ukraine), ExitCode.USAGE, "Did you mean us28 or us27");
        assertRefused(shell.run("blame", "us2", "--plan", ukraine), ExitCode.USAGE, "Did you mean us28 or us27");
        assertRefused(
                shell.run("compare", "us2", "e3", "--plan", ukraine), ExitCode.USAGE, "Did you mean us28 or us27");
        assertRefused(shell.run("lineage", "us28:6x", "--plan", ukraine), ExitCode.USAGE, "Did you mean 6");
        assertRefused(
                shell.run("lineage", "us28:b", "--plan", ukraine),
                ExitCode.USAGE,
                "b may mean several clauses of us28. Type one of: us28:10b (Ukraine forfeits");
        assertRefused(shell.run("lineage", "us28", "--plan", ukraine), ExitCode.USAGE, "as in us28:6");
        assertRefused(shell.run("lineage", "us28:6"), ExitCode.USAGE, "--plan is missing");
        assertRefused(
                shell.run("lineage", "us27:6", "--plan", ukraine),
                ExitCode.INPUT_OUTPUT,
                "No text of us27 (Russia's 27-point reference) is held");
        assertRefused(shell.run("blame", "us27", "--plan", ukraine), ExitCode.INPUT_OUTPUT, "No text of us27");
        assertRefused(shell.run("lineage", "--plan", folder.toString()), ExitCode.INPUT_OUTPUT, "plan.yaml");
    }

    @Test
    void a_plan_without_versions_is_no_fault() {
        String empty = folder.resolve("empty").toString();
        shell.run("plan", "new", empty);
        assertThat(shell.run("lineage", "--plan", empty).out())
                .isEqualTo("The plan empty has no versions yet; \"version add\" puts one in." + System.lineSeparator());
        assertRefused(shell.run("blame", "v1", "--plan", empty), ExitCode.USAGE, "has no versions yet");
        assertThat(shell.run("plan", "check", empty).exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void plan_check_ends_with_0_where_the_record_can_be_trusted() {
        Outcome outcome = shell.run("plan", "check", lake);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out())
                .contains("texts/second-draft.fr.txt (second-draft): is the file recorded")
                .contains("The record of lake-ovrelle can be trusted.");
        assertThat(shell.run("plan", "check", "--plan", lake).out()).isEqualTo(outcome.out());
        assertThat(shell.run("plan", "check").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void plan_check_lists_every_problem_and_ends_with_3() throws IOException {
        Path damaged = SamplePlan.LAKE_ACCORD.copyTo(folder.resolve("damaged"));
        Path plan = damaged.resolve("plan.yaml");
        Files.writeString(
                plan,
                Files.readString(plan)
                        .replace("party: sudmere", "party: sudmeer")
                        .replace("status: draft", "status: drafty"));

        Outcome outcome = shell.run("plan", "check", damaged.toString());

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(outcome.out())
                .containsPattern("plan.yaml:\\d+: unknown party 'sudmeer'; did you mean 'sudmere'")
                .contains("drafty")
                .contains("The record cannot be trusted: ");
        assertThat(shell.run("plan", "check", damaged.toString(), "--format", "json")
                        .out())
                .contains("\"trusted\": false")
                .contains("\"remedy\"");
    }
}
