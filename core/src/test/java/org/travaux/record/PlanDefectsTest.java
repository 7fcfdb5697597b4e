package org.travaux.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.fixtures.SamplePlan;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.check.PlanIssue;

/** Each row is a sample plan with one defect, and what is said of it. */
class PlanDefectsTest {

    private static final String PLAN = "plan.yaml";
    private static final String REACTIONS = "reactions.yaml";
    private static final String CLAIMS = "claims.yaml";
    private static final String SOURCES = "sources.yaml";
    private static final String LINKS = "links.yaml";

    @TempDir
    Path parent;

    /**
     * The rows of {@code plan-defects.tsv}: defect, file, text replaced, text put there, text in whose line it is told,
     * what is told. {@code \n}, {@code \t} and {@code \u0001} stand for those characters.
     */
    static Stream<Arguments> defects() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                PlanDefectsTest.class.getResourceAsStream("plan-defects.tsv"), "plan-defects.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(row -> Arguments.of((Object[]) cells(row)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defects")
    void a_defect_is_told_with_file_line_and_remedy(
            String defect, String file, String old, String instead, String at, String message) throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        String text = Files.readString(folder.resolve(file));
        assertThat(text).as("what %s replaces", defect).contains(old);
        int where = text.indexOf(old);
        String edited = text.substring(0, where) + instead + text.substring(where + old.length());
        Files.writeString(folder.resolve(file), edited);
        assertThat(edited).as("where %s is told", defect).contains(at);
        int line = (int) edited.substring(0, edited.indexOf(at))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;

        PlanFormatException refusal = refusal(folder);

        assertThat(refusal.issues()).anySatisfy(issue -> {
            assertThat(issue.toString()).startsWith(file + ":" + line + ": ").contains(message);
            assertThat(issue.remedy()).isNotBlank();
        });
        assertThat(refusal.getMessage().lines()).allMatch(told -> told.matches("[a-z]+\\.yaml:[0-9]+: .+; .+"));
    }

    @Test
    void all_problems_are_told_at_once_by_file_and_line() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        edit(folder, REACTIONS, "stance: reject", "stance: against");
        edit(folder, REACTIONS, "source: radio-0309", "source: radio-309");
        edit(folder, CLAIMS, "topic: releases", "topic: relaeses");

        assertThat(refusal(folder).getMessage().lines())
                .hasSize(3)
                .isSorted()
                .first()
                .asString()
                .startsWith("claims.yaml:6: unknown topic 'relaeses'");
    }

    @Test
    void a_file_that_is_not_yaml_causes_no_complaints_about_ids_it_may_define() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        edit(folder, SOURCES, "title: On nets", "title: On: nets");

        assertThat(refusal(folder).issues()).hasSize(1);
    }

    @Test
    void text_that_is_not_utf_8_is_told_with_its_line() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        byte[] latin1 = Files.readString(folder.resolve(PLAN)).getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve(PLAN), latin1);

        assertThat(refusal(folder).issues())
                .extracting(PlanIssue::toString)
                .containsExactly("plan.yaml:" + lineOf("lâchers") + ": the text is not UTF-8; save the file as UTF-8");
    }

    @Test
    void a_folder_without_plan_is_told_so() {
        assertThat(refusal(parent)).hasMessageStartingWith("plan.yaml: there is none in ");
        assertThat(refusal(parent.resolve("nowhere"))).hasMessageContaining("nowhere is not a folder");
    }

    @Test
    void an_empty_file_is_told_so() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        Files.writeString(folder.resolve(LINKS), "");

        assertThat(refusal(folder)).hasMessage("links.yaml:1: the file is empty; begin with 'schemaVersion: 1'");
    }

    @Test
    void a_list_at_the_top_is_told_so() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        Files.writeString(folder.resolve(LINKS), "# a list\n- id: x\n");

        assertThat(refusal(folder)).hasMessageStartingWith("links.yaml:2: the file does not begin with a key");
    }

    @Test
    void endless_nesting_is_cut_off() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        Files.writeString(folder.resolve(LINKS), "links: " + "[".repeat(10_000));

        assertThat(refusal(folder)).hasMessageStartingWith("links.yaml: not readable as YAML: ");
    }

    @Test
    void a_link_out_of_the_folder_is_not_followed() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        Path text = folder.resolve("texts/second-draft.fr.txt");
        Path outside = Files.move(text, parent.resolve("outside.txt"));
        Files.createSymbolicLink(text, outside);

        assertThat(refusal(folder)).hasMessageContaining("'texts/second-draft.fr.txt' leads out of the plan folder");
    }

    @Test
    void what_a_reaction_repeats_or_contradicts_may_be_in_another_record() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        edit(folder, REACTIONS, "sameAs: .no-d1-releases.", "sameAs: [elsewhere-r1]");
        edit(
                folder,
                REACTIONS,
                "stance: reject\n",
                "stance: reject\n  repeatOf: elsewhere-r2\n  jointWith: [m07-r01]\n");
        edit(folder, REACTIONS, "contradicts: .su-counter-studied.", "contradicts: [su-counter-studied, m08-r03]");

        PlanRecord record = PlanFolder.read(folder);

        assertThat(record.reactions())
                .extracting(reaction -> reaction.relations().sameAs())
                .contains(List.of("elsewhere-r1"));
    }

    @Test
    void a_correction_of_a_contested_reaction_stays_as_contested() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        PlanRecord record = PlanFolder.read(folder);
        Reaction contested = record.reaction("su-counter-refused").orElseThrow();
        String old = Files.readString(folder.resolve(REACTIONS));
        int start = old.indexOf("- id: su-counter-refused");
        int end = old.indexOf("\n- id:", start);
        String entry = (end < 0 ? old.substring(start) : old.substring(start, end + 1))
                .replace("id: su-counter-refused", "id: corrected")
                .replaceFirst("\n  contradicts:", "\n  supersedes: [su-counter-refused]\n  contradicts:");
        Files.writeString(folder.resolve(REACTIONS), old + entry);

        assertThat(PlanFolder.read(folder).reaction("corrected"))
                .map(reaction -> reaction.relations().contradicts())
                .contains(contested.relations().contradicts());
    }

    @Test
    void reactions_in_a_spreadsheet_are_not_passed_over() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        Files.writeString(folder.resolve("reactions.csv"), "id,party\n");

        assertThat(refusal(folder)).hasMessageStartingWith("reactions.csv: ");
    }

    private static String[] cells(String row) {
        String[] cells = row.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].replace("\\n", "\n").replace("\\t", "\t").replace("\\u0001", "\u0001");
        }
        return cells;
    }

    private static void edit(Path folder, String file, String old, String instead) throws IOException {
        String text = Files.readString(folder.resolve(file));
        Files.writeString(folder.resolve(file), text.replaceFirst(old, instead));
    }

    private int lineOf(String word) throws IOException {
        Path again = SamplePlan.LAKE_ACCORD.copyTo(parent.resolve("again"));
        List<String> lines = Files.readAllLines(again.resolve(PLAN));
        return lines.indexOf(lines.stream()
                        .filter(line -> line.contains(word))
                        .findFirst()
                        .orElseThrow())
                + 1;
    }

    private static PlanFormatException refusal(Path folder) {
        return Objects.requireNonNull(
                catchThrowableOfType(PlanFormatException.class, () -> PlanFolder.read(folder)), "no refusal");
    }
}
