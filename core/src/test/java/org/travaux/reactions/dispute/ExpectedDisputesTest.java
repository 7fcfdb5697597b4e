package org.travaux.reactions.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.reactions.SampleRecord;

/** What contradicts in the sample plan, as its EXPECTED.md has it. */
class ExpectedDisputesTest {

    private static final List<Dispute> DISPUTES = Disputes.of(SampleRecord.ukraine());

    @ParameterizedTest
    @CsvSource({
        "us-senators-wishlist, us-rubio-authored",
        "us-senators-wishlist, us-state-denies",
        "us-senators-wishlist, ru-peskov-american-draft",
        "us-rubio-moscow-it, us-rubio-authored",
        "eu-diplomats-sceptical, us-rubio-authored",
        "ua-official-signals, us-wh-input",
        "ru-putin-not-discussed, us-wh-input",
        "ru-putin-not-discussed, ua-official-signals",
        "ru-putin-says-kyiv-against, ua-zelensky-constructive",
        "ua-trump-love, ua-offer-worse",
        "ru-trump-fine, ru-objections",
        "ru-trump-fine, ru-ushakov-mixed",
        "ru-bloomberg-source, ru-zakharova-fake",
        "us-trump-gratitude, ua-zelensky-grateful",
        "ua-pressure, us-denies-pressure",
        "ua-pressure, us-official-input",
        "ua-hour-before, us-day-before",
        "ua-part-before, us-day-before",
        "us-close, ua-no-breakthrough",
        "us-close, us-no-breakthrough",
        "us-close, ua-zelensky-stuck",
    })
    void the_pairs_are_shown_side_by_side(String one, String other) {
        assertThat(DISPUTES.stream()
                        .filter(dispute -> dispute.kind() == Contention.Kind.REACTION)
                        .flatMap(dispute -> dispute.pairs().stream())
                        .filter(pair ->
                                List.of(pair.one().id(), pair.other().id()).containsAll(List.of(one, other))))
                .hasSize(1);
    }

    @Test
    void there_are_no_other_pairs_of_reactions() {
        assertThat(DISPUTES.stream()
                        .filter(dispute -> dispute.kind() == Contention.Kind.REACTION)
                        .mapToInt(dispute -> dispute.pairs().size())
                        .sum())
                .isEqualTo(21);
    }

    @Test
    void the_update_of_6_december_rests_on_one_origin() {
        Dispute update = with("ua-hour-before");

        assertThat(update.sides())
                .extracting(Contention::id)
                .containsExactlyInAnyOrder("ua-hour-before", "us-day-before", "ua-part-before");
        assertThat(update.origins()).containsExactly("Axios");
    }

    @Test
    void miami_rests_on_two_origins() {
        assertThat(with("us-close").origins()).containsExactlyInAnyOrder("Axios", "Bloomberg");
    }

    @Test
    void what_others_say_of_a_party_is_marked() {
        assertThat(with("ru-trump-fine").sides())
                .filteredOn(Contention::secondHand)
                .extracting(Contention::id, Contention::claimedBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("ru-trump-fine", "united-states"));
    }

    @Test
    void claims_on_content_drafting_and_circulation_contradict_too() {
        assertThat(DISPUTES.stream()
                        .filter(dispute -> dispute.kind() == Contention.Kind.CONTENT)
                        .mapToInt(dispute -> dispute.pairs().size())
                        .sum())
                .isEqualTo(8);
        assertThat(with("us28-by-senators").pairs()).hasSizeGreaterThan(1);
        assertThat(with("circ-dec6-ua-hour").sides()).hasSize(3);
    }

    private static Dispute with(String id) {
        return DISPUTES.stream()
                .filter(dispute ->
                        dispute.sides().stream().anyMatch(side -> side.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }
}
