package org.travaux.reactions.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.reactions.SampleRecord;
import org.travaux.reactions.carry.CarryOver;

/** What became of what parties objected to in the 28 points, as EXPECTED.md of the sample plan has it. */
class ExpectedOutcomesTest {

    private static final Outcomes OUTCOMES = new Outcomes(new CarryOver(SampleRecord.ukraine(), SampleRecord.COMPARER));
    private static final List<Objection> OBJECTIONS =
            OUTCOMES.objections(reaction -> true, List.of("e3", "geneva19", "ua20"));

    @ParameterizedTest
    @CsvSource({
        "e3-on-6, 6, changed-as-sought, changed-as-sought",
        "eu-g20-forces, 6, changed-as-sought, changed-as-sought",
        "us-ft-drop-cap, 6, changed-as-sought, changed-as-sought",
        "ua-nonstarters, 7, changed, deleted",
        "e3-on-3, 3, deleted, deleted",
        "e3-on-26, 26, unverifiable, deleted",
    })
    void what_became_of_the_clause(String reaction, String clause, String inE3, String inUa20) {
        Objection objection = objection(reaction, clause);

        assertThat(objection.in("e3").orElseThrow().outcome().id()).isEqualTo(inE3);
        assertThat(objection.in("geneva19").orElseThrow().outcome()).isEqualTo(Outcome.UNVERIFIABLE);
        assertThat(objection.in("ua20").orElseThrow().outcome().id()).isEqualTo(inUa20);
    }

    @ParameterizedTest
    @CsvSource({"eu-g20-borders, 21", "ua-no-mandate, 21", "e3-on-10, 10", "e3-on-25, 25"})
    void every_other_clause_objected_to_changed(String reaction, String clause) {
        assertThat(objection(reaction, clause).results())
                .filteredOn(result -> result.station().version().held())
                .allSatisfy(result -> assertThat(result.outcome().changed()).isTrue());
    }

    @Test
    void no_clause_objected_to_is_unchanged() {
        FourCells cells = OUTCOMES.fourCells("us28", "ua20", FourCells.Basis.CLAUSES, reaction -> true);

        assertThat(cells.objectedUnchanged()).isZero();
        assertThat(cells.objectedChanged()).isEqualTo(7);
        assertThat(cells.objectedUnverifiable()).isZero();
    }

    @Test
    void the_plant_was_left_as_it_was_by_the_europeans() {
        FourCells cells = OUTCOMES.fourCells("us28", "e3", FourCells.Basis.CLAUSES, reaction -> true);

        assertThat(cells.objectedUnverifiable()).isEqualTo(1);
        assertThat(cells.otherUnchanged()).isPositive();
    }

    private static Objection objection(String reaction, String clause) {
        return OBJECTIONS.stream()
                .filter(objection -> objection.utterance().id().equals(reaction))
                .filter(objection -> objection.unit().name().equals(clause))
                .findFirst()
                .orElseThrow();
    }
}
