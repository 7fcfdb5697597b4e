package org.travaux.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fixtures.SamplePlan;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Stance;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
import org.travaux.shell.config.ShellUnderTest;
import org.travaux.shell.config.ShellUnderTest.Outcome;
import org.travaux.shell.terminal.ExitCode;

class ReactionCommandsTest {

    private static ShellUnderTest shell;

    @TempDir
    Path folder;

    private String plan = "";

    @BeforeAll
    static void start() {
        shell = ShellUnderTest.start();
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    @BeforeEach
    void copy_the_plan() throws IOException {
        plan = SamplePlan.UKRAINE_2025.copyTo(folder).toString();
    }

    @Test
    void a_reaction_is_added_with_names_as_people_write_them() throws Exception {
        Outcome outcome = shell.runLine("reaction add --plan " + plan + " --party Kyiv --clause us28:6 --topic"
                + " \"Armed forces of Ukraine\" --stance reject --quote \"ні\" --quote-language uk --speaker Zelensky"
                + " --date 24.11.2025 --publisher Gazette --published \"Nov 24, 2025\"");

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out()).isEqualTo("""
                        Added ukraine-us28-1 to reactions.yaml, gazette-2025-11-24 to sources.yaml
                        Ukraine, 2025-11-24, Volodymyr Zelenskyy (on record): reject, us28:6 (provision) – “ні”
                        """);
        Reaction added = record().reaction("ukraine-us28-1").orElseThrow();
        assertThat(added.target().version().versions()).containsExactly("us28");
        assertThat(added.target().clauses().getFirst().anchor()).isNotNull();
    }

    @Test
    void what_is_missing_is_named_all_at_once_where_nobody_can_be_asked() throws Exception {
        String before = files();

        assertRefused(
                shell.runLine("reaction add --plan " + plan + " --party Kyiv --quote x"),
                ExitCode.USAGE,
                "Missing: --stance, --topic, --date, --quote-language, --source, or --publisher and --published.");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void what_does_not_fit_is_refused_with_what_is_near() throws Exception {
        String before = files();
        String rest = " --stance reject --topic nato --paraphrase no --source s3 --plan " + plan;

        assertRefused(
                shell.runLine("reaction add --party Ukrain --date 2025-11-24" + rest),
                ExitCode.USAGE,
                "unknown party 'Ukrain'; did you mean 'ukraine'?");
        assertRefused(
                shell.runLine("reaction add --party Kyiv --date 2025-11-24 --version us28 --clause 31" + rest),
                ExitCode.USAGE,
                "us28 has no clause 31; did you mean 28 or 27 or 26?");
        assertRefused(
                shell.runLine("reaction add --party Kyiv --date 2999-01-01" + rest),
                ExitCode.USAGE,
                "--date 2999-01-01 lies in the future");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_correction_takes_the_rest_from_the_old_record_which_stays() throws Exception {
        String before = Files.readString(Path.of(plan, "reactions.yaml"));
        Reaction old = record().reaction("us-rubio-authored").orElseThrow();

        Outcome outcome = shell.runLine("reaction supersede us-rubio-authored --stance neutral --plan " + plan);

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        Reaction corrected = record().reaction("united-states-us28-1").orElseThrow();
        assertThat(corrected.stance()).isEqualTo(Stance.NEUTRAL);
        assertThat(corrected.statement()).isEqualTo(old.statement());
        assertThat(corrected.relations().contradicts())
                .isEqualTo(old.relations().contradicts());
        assertThat(corrected.relations().supersedes()).containsExactly("us-rubio-authored");
        assertThat(Files.readString(Path.of(plan, "reactions.yaml"))).startsWith(before);
        assertRefused(
                shell.runLine("reaction supersede us-rubio-authored --stance accept --plan " + plan),
                ExitCode.USAGE,
                "us-rubio-authored is superseded by united-states-us28-1 already.");
        assertRefused(
                shell.runLine("reaction supersede us-rubio-author --stance accept --plan " + plan),
                ExitCode.USAGE,
                "Did you mean us-rubio-authored");
        assertThat(shell.runLine("reaction list --version us28 --party Washington --plan " + plan)
                        .out())
                .contains("us-rubio-authored (superseded by united-states-us28-1)");
    }

    @Test
    void rows_are_imported_all_or_none_unless_some_are_enough() throws Exception {
        Path file = Files.writeString(folder.resolve("in.csv"), """
                party,date,stance,statement,topics,version,clause,source
                Kyiv,2025-11-24,reject,no,overall,us28,6,s3
                Kyiv,2025-11-24,against,no,overall,us28,31,s3
                """);
        String before = files();

        Outcome none = shell.run("reaction", "import", file.toString(), "--plan", plan);

        assertThat(none.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(none.out()).isEqualTo("Nothing was added; 1 row refused.\n");
        assertThat(none.err())
                .contains("in.csv:3: stance cannot be 'against'; write one of accept")
                .doesNotContain("Exception");
        assertThat(files()).isEqualTo(before);

        Outcome some = shell.run("reaction", "import", file.toString(), "--plan", plan, "--partial");

        assertThat(some.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(some.out()).isEqualTo("Added 1 reaction; 1 row refused.\n");
        assertThat(none.err()).startsWith(some.err()).contains("--partial takes the others");
        assertThat(record().reactions()).hasSize(91);

        Outcome again = shell.run("reaction", "import", file.toString(), "--plan", plan, "--partial");

        assertThat(again.out()).isEqualTo("Nothing was added; 1 was there already; 1 row refused.\n");
    }

    @Test
    void parties_that_the_plan_does_not_have_are_added_when_asked() throws Exception {
        Path file = Files.writeString(folder.resolve("in.csv"), """
                party,date,stance,statement,topics,source
                Vania,2025-11-24,reject,no,overall,s3
                """);

        Outcome without = shell.run("reaction", "import", file.toString(), "--plan", plan);
        Outcome with = shell.run("reaction", "import", file.toString(), "--plan", plan, "--add-parties");

        assertThat(without.err())
                .contains("in.csv:2: unknown party 'Vania'; known are ukraine, russia")
                .contains("note: --add-parties adds parties");
        assertThat(with.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(with.out()).isEqualTo("Added 1 reaction, 1 party.\n");
        assertThat(record().plan().party("vania")).isPresent();
    }

    @Test
    void a_marked_word_file_is_only_shown_until_it_is_confirmed() throws Exception {
        String text = Files.readString(Path.of(plan, "texts", "us28.txt"));
        StringBuilder body = new StringBuilder();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            String[] parts = line.split("600,000", 2);
            body.append("<w:p>").append(WordFiles.run(parts[0]));
            if (parts.length == 2) {
                body.append(
                                "<w:del w:author=\"A. Reader\" w:date=\"2025-12-01T10:00:00Z\"><w:r><w:delText>600,000"
                                        + "</w:delText></w:r></w:del><w:ins w:author=\"A. Reader\" w:date=\"2025-12-01T10:00:00Z\">")
                        .append(WordFiles.run("800,000"))
                        .append("</w:ins>")
                        .append(WordFiles.run(parts[1]));
            }
            body.append("</w:p>");
        }
        String file = WordFiles.writeBody(folder.resolve("reply.docx"), body.toString());
        String output = folder.resolve("proposed.csv").toString();
        String before = files();

        assertRefused(
                shell.run("reaction", "import", file, "--plan", plan), ExitCode.USAGE, "Missing: --party, --version.");
        Outcome shown = shell.run(
                "reaction", "import", file, "--plan", plan, "--party", "Kyiv", "--version", "us28", "--output", output);

        assertThat(shown.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(shown.out())
                .contains("1 reaction proposed by reply.docx")
                .contains("inserts “800,000”; deletes “600,000”")
                .contains("Nothing was recorded.");
        assertThat(files()).isEqualTo(before);
        assertThat(Path.of(output)).content().contains("seeks-changes").contains("quantity: <=800000");

        Outcome confirmed = shell.run(
                "reaction", "import", file, "--plan", plan, "--party", "Kyiv", "--version", "us28", "--confirm");

        assertThat(confirmed.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(record().reactions()).hasSize(91);
        assertThat(Path.of(plan, "sources", "ukraine-2025-12-01.docx")).hasSameBinaryContentAs(Path.of(file));
    }

    @Test
    void statements_are_listed_with_who_answers_for_them() {
        Outcome outcome = shell.runLine("reaction list --attribution second-hand --party Ukraine --plan " + plan);

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out())
                .contains("ru-putin-says-kyiv-against")
                .contains("Vladimir Putin, President (as asserted by Russia)")
                .contains("KNBA (NPR/AP), 2025-11-21, via Associated Press [m01]");
        assertThat(shell.runLine("reaction list --topic nato --format json --plan " + plan)
                        .out())
                .contains("\"kind\": \"reactions\"")
                .contains("\"topics\": [\"armed-forces\", \"territory\", \"nato\"]");
        assertThat(shell.runLine("reaction list --clause us28:6 --from 2025-11-24 --format csv --plan " + plan)
                        .out())
                .contains("us-ft-drop-cap")
                .doesNotContain("e3-on-6");
        assertRefused(
                shell.runLine("reaction list --party Ukrain --plan " + plan),
                ExitCode.USAGE,
                "The plan ukraine-2025 has no party \"Ukrain\". Did you mean ukraine");
    }

    @Test
    void one_statement_is_shown_whole() {
        Outcome outcome = shell.runLine("reaction show e3-on-6 --format csv --plan " + plan);

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out())
                .contains("raises the cap and binds it to peacetime")
                .contains("quantity: <=800000 persons (increased); condition: if: peacetime (narrowed)");
    }

    @Test
    void what_is_doubtful_is_listed_and_is_no_error() throws IOException {
        Path reactions = Path.of(plan, "reactions.yaml");
        Files.writeString(reactions, Files.readString(reactions).replace("sameAs: [", "sameAs: [elsewhere-r1, "));

        Outcome outcome = shell.runLine("reaction check --format csv --plan " + plan);

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out())
                .contains("points to 'elsewhere-r1', which is no reaction of this record")
                .contains("has no title and no address");
    }

    @Test
    void claims_are_added_and_listed() throws Exception {
        String claim = "claim add --version us27 --topic nato --gist \"no promise\" --basis told --claimed-by"
                + " outlet:Reuters --date 2025-11-26 --plan " + plan;

        assertRefused(shell.runLine(claim), ExitCode.USAGE, "Missing: --source, or --publisher and --published.");
        assertRefused(
                shell.runLine(claim + " --source s33"), ExitCode.USAGE, "unknown source 's33'; did you mean 's3'?");
        Outcome added = shell.runLine(claim + " --source s3");

        assertThat(added.out()).isEqualTo("Added claim-us27-1 to claims.yaml\n");
        assertThat(record().claims()).hasSize(79);
        assertThat(shell.runLine("claim list --version us27 --topic nato --plan " + plan)
                        .out())
                .contains("claim-us27-1")
                .contains("no promise");
    }

    private PlanRecord record() throws Exception {
        return PlanFolder.read(Path.of(plan));
    }

    private String files() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : new String[] {"plan.yaml", "reactions.yaml", "claims.yaml", "sources.yaml"}) {
            all.append(Files.readString(Path.of(plan, name)));
        }
        return all.toString();
    }

    private static void assertRefused(Outcome outcome, ExitCode exitCode, String... parts) {
        assertThat(outcome.exitCode()).isEqualTo(exitCode);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(parts).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(outcome.err().lines().count()).isBetween(1L, 2L);
    }
}
