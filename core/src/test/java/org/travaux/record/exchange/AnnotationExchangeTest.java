package org.travaux.record.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fixtures.SamplePlan;
import org.travaux.model.ClauseReference;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.Claimant;
import org.travaux.model.evidence.Source;
import org.travaux.model.plan.Party;
import org.travaux.model.reaction.Passage;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Statement;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
import org.travaux.record.exchange.jsonl.AnnotationWriter;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class AnnotationExchangeTest {

    /** Invented; a quotation with letters beyond the basic plane, second-hand by an outlet, members, a clause, a repeat. */
    private static final String LINES = """
            {"id": "x-r1", "article": "a_1", "party": "Ostrava Group", "members": ["Ostra", "Vania, the Elder"], "speaker": null, "attribution": "party-statement", "asserted_by": null, "statement_type": "quote", "start": 10, "end": 46, "text": "they said \\uD83D\\uDE00 \\"not this one, not ever\\"", "quoted": [{"start": 23, "end": 45, "text": "not this one, not ever"}], "stance": "reject", "target": {"object": "provision", "version": "the draft", "party": null, "topics": ["territory"], "clause": "7"}, "date_said": {"iso": "2025-12", "precision": "month"}, "date_published": {"iso": "2025-12-08", "latest": "2025-12-09", "precision": "day"}, "contradicts": ["x-r2", "y-r9"], "same_as": ["y-r1"], "repeat_of": null}
            {"id": "x-r2", "article": "a_1", "party": "Vania", "speaker": {"name": "N. N.", "role": null}, "attribution": "second-hand", "asserted_by": "The Courier", "statement_type": "paraphrase", "start": 50, "end": 57, "text": "they do", "quoted": [], "stance": "neutral", "target": {"object": "claim", "version": null, "party": "Ostrava Group", "topics": ["process", "overall"], "clause": null}, "date_said": {"iso": "2025-12-08", "precision": "week"}, "date_published": {"iso": "2025-12-08", "latest": "2025-12-09", "precision": "day"}, "contradicts": ["x-r1"], "same_as": [], "repeat_of": "y-r7", "note": "n"}
            """;

    @TempDir
    Path parent;

    @Test
    void lines_come_out_as_they_went_in() throws Exception {
        String lines = LINES;
        PlanRecord record = added(lines, ExchangeFixture.empty());

        assertThat(objects(new AnnotationWriter(record).lines(record.reactions())))
                .isEqualTo(objects(lines));
    }

    @Test
    void each_field_goes_where_the_record_keeps_it() throws Exception {
        PlanRecord record = added(LINES, ExchangeFixture.empty());

        assertThat(record.plan().parties())
                .containsExactly(
                        new Party("ostrava-group", "Ostrava Group", null, List.of(), null),
                        new Party("vania", "Vania", null, List.of(), null));
        Reaction first = record.reaction("x-r1").orElseThrow();
        assertThat(first.statement()).isEqualTo(new Statement(null, "not this one, not ever", "en", null));
        assertThat(first.members()).containsExactly("Ostra", "Vania, the Elder");
        assertThat(first.target().clauses()).containsExactly(new ClauseReference(null, "7", null));
        assertThat(first.target().version().label()).isEqualTo("the draft");
        assertThat(first.dateSaid()).isEqualTo(new EdtfDate("2025-12"));
        assertThat(first.passage()).extracting(Passage::end).isEqualTo(46);
        Reaction second = record.reaction("x-r2").orElseThrow();
        assertThat(second.assertedBy()).isEqualTo(new Claimant("outlet:The Courier"));
        assertThat(second.dateSaid()).isEqualTo(new EdtfDate("2025-12-08~"));
        assertThat(second.statement().paraphrase()).isEqualTo("they do");
        assertThat(record.sources()).singleElement().satisfies(source -> {
            assertThat(source.id()).isEqualTo("a_1");
            assertThat(source.article()).isEqualTo("a_1");
            assertThat(source.published()).isEqualTo(new EdtfDate("2025-12-08/2025-12-09"));
        });
    }

    @Test
    void what_does_not_fit_is_told_by_line() throws Exception {
        String lines = LINES.replace("\"end\": 46", "\"end\": 47")
                .replace("\"topics\": [\"territory\"]", "\"topics\": [\"teritory\"]")
                .replace("\"note\": \"n\"", "\"tone\": \"n\"")
                .replace("{\"object\": \"claim\"", "{\"objekt\": \"claim\", \"object\": \"claim\"");

        ImportedReactions read = read(lines + "[]\n{\n", ExchangeFixture.empty(), false);

        assertThat(ExchangeFixture.told(read))
                .containsExactly(
                        "in.jsonl:1: from 10 to 47 are not the 36 characters of its text; count in Unicode code points",
                        "in.jsonl:1: unknown party 'Ostrava Group'; define that party or correct the id",
                        "in.jsonl:1: unknown topic 'teritory'; did you mean 'territory'?",
                        "in.jsonl:2: unknown key 'target.objekt'; did you mean 'object'?",
                        "in.jsonl:2: unknown key 'tone'; take it out, or keep what it says in 'note'",
                        "in.jsonl:2: unknown party 'Vania'; define that party or correct the id",
                        "in.jsonl:2: unknown party 'Ostrava Group'; define that party or correct the id",
                        "in.jsonl:3: the line is not one JSON object; write one object a line, and nothing behind it",
                        "in.jsonl:4: the line is not JSON (wrong at column 2); check its quotes, commas and brackets");
    }

    @Test
    void names_that_the_plan_knows_are_taken_for_its_own() throws Exception {
        PlanRecord record = PlanFolder.read(SamplePlan.UKRAINE_2025.copyTo(parent));
        String lines = LINES.replace("Ostrava Group", "Kremlin")
                .replace("\"party\": \"Vania\"", "\"party\": \"Kyiv\"")
                .replace("N. N.", "Zelensky");

        ImportedReactions read = read(lines, record, true);

        assertThat(read.parties()).isEmpty();
        assertThat(read.reactions()).extracting(Reaction::party).containsExactly("russia", "ukraine");
        assertThat(read.reactions().getLast().speaker()).extracting("name").isEqualTo("Volodymyr Zelenskyy");
    }

    @Test
    void every_reaction_of_a_plan_can_be_written() throws Exception {
        for (SamplePlan plan : SamplePlan.values()) {
            PlanRecord record = PlanFolder.read(plan.copyTo(parent));
            String lines = new AnnotationWriter(record).lines(record.reactions());

            ImportedReactions read = read(lines, record.withReactions(List.of()), false);

            assertThat(ExchangeFixture.told(read)).isEmpty();
            assertThat(read.reactions()).hasSameSizeAs(record.reactions());
        }
    }

    @Test
    void the_annotated_articles_come_out_as_they_went_in() throws Exception {
        Path gold = Path.of(System.getProperty("travaux.root"), "..", "shared", "eval", "reactions", "gold.jsonl");
        assumeTrue(Files.isRegularFile(gold), "no shared evaluation data here");
        String lines = Files.readString(gold);

        PlanRecord record = added(lines, ExchangeFixture.empty());
        PlanRecord written = written(record);

        assertThat(written.reactions()).hasSize(73);
        assertThat(objects(new AnnotationWriter(written).lines(written.reactions())))
                .isEqualTo(objects(lines));
        assertThat(written.sources())
                .extracting(Source::published)
                .containsExactlyInAnyOrder(
                        new EdtfDate("2025-12-08/2025-12-09"),
                        new EdtfDate("2025-12-01"),
                        new EdtfDate("2025-12-06/2025-12-07"));
        assertThat(written.plan().parties()).extracting(Party::id).contains("european-states", "united-states");
    }

    private PlanRecord written(PlanRecord record) throws Exception {
        PlanFolder.write(ExchangeFixture.empty(), parent);
        return PlanFolder.addReactions(
                parent, record.reactions(), record.sources(), record.plan().parties());
    }

    private PlanRecord added(String lines, PlanRecord record) throws Exception {
        ImportedReactions read = read(lines, record, true);
        assertThat(ExchangeFixture.told(read)).isEmpty();
        return record.withReactions(read.reactions())
                .withSources(read.sources())
                .withPlan(record.plan().withParties(read.parties()));
    }

    private ImportedReactions read(String lines, PlanRecord record, boolean addParties) throws Exception {
        return ReactionImport.read(
                ExchangeFixture.file(parent, "in.jsonl", lines),
                record,
                new ImportOptions(false, addParties, ReactionCheck.NONE));
    }

    /** JSON is YAML too; keys in any order. */
    private static List<Object> objects(String lines) {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return lines.lines()
                .map(line -> (Object) new TreeMap<>(yaml.<java.util.Map<String, Object>>load(line)))
                .toList();
    }
}
