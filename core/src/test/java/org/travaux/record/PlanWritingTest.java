package org.travaux.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fixtures.SamplePlan;
import org.travaux.model.Access;
import org.travaux.model.Anchor;
import org.travaux.model.ClauseReference;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.evidence.VersionReference;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.Topic;
import org.travaux.model.reaction.Attribution;
import org.travaux.model.reaction.ClauseBasis;
import org.travaux.model.reaction.Passage;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Relations;
import org.travaux.model.reaction.Stance;
import org.travaux.model.reaction.Statement;
import org.travaux.model.reaction.Target;
import org.travaux.model.reaction.TargetObject;
import org.travaux.record.check.PlanFormatException;

class PlanWritingTest {

    @TempDir
    Path parent;

    /** Texts that YAML would take for something else, or break. */
    private static final List<String> TRICKY = List.of(
            "null",
            "~",
            "yes",
            "No",
            "true",
            "1",
            "1.0",
            "0x1F",
            "1e3",
            "50:50",
            "2025-12-06",
            "2025-12-06T10:00:00Z",
            "=",
            "<<",
            "- a",
            "a: b",
            "a #b",
            "# a",
            "[a",
            "{a}",
            "&a",
            "*a",
            "!a",
            "%a",
            "@a",
            "`a`",
            "'a'",
            "\"a\"",
            "a'b\"c",
            ">=800000 persons",
            "| a",
            "? a",
            ": a",
            "a:",
            " a",
            "a ",
            "\ta",
            "a\tb",
            "two\nlines",
            "two\n\n lines\n",
            "\n a",
            "a\\nb",
            "\u00a0",
            "a\u0085b",
            "a\u2028b",
            "\u0001",
            "\ufeffa",
            "😀 émoji",
            "Запоріжжя",
            "\u202eabc",
            "---",
            "...",
            "a\r\nb");

    @Test
    void whatever_a_text_says_it_is_read_again_as_it_was() throws Exception {
        assertThatNotesAreKept(TRICKY);
    }

    @Test
    void random_texts_are_read_again_as_they_were() throws Exception {
        Random random = new Random(5);
        int[] letters = "ab'\"#:-,[]{}&*!|>%@`?~=\\ \t\nж😀".codePoints().toArray();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder("x");
            int length = random.nextInt(1, 200);
            for (int j = 0; j < length; j++) {
                String letter = Character.toString(letters[random.nextInt(letters.length)]);
                text.insert(random.nextBoolean() ? 0 : text.length(), letter);
            }
            texts.add(text.toString());
        }
        assertThatNotesAreKept(texts);
    }

    private void assertThatNotesAreKept(List<String> notes) throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        PlanRecord record = PlanFolder.read(folder);
        List<Topic> topics = new ArrayList<>(record.plan().topics());
        for (String note : notes) {
            topics.add(new Topic("t" + topics.size(), note, List.of(note), note));
        }
        PlanRecord changed = withTopics(record, topics);

        PlanFolder.write(changed, folder);

        assertThat(PlanFolder.read(folder)).isEqualTo(changed);
    }

    @Test
    void every_field_of_a_reaction_is_kept() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        PlanRecord record = PlanFolder.read(folder);
        Reaction reaction = new Reaction(
                "s0-r01",
                "sudmere",
                List.of(),
                null,
                Attribution.ANONYMOUS_OFFICIAL,
                null,
                "norvane",
                new Statement("what was said", "mot à mot", "fr", "word for word"),
                Stance.MIXED,
                List.of(),
                new Target(
                        new VersionReference(Certainty.UNKNOWN, List.of(), "current draft"),
                        List.of(new ClauseReference(null, "6", Anchor.of("6", null, "Merchant vessels may pass."))),
                        ClauseBasis.SOURCE,
                        List.of("process"),
                        TargetObject.CLAIM,
                        "norvane"),
                EdtfDate.UNKNOWN,
                "iwc-0519",
                List.of(),
                new Relations(List.of(), "league-mesh", List.of(), List.of(), List.of()),
                new Passage(170, 371, "the run of the source", List.of(new Passage.Quoted(180, 189, "mot à mot"))),
                Access.parse("embargoed until 2021-12-31").orElseThrow(),
                "a note");
        List<Reaction> reactions = new ArrayList<>(record.reactions());
        reactions.add(reaction);
        PlanRecord changed = record.withReactions(reactions);

        PlanFolder.write(changed, folder);

        assertThat(PlanFolder.read(folder)).isEqualTo(changed);
        assertThat(PlanFolder.read(folder).reaction("s0-r01")).contains(reaction);
    }

    @Test
    void the_files_given_are_written_as_they_were() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        Map<String, String> before = yamlFiles(folder);

        PlanFolder.write(PlanFolder.read(folder), folder);

        assertThat(yamlFiles(folder)).isEqualTo(before);
    }

    @Test
    void comments_at_the_head_are_kept_as_they_stand() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        String head = "#!odd\n#  indented\n\n# after a blank line\n";
        Path links = folder.resolve("links.yaml");
        Files.writeString(links, head + Files.readString(links).replaceFirst("#.*\n", ""));

        PlanFolder.write(PlanFolder.read(folder), folder);

        assertThat(Files.readString(links)).startsWith(head + "schemaVersion: 1\n");
    }

    @Test
    void a_list_emptied_leaves_no_old_entries_behind() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        PlanRecord record = PlanFolder.read(folder);
        PlanRecord emptied = new PlanRecord(
                record.plan(), record.reactions(), record.claims(), record.sources(), List.of(), List.of(), Map.of());

        PlanFolder.write(emptied, folder);

        assertThat(PlanFolder.read(folder)).isEqualTo(emptied);
        assertThat(Files.readString(folder.resolve("links.yaml"))).isEqualTo("schemaVersion: 1\nlinks: []\n");
    }

    @Test
    void a_record_that_could_not_be_read_again_is_not_written() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        PlanRecord record = PlanFolder.read(folder);
        Map<String, String> before = yamlFiles(folder);

        assertThatThrownBy(() -> PlanFolder.write(
                        new PlanRecord(
                                record.plan(),
                                record.reactions(),
                                record.claims(),
                                List.of(),
                                record.links(),
                                record.watch(),
                                Map.of()),
                        folder))
                .isInstanceOf(PlanFormatException.class)
                .hasMessageContaining("unknown source 'iwc-0304'");
        assertThat(yamlFiles(folder)).isEqualTo(before);
    }

    @Test
    void a_failure_leaves_the_folder_as_it_was() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        PlanRecord record = PlanFolder.read(folder);
        Path nowhere = parent.resolve("nowhere");

        assertThatThrownBy(() -> PlanFolder.write(record, nowhere)).isInstanceOf(PlanFormatException.class);
        assertThat(nowhere).doesNotExist();
    }

    private static PlanRecord withTopics(PlanRecord record, List<Topic> topics) {
        Plan plan = record.plan();
        Plan changed = new Plan(
                plan.id(),
                plan.title(),
                plan.note(),
                plan.agreement(),
                plan.parties(),
                plan.people(),
                topics,
                plan.versions(),
                plan.circulation());
        return new PlanRecord(
                changed,
                record.reactions(),
                record.claims(),
                record.sources(),
                record.links(),
                record.watch(),
                record.heads());
    }

    private static Map<String, String> yamlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), PlanWritingTest::text));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
