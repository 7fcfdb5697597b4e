package org.travaux.reactions.carry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.model.Facet;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.reactions.SampleRecord;
import org.travaux.reactions.TracedPlan;
import org.travaux.reactions.Utterance;

/** What became of what parties said of the 28 points, as EXPECTED.md of the sample plan has it, written by reading. */
class ExpectedCarryOverTest {

    private static final TracedPlan PLAN = SampleRecord.ukraine();
    private static final CarryOver CARRY_OVER = new CarryOver(PLAN, SampleRecord.COMPARER);

    @ParameterizedTest
    @CsvSource({
        "eu-g20-forces, 6, stale, stale",
        "eu-g20-borders, 21, stale, stale",
        "ua-no-mandate, 21, stale, stale",
        "us-ft-drop-cap, 6, stale, stale",
        "ua-nonstarters, 21, stale, stale",
        "ua-nonstarters, 7, stale, lapsed",
        "e3-on-3, 3, lapsed, lapsed",
        "e3-on-10, 10, stale, stale",
        "e3-on-25, 25, stale, stale",
        "e3-on-26, 26, unverifiable, lapsed",
        "ru-putin-basis, overall, stale, stale",
        "ru-ushakov-us28, overall, stale, stale",
    })
    void what_was_said_of_the_28_points(String reaction, String unit, String inE3, String inUa20) {
        Carried carried = carried(reaction, unit);

        assertThat(carried.at("e3").orElseThrow().state().id()).isEqualTo(inE3);
        assertThat(carried.at("geneva19").orElseThrow().state()).isEqualTo(CarryState.UNVERIFIABLE);
        assertThat(carried.at("ua20").orElseThrow().state().id()).isEqualTo(inUa20);
        assertThat(CARRY_OVER.gap("us28", "ua20"))
                .extracting(node -> node.id())
                .containsExactly("geneva19", "ua-us20-dec2", "us-dec6", "london");
    }

    @ParameterizedTest
    @CsvSource({"ua-ua20-14, ua20", "ua-ua20-12, ua20", "ru-ua20-donetsk, ua20", "ru-ushakov-e3, e3"})
    void nothing_is_carried_beyond_a_version_without_successor(String reaction, String version) {
        Utterance utterance = PLAN.utterances().of(reaction).orElseThrow();

        assertThat(CARRY_OVER.carry(utterance)).isNotEmpty().allSatisfy(carried -> {
            assertThat(carried.unit().version()).isEqualTo(version);
            assertThat(carried.stations()).isEmpty();
        });
    }

    @Test
    void the_cap_was_raised() {
        assertThat(carried("eu-g20-forces", "6").at("e3").orElseThrow().differences())
                .flatExtracting(fate -> fate.comparison().changes())
                .extracting(change -> change.change().facet().id())
                .contains(Facet.QUANTITY.id());
    }

    @Test
    void claims_on_a_version_without_text_are_told_and_disagree() {
        Station geneva = carried("eu-g20-forces", "6").at("geneva19").orElseThrow();

        assertThat(geneva.doubt()).isEqualTo(Doubt.NO_TEXT);
        assertThat(geneva.claims()).extracting(ContentClaim::id).containsExactly("k-g19-forces-abc", "k-g19-forces-ft");
        assertThat(geneva.claimsDisagree()).isTrue();
    }

    @Test
    void a_point_that_is_not_held_cannot_be_told_and_what_is_claimed_of_it_is() {
        Station e3 = carried("e3-on-26", "26").at("e3").orElseThrow();

        assertThat(e3.doubt()).isEqualTo(Doubt.POINT_NOT_HELD);
        assertThat(e3.claims()).extracting(ContentClaim::id).containsExactly("k-e3-acc-sky");
    }

    @Test
    void what_lapsed_comes_with_the_points_that_are_not_held() {
        assertThat(carried("ua-nonstarters", "7").at("ua20").orElseThrow().notHeld())
                .containsExactly("8e", "15", "17");
    }

    @Test
    void a_statement_on_one_of_two_versions_is_shown_on_both_with_the_mark() {
        Utterance utterance = PLAN.utterances().of("ru-putin-basis-2").orElseThrow();

        assertThat(CARRY_OVER.carry(utterance))
                .extracting(carried -> carried.unit().version(), Carried::oneOf)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("geneva19", true),
                        org.assertj.core.groups.Tuple.tuple("us28", true));
    }

    private static Carried carried(String reaction, String unit) {
        return CARRY_OVER.carry(PLAN.utterances().of(reaction).orElseThrow()).stream()
                .filter(carried -> carried.unit().name().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
