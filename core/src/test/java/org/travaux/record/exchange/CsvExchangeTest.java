package org.travaux.record.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.travaux.fixtures.SamplePlan;
import org.travaux.model.Access;
import org.travaux.model.Anchor;
import org.travaux.model.ClauseReference;
import org.travaux.model.Direction;
import org.travaux.model.EdtfDate;
import org.travaux.model.Facet;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.evidence.Claimant;
import org.travaux.model.evidence.Source;
import org.travaux.model.evidence.VersionReference;
import org.travaux.model.reaction.Attribution;
import org.travaux.model.reaction.ClauseBasis;
import org.travaux.model.reaction.Passage;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Relations;
import org.travaux.model.reaction.Seek;
import org.travaux.model.reaction.Speaker;
import org.travaux.model.reaction.Stance;
import org.travaux.model.reaction.Statement;
import org.travaux.model.reaction.Target;
import org.travaux.model.reaction.TargetObject;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
import org.travaux.record.exchange.table.CsvWriter;

class CsvExchangeTest {

    @TempDir
    Path parent;

    @ParameterizedTest
    @EnumSource(SamplePlan.class)
    void what_is_written_is_read_again_equal(SamplePlan plan) throws Exception {
        PlanRecord record = PlanFolder.read(plan.copyTo(parent));
        String text = CsvWriter.text(record.reactions(), record.sources());

        ImportedReactions read = read(text, record.withReactions(List.of()));

        assertThat(ExchangeFixture.told(read)).isEmpty();
        assertThat(read.reactions()).isEqualTo(record.reactions());
        assertThat(read.sources()).isEmpty();
        assertThat(read(text, record).known()).isEqualTo(record.reactions().size());
        assertThat(text).startsWith("\uFEFFid,party,").contains("\r\n").endsWith("\r\n");
    }

    @Test
    void sources_that_the_plan_does_not_have_come_with_their_rows() throws Exception {
        PlanRecord record = PlanFolder.read(SamplePlan.UKRAINE_2025.copyTo(parent));
        String text = CsvWriter.text(record.reactions(), record.sources());
        List<String> retelling = record.reactions().stream()
                .flatMap(reaction -> reaction.alsoReportedBy().stream())
                .toList();
        List<Source> kept = record.sources().stream()
                .filter(source -> retelling.contains(source.id()))
                .toList();

        ImportedReactions read = read(text, record.withReactions(List.of()).withSources(kept));

        assertThat(ExchangeFixture.told(read)).isEmpty();
        assertThat(read.reactions()).isEqualTo(record.reactions());
        assertThat(read.sources()).isNotEmpty().allSatisfy(source -> {
            Source known = record.source(source.id()).orElseThrow();
            assertThat(source.published()).isEqualTo(known.published());
            assertThat(source.via()).isEqualTo(known.via());
            assertThat(source.title()).isEqualTo(known.title());
        });
    }

    @Test
    void every_field_is_kept_whatever_it_says() throws Exception {
        PlanRecord record = PlanFolder.read(SamplePlan.LAKE_ACCORD.copyTo(parent));
        List<Reaction> reactions = new ArrayList<>();
        Random random = new Random(7);
        int[] letters = "ab;,|(\\):'\"=+-@ \t\n\r~ж😀".codePoints().toArray();
        for (int i = 0; i < 300; i++) {
            reactions.add(reaction("r" + i, random, letters));
        }

        ImportedReactions read = read(CsvWriter.text(reactions, record.sources()), record.withReactions(List.of()));

        assertThat(ExchangeFixture.told(read)).isEmpty();
        assertThat(read.reactions()).isEqualTo(reactions);
    }

    @Test
    void cells_that_spreadsheets_would_take_for_formulas_are_written_with_an_apostrophe() throws Exception {
        PlanRecord record = PlanFolder.read(SamplePlan.LAKE_ACCORD.copyTo(parent));
        Reaction first = record.reactions().getFirst();
        String text = CsvWriter.text(
                List.of(withNote(first, "=HYPERLINK(\"http://example.org\")"), withNote(first, "'+1")),
                record.sources());

        assertThat(text).contains("\"'=HYPERLINK(\"\"http://example.org\"\")\"").contains(",''+1");
        assertThat(text).doesNotContainPattern("(?m)(^|,)[=+@-]");
    }

    @Test
    void names_words_and_dates_are_taken_as_people_write_them() throws Exception {
        PlanRecord record = PlanFolder.read(SamplePlan.UKRAINE_2025.copyTo(parent));
        String text = """
                Who;Said on;Position;Clause(s);Draft;Statement;Topic;Outlet;Published on;URL;Speaker
                Kyiv;24.11.2025;Seeks changes;21, 22;28-point draft;wants it out;Donbas;Reuters;24 November 2025;https://example.org/1;Zelensky
                kremlin;Nov 24, 2025;ACCEPT_WITH_RESERVATIONS;us28:6;us28;a basis;armed forces;Reuters;2025-11-24;https://example.org/1;
                Russia;week of 8 December 2025;neutral;;;has not read it;overall;Tass;8/12/2025;;
                Russia;unknown;reject;;;never;nato;Tass;13/12/2025;;
                """;

        ImportedReactions read = read(text, record);

        assertThat(ExchangeFixture.told(read)).isEmpty();
        assertThat(read.reactions())
                .extracting(Reaction::id)
                .containsExactly("ukraine-us28-1", "russia-us28-1", "russia-1", "russia-2");
        Reaction first = read.reactions().getFirst();
        assertThat(first.dateSaid()).isEqualTo(new EdtfDate("2025-11-24"));
        assertThat(first.speaker()).isEqualTo(new Speaker("Volodymyr Zelenskyy", null));
        assertThat(first.attribution()).isEqualTo(Attribution.ON_RECORD);
        assertThat(first.target())
                .isEqualTo(new Target(
                        new VersionReference(Certainty.CERTAIN, List.of("us28"), null),
                        List.of(new ClauseReference("us28", "21", null), new ClauseReference("us28", "22", null)),
                        ClauseBasis.SOURCE,
                        List.of("territory"),
                        TargetObject.PROVISION,
                        null));
        assertThat(read.reactions())
                .extracting(reaction -> reaction.dateSaid().text())
                .containsExactly("2025-11-24", "2025-11-24", "2025-12-08~", "unknown");
        assertThat(read.reactions())
                .extracting(reaction -> reaction.target().object())
                .containsExactly(
                        TargetObject.PROVISION,
                        TargetObject.PROVISION,
                        TargetObject.SETTLEMENT_TERMS,
                        TargetObject.SETTLEMENT_TERMS);
        assertThat(read.sources())
                .extracting(Source::id)
                .containsExactly("reuters-2025-11-24", "tass-2025-12-08", "tass-2025-12-13");
    }

    @Test
    void every_bad_row_is_told_with_its_line_and_reason() throws Exception {
        PlanRecord record = PlanFolder.read(SamplePlan.UKRAINE_2025.copyTo(parent));
        String text = """
                party,date,stance,statement,topics,source
                Ukrain,2025-11-24,reject,"two
                lines",overall,s3
                Russia,04/11/2025,reject,no,overall,s3
                Russia,2025-11-24,against,no,overall,s3

                Russia,2025-11-24,reject,no,teritory,s33
                Russia,2025-11-24,reject,no,overall,s3
                """;

        ImportedReactions all = read(text, record);
        ImportedReactions some = ReactionImport.read(
                parent.resolve("in.csv"), record, new ImportOptions(true, false, ReactionCheck.NONE));

        assertThat(ExchangeFixture.told(all))
                .containsExactly(
                        "in.csv:2: unknown party 'Ukrain'; did you mean 'ukraine'?",
                        "in.csv:4: dateSaid: '04/11/2025' may be 2025-11-04 or 2025-04-11; write it like 2025-12-06, 2025-12,"
                                + " 2025-11-20/2025-11-21, 2025-12-06~ or unknown",
                        "in.csv:5: stance cannot be 'against'; write one of accept, accept-with-reservations, neutral,"
                                + " seeks-changes, reject, mixed",
                        "in.csv:7: unknown topic 'teritory'; did you mean 'territory'?",
                        "in.csv:7: unknown source 's33'; did you mean 's3'?");
        assertThat(all.reactions()).isEmpty();
        assertThat(some.reactions()).hasSize(1);
        assertThat(some.refused()).isEqualTo(4);
        assertThat(some.problems()).isEqualTo(all.problems());
    }

    @Test
    void rows_that_rest_on_a_bad_row_are_refused_with_it() throws Exception {
        PlanRecord record = PlanFolder.read(SamplePlan.UKRAINE_2025.copyTo(parent));
        String text = """
                id,party,date,stance,statement,topics,source,supersedes,contradicts,repeat of
                a,Russia,2025-11-24,against,no,overall,s3,,d,
                b,Russia,2025-11-24,reject,no,overall,s3,a,,
                c,Russia,2025-11-24,reject,no,overall,s3,b,,
                d,Russia,2025-11-24,reject,no,overall,s3,,a,
                e,Russia,2025-11-24,reject,no,overall,s3,,,f
                f,Russia,2025-11-24,reject,no,overall,s3,,,e
                g,Russia,2025-11-24,reject,no,overall,s3,,ru-putin-basis,
                """;
        ExchangeFixture.file(parent, "in.csv", text);

        ImportedReactions some = ReactionImport.read(
                parent.resolve("in.csv"), record, new ImportOptions(true, false, ReactionCheck.NONE));

        assertThat(some.reactions()).extracting(Reaction::id).containsExactly("d", "e", "g");
        assertThat(ExchangeFixture.told(some))
                .anySatisfy(told -> assertThat(told).startsWith("in.csv:3: unknown reaction 'a'"))
                .anySatisfy(told -> assertThat(told).startsWith("in.csv:4: unknown reaction 'b'"))
                .anySatisfy(told -> assertThat(told).contains("repeatOf goes in a circle: e → f → e"));
    }

    @Test
    void a_reaction_of_the_record_that_says_something_else_is_to_be_superseded() throws Exception {
        PlanRecord record = PlanFolder.read(SamplePlan.UKRAINE_2025.copyTo(parent));
        String text =
                CsvWriter.text(List.of(withNote(record.reactions().getFirst(), "another note")), record.sources());

        assertThat(ExchangeFixture.told(read(text, record)))
                .containsExactly("in.csv:2: reaction 'ua-official-signals' is there already and says something else;"
                        + " leave the id out, or supersede it: \"reaction supersede ua-official-signals\"");
    }

    @Test
    void a_row_without_id_that_says_what_the_record_has_is_known() throws Exception {
        Path folder = SamplePlan.UKRAINE_2025.copyTo(parent);
        PlanRecord record = PlanFolder.read(folder);
        String text = """
                party,date,stance,statement,topics,version,clauses,publisher,published
                Russia,2025-11-24,reject,no,overall,us28,6,Tass,2025-11-24
                Russia,2025-11-24,reject,no,overall,us28,6,Tass,2025-11-24
                """;
        ImportedReactions first = read(text, record);

        PlanRecord after = PlanFolder.addReactions(folder, first.reactions(), first.sources(), first.parties());

        assertThat(first.reactions()).hasSize(1);
        assertThat(first.known()).isEqualTo(1);
        assertThat(read(text, after).reactions()).isEmpty();
        assertThat(read(text, after).known()).isEqualTo(2);
        assertThat(read(text.replace(",no,", ",never,"), after).reactions()).hasSize(1);
    }

    @Test
    void what_is_no_table_is_told_so() throws Exception {
        PlanRecord record = PlanFolder.read(SamplePlan.LAKE_ACCORD.copyTo(parent));

        assertThat(ExchangeFixture.told(read("", record)))
                .containsExactly("in.csv: there is nothing in it; begin with a line of column names");
        assertThat(ExchangeFixture.told(read("party,stanze,party\n", record)))
                .containsExactly(
                        "in.csv:1: unknown column 'stanze'; did you mean 'stance'?",
                        "in.csv:1: 'party' is a second column for 'party'; keep one of the two");
        assertThat(ExchangeFixture.told(read("party,stance\nnorvane,\"re\"ject\n", record)))
                .singleElement()
                .asString()
                .startsWith("in.csv:2: the row that begins here is no CSV");
        Files.write(parent.resolve("in.csv"), "party\nNorvège\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(ExchangeFixture.told(ReactionImport.read(parent.resolve("in.csv"), record, ImportOptions.STANDARD)))
                .containsExactly("in.csv:2: the text is not UTF-8; save the file as UTF-8");
    }

    @Test
    void ten_thousand_rows_are_read_and_added_in_a_few_seconds() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        PlanRecord record = PlanFolder.read(folder);
        StringBuilder text = new StringBuilder("party,date,stance,statement,topics,version,clause,source\n");
        for (int i = 0; i < 10_000; i++) {
            text.append("norvane,2021-03-0")
                    .append(i % 9 + 1)
                    .append(",reject,no ")
                    .append(i);
            text.append(",releases,mediator-draft,2,radio-0309\n");
        }
        long start = System.nanoTime();

        ImportedReactions read = read(text.toString(), record);
        PlanRecord after = PlanFolder.addReactions(folder, read.reactions(), read.sources(), read.parties());

        assertThat(after.reactions()).hasSize(record.reactions().size() + 10_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    private ImportedReactions read(String text, PlanRecord record) throws Exception {
        return ReactionImport.read(ExchangeFixture.file(parent, "in.csv", text), record, ImportOptions.STANDARD);
    }

    private static Reaction withNote(Reaction reaction, String note) {
        return new Reaction(
                reaction.id(),
                reaction.party(),
                reaction.members(),
                reaction.speaker(),
                reaction.attribution(),
                reaction.assertedBy(),
                reaction.onBehalfOf(),
                reaction.statement(),
                reaction.stance(),
                reaction.seeks(),
                reaction.target(),
                reaction.dateSaid(),
                reaction.source(),
                reaction.alsoReportedBy(),
                reaction.relations(),
                reaction.passage(),
                reaction.access(),
                note);
    }

    private static Reaction reaction(String id, Random random, int[] letters) {
        boolean certain = random.nextBoolean();
        return new Reaction(
                id,
                "sudmere",
                List.of(text(random, letters), text(random, letters)),
                new Speaker("Mireille Dancourt", text(random, letters)),
                Attribution.SECOND_HAND,
                new Claimant("outlet:Reuters; Axios"),
                "norvane",
                new Statement(text(random, letters), text(random, letters), "fr", text(random, letters)),
                Stance.MIXED,
                List.of(
                        new Seek(Facet.QUANTITY, text(random, letters), Direction.INCREASED),
                        new Seek(Facet.TEMPORAL, null, Direction.LESS_FREQUENT),
                        new Seek(Facet.ACTION, text(random, letters) + " (increased)", null)),
                new Target(
                        certain
                                ? new VersionReference(Certainty.CERTAIN, List.of("mediator-draft"), null)
                                : new VersionReference(
                                        Certainty.ONE_OF,
                                        List.of("norvane-counter", "mediator-draft"),
                                        text(random, letters)),
                        List.of(
                                new ClauseReference(
                                        null, "6", Anchor.of("6", null, "Merchant vessels; they may | pass.")),
                                new ClauseReference(certain ? "mediator-draft" : "norvane-counter", "6, 7:a", null)),
                        ClauseBasis.PLAN_TEXT,
                        List.of("process", "overall"),
                        TargetObject.CLAIM,
                        "norvane"),
                EdtfDate.UNKNOWN,
                "iwc-0519",
                List.of("iwc-0304", "courier-0306"),
                new Relations(List.of("x;y", "z,"), "w", List.of("v"), List.of("u"), List.of()),
                new Passage(
                        170,
                        371,
                        text(random, letters),
                        List.of(new Passage.Quoted(180, 189, "mot; à mot"), new Passage.Quoted(190, 191, "e"))),
                Access.parse("embargoed until 2021-12-31").orElseThrow(),
                text(random, letters));
    }

    private static String text(Random random, int[] letters) {
        StringBuilder text = new StringBuilder("x");
        int length = random.nextInt(0, 12);
        for (int i = 0; i < length; i++) {
            String letter = Character.toString(letters[random.nextInt(letters.length)]);
            text.insert(random.nextBoolean() ? 0 : text.length(), letter);
        }
        return text.toString();
    }
}
