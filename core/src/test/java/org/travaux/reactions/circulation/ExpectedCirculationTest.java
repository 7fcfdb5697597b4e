package org.travaux.reactions.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.travaux.model.plan.Circulation;
import org.travaux.model.plan.PlanVersion;
import org.travaux.reactions.SampleRecord;

/** Who had which draft when in the sample plan, as its EXPECTED.md has it. */
class ExpectedCirculationTest {

    private static final CirculationTable TABLE = new Circulations(SampleRecord.ukraine()).table();

    @Test
    void the_28_points() {
        assertThat(holding("us28", "ukraine").claims())
                .extracting(Circulation::id)
                .containsExactly("circ-us28-ua-signals", "circ-us28-ua-copy");
        assertThat(holding("us28", "russia").claims()).hasSize(2);
        assertThat(holding("us28", "russia").disputed()).isTrue();
        assertThat(holding("us28", "united-states").wrote()).isNotEmpty();
        assertThat(holding("us28", "united-states").disputed()).isTrue();
        assertThat(holding("us28", "public").claims()).hasSize(1);
    }

    @Test
    void a_party_that_spoke_of_a_draft_without_a_word_on_how_it_had_it() {
        Holding russia = holding("e3", "russia");

        assertThat(russia.claims()).isEmpty();
        assertThat(russia.spoke()).extracting(utterance -> utterance.id()).containsExactly("ru-ushakov-e3");
    }

    @Test
    void the_draft_of_6_december_came_an_hour_before_a_day_before_or_in_parts() {
        assertThat(holding("us-dec6", "ukraine").claims())
                .extracting(Circulation::id)
                .containsExactlyInAnyOrder(
                        "circ-dec6-ua-hour", "circ-dec6-ua-day", "circ-dec6-ua-part", "circ-dec6-ua-part2");
        assertThat(holding("us-dec6", "ukraine").disputed()).isTrue();
        assertThat(holding("us-dec6", "russia").claims()).hasSize(1);
        assertThat(holding("us-dec6", "united-states").wrote()).isNotEmpty();
    }

    @Test
    void later_drafts() {
        assertThat(holding("london", "russia").claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.received()).isFalse());
        assertThat(holding("london", "ukraine").wrote()).hasSize(1);
        assertThat(holding("london", "united-states").claims()).hasSize(2);
        assertThat(holding("ua20", "united-states").wrote()).hasSize(1);
        assertThat(holding("ua20", "russia").claims()).hasSize(1);
        assertThat(holding("us27", "ukraine").nothingKnown()).isTrue();
        assertThat(holding("us27", "public").nothingKnown()).isTrue();
    }

    @Test
    void a_statement_made_before_its_speaker_had_the_text_is_flagged() {
        assertThat(TABLE.early())
                .extracting(early -> early.utterance().id(), EarlyStatement::version, EarlyStatement::ground)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "ru-ushakov-dec21", "ua20", EarlyStatement.Ground.HAD_IT_LATER))
                .doesNotContain(
                        org.assertj.core.groups.Tuple.tuple("ru-ushakov-e3", "e3", EarlyStatement.Ground.HAD_IT_LATER));
    }

    @Test
    void what_was_on_the_table_on_6_december() {
        OnTheTable table = OnTheTable.of(SampleRecord.ukraine().plan(), LocalDate.parse("2025-12-06"));

        assertThat(table.latest())
                .extracting(PlanVersion::id)
                .startsWith("us-dec6")
                .contains("us27");
        assertThat(table.earlier())
                .extracting(PlanVersion::id)
                .startsWith("ua-us20-dec2")
                .contains("us28", "geneva19");
        assertThat(table.notYet()).extracting(PlanVersion::id).containsExactly("london", "ua20");
    }

    private static Holding holding(String version, String party) {
        return TABLE.rows().stream()
                .filter(row -> row.version().id().equals(version))
                .map(row -> row.holdings().get(party))
                .findFirst()
                .orElseThrow();
    }
}
