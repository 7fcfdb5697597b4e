package org.travaux.reactions.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.travaux.reactions.Lane;
import org.travaux.reactions.SampleRecord;
import org.travaux.reactions.carry.CarryOver;
import org.travaux.record.filter.Period;

/** Who stood where in the sample plan, as its EXPECTED.md has it. */
class ExpectedMatrixTest {

    private static final MatrixMaker MAKER =
            new MatrixMaker(new CarryOver(SampleRecord.ukraine(), SampleRecord.COMPARER));

    private static final MatrixRow TERRITORY =
            row(MAKER.of(MatrixQuery.byTopic().within(new Period(null, LocalDate.parse("2025-12-08")))), "territory");

    @Test
    void ukraine_on_territory_the_latest_first() {
        assertThat(own("ukraine", Lane.PLAN)).containsSubsequence("ua-no-land", "ua-zelensky-stuck", "ua-reciprocal");
        assertThat(own("ukraine", Lane.PLAN).getFirst()).isEqualTo("ua-no-land");
    }

    @Test
    void russia_on_territory_the_latest_first() {
        assertThat(own("russia", Lane.PLAN)).containsExactly("ru-ushakov-mixed", "ru-putin-force");
    }

    @Test
    void what_was_said_of_the_talks_stands_apart() {
        assertThat(TERRITORY.cell("united-states", Lane.PLAN)).isEmpty();
        assertThat(own("united-states", Lane.PROCESS)).containsExactly("us-no-breakthrough");
        assertThat(secondHand("united-states", Lane.PROCESS)).containsExactly("us-compromise");
    }

    @Test
    void europe_and_germany_on_territory() {
        assertThat(own("europe", Lane.PLAN)).containsExactly("e3-on-21", "eu-g20-borders");
        assertThat(own("germany", Lane.PLAN)).containsExactly("de-wadephul");
    }

    @Test
    void what_was_said_later_does_not_appear() {
        assertThat(TERRITORY.cells().stream()
                        .flatMap(cell -> Stream.concat(cell.own().stream(), cell.secondHand().stream()))
                        .map(position -> position.utterance().id()))
                .doesNotContain("ua-ua20-14", "ru-ua20-donetsk");
    }

    @Test
    void what_russia_accepted_in_the_28_points_is_not_its_acceptance_of_the_20() {
        MatrixCell russia = row(MAKER.of(MatrixQuery.byTopic().asOf("ua20")), "overall")
                .cell("russia", Lane.PLAN)
                .orElseThrow();

        assertThat(russia.latest().orElseThrow().utterance().id()).isEqualTo("ru-ryabkov");
        assertThat(russia.own())
                .filteredOn(position -> position.utterance().id().equals("ru-putin-basis"))
                .singleElement()
                .satisfies(position -> {
                    assertThat(position.bearing()).isEqualTo(Bearing.EARLIER);
                    assertThat(position.ways()
                                    .getFirst()
                                    .at("ua20")
                                    .orElseThrow()
                                    .state()
                                    .id())
                            .isEqualTo("stale");
                });
        assertThat(russia.own())
                .extracting(position -> position.utterance().id())
                .doesNotContain("ru-ushakov-e3");
    }

    @Test
    void a_second_hand_statement_stands_beside_what_contradicts_it() {
        MatrixCell ukraine = row(MAKER.of(MatrixQuery.byTopic().asOf("us-dec6")), "overall")
                .cell("ukraine", Lane.PLAN)
                .orElseThrow();

        assertThat(ukraine.secondHand())
                .filteredOn(position -> position.bearing() == Bearing.OF_VERSION)
                .flatExtracting(position -> List.of(
                        position.utterance().id(), position.against().getFirst().id()))
                .containsExactly("ua-trump-love", "ua-offer-worse");
        assertThat(ukraine.latest().orElseThrow().utterance().own()).isTrue();
    }

    @Test
    void silence_is_no_row() {
        Matrix eu24 = MAKER.of(new MatrixQuery(
                MatrixQuery.Axis.TOPIC,
                null,
                Period.ALWAYS,
                reaction -> reaction.target().version().mayMean("eu24")));

        assertThat(eu24.rows()).isEmpty();
    }

    @Test
    void by_clause_what_was_said_of_the_28_points_stands_at_its_place_in_the_20() {
        Matrix matrix = MAKER.of(MatrixQuery.byTopic().byClause().asOf("ua20"));

        assertThat(matrix.rows())
                .filteredOn(row -> row.kind() == MatrixRow.Kind.CLAUSE)
                .extracting(MatrixRow::id)
                .contains("4", "5", "12", "14", "18");
        assertThat(matrix.rows())
                .filteredOn(row -> row.kind() == MatrixRow.Kind.LAPSED)
                .extracting(MatrixRow::id)
                .contains("us28:3", "us28:7", "us28:26");
        assertThat(row(matrix, "14").cell("ukraine", Lane.PLAN).orElseThrow().own())
                .extracting(position -> position.utterance().id())
                .containsExactly("ua-ua20-14", "ua-no-mandate", "ua-nonstarters");
    }

    private static MatrixRow row(Matrix matrix, String id) {
        return matrix.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> own(String party, Lane lane) {
        return TERRITORY.cell(party, lane).orElseThrow().own().stream()
                .map(position -> position.utterance().id())
                .toList();
    }

    private static List<String> secondHand(String party, Lane lane) {
        return TERRITORY.cell(party, lane).orElseThrow().secondHand().stream()
                .map(position -> position.utterance().id())
                .toList();
    }
}
