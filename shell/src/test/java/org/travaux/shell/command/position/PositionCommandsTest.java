package org.travaux.shell.command.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.fixtures.SamplePlan;
import org.travaux.shell.config.ShellUnderTest;
import org.travaux.shell.config.ShellUnderTest.Outcome;
import org.travaux.shell.terminal.ExitCode;

class PositionCommandsTest {

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

    private static Outcome run(String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--plan", ukraine));
        Outcome outcome = shell.run(line.toArray(new String[0]));
        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(ExitCode.DONE);
        return outcome;
    }

    private static void assertRefused(String message, String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--plan", ukraine));
        Outcome outcome = shell.run(line.toArray(new String[0]));
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(message).doesNotContain("Exception");
        assertThat(outcome.err().lines().count()).isBetween(1L, 2L);
    }

    @Test
    void a_matrix_has_the_latest_own_statement_and_marks_what_others_assert() {
        String out = run("matrix", "--topic", "overall", "--version", "us-dec6", "--party", "ukraine")
                .out();
        assertThat(out)
                .contains("Positions by topic, as of us-dec6")
                .contains("[ua-counterproposal]")
                .contains("as asserted by United States")
                .contains("contradicted by ua-offer-worse")
                .contains("Silence is not assent");
    }

    @Test
    void as_of_a_day_nothing_later_is_shown() {
        String out = run("matrix", "--topic", "territory", "--on", "2025-12-08", "--all", "--format", "json")
                .out();
        assertThat(out).contains("\"ua-no-land\"").doesNotContain("ua-ua20-14").doesNotContain("ru-ua20-donetsk");
    }

    @Test
    void what_was_said_of_an_earlier_version_comes_with_what_has_become_of_it() {
        String out = run("matrix", "--by", "clause", "--version", "ua20", "--all", "--format", "markdown")
                .out();
        assertThat(out)
                .contains("us28:6 stale in ua20")
                .contains("us28:3 lapsed in ua20: not among the points held; 8e, 15, 17 are not held")
                .contains("in between no text is held of geneva19");
    }

    @Test
    void sticking_points_are_where_the_latest_stances_oppose() {
        assertThat(run("matrix", "--sticking-points", "--format", "json").out())
                .contains("\"kind\": \"stickingPoints\"")
                .contains("overall");
    }

    @Test
    void contradictions_stand_side_by_side_with_their_origins() {
        String out = run("contested", "--version", "us-dec6", "--format", "csv").out();
        assertThat(out).contains("ua-hour-before").contains("us-day-before").contains("1 origin in all");
    }

    @Test
    void movements_and_objections() {
        assertThat(run("movement", "--party", "Moscow", "--topic", "overall", "--format", "csv")
                        .out())
                .contains("mixed (us27 or us-dec6)");
        String objections = run("movement", "--objections", "--version", "us28", "--in", "e3", "--format", "json")
                .out();
        assertThat(objections)
                .contains("changed-as-sought")
                .contains("unverifiable")
                .doesNotContain("because of what was said,");
    }

    @Test
    void provisions_name_what_is_held_and_what_is_claimed() {
        String out = run("provisions", "--topic", "armed-forces", "--format", "markdown")
                .out();
        assertThat(out)
                .contains("Restated from public reporting; not the official wording.")
                .contains("limited to 600,000")
                .contains("nothing known; no text held")
                .contains("≠ k-g19-forces-ft")
                .contains("of eu24 or e3");
    }

    @Test
    void circulation_tells_who_had_what_and_what_was_on_the_table() {
        assertThat(run("circulation", "--version", "us-dec6", "--party", "ukraine")
                        .out())
                .contains("received an hour before the call")
                .contains("≠");
        assertThat(run("circulation", "--on", "2025-12-06", "--format", "csv").out())
                .contains("us-dec6")
                .contains("not yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix", "contested", "movement", "provisions", "circulation"})
    void every_answer_comes_in_every_form(String command) {
        assertThat(run(command, "--format", "json").out())
                .startsWith("{")
                .contains("\"schemaVersion\"")
                .endsWith("}\n");
        assertThat(run(command, "--format", "markdown").out()).startsWith("# ").contains("|---|");
        assertThat(run(command, "--format", "csv").out()).doesNotContain("\n=").contains(",");
        assertThat(run(command).out()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix", "contested", "movement", "movement --objections", "provisions", "circulation"})
    void a_plan_with_little_in_it_is_answered_too(String command) {
        Outcome outcome = shell.runLine(command + " --plan \"" + lake + "\"");
        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void names_that_are_none_are_refused_with_the_nearest() {
        assertRefused("Did you mean", "matrix", "--party", "ukrain");
        assertRefused("ua20", "matrix", "--version", "ua21");
        assertRefused("--on cannot be", "matrix", "--on", "yesterday");
        assertRefused("--on and --to say the same", "matrix", "--on", "2025-12-06", "--to", "2025-12-07");
        assertRefused("--in goes with --objections", "movement", "--in", "e3");
        assertRefused("topic", "provisions", "--topic", "weather");
    }
}
