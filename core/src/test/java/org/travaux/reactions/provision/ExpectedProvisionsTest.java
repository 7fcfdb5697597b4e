package org.travaux.reactions.provision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.reactions.SampleRecord;
import org.travaux.reactions.TopicClauses;
import org.travaux.reactions.carry.Units;

/** What the versions of the sample plan contain, as its EXPECTED.md has it. */
class ExpectedProvisionsTest {

    private static final Provisions FORCES = of("armed-forces");
    private static final Provisions TERRITORY = of("territory");

    @Test
    void the_cap_in_the_held_texts() {
        assertThat(in(FORCES, "us28").clauses()).singleElement().satisfies(clause -> {
            assertThat(clause.number()).isEqualTo("6");
            assertThat(clause.clause().text()).contains("600,000");
        });
        assertThat(in(FORCES, "e3").clauses().getFirst().clause().text()).contains("800,000 in peacetime");
        assertThat(in(FORCES, "ua20").clauses().getFirst().number()).isEqualTo("4");
        assertThat(in(FORCES, "ua20").basis()).isEqualTo(TopicClauses.Basis.RECORDED);
    }

    @Test
    void a_report_that_contradicts_another_stands_beside_it() {
        Provision e3 = in(FORCES, "e3");
        ContentClaim other = claim(e3, "k-e3-forces-openkg");

        assertThat(e3.against(other)).extracting(ContentClaim::id).containsExactly("k-e3-forces-m04");
    }

    @Test
    void versions_known_by_report_are_rows_too() {
        assertThat(in(FORCES, "eu24").claims())
                .extracting(ContentClaim::id)
                .containsExactly("k-eu24-forces", "k-eu24-forces-ria", "k-eu24-forces-bb");
        assertThat(Provision.oneOf(claim(in(FORCES, "eu24"), "k-eu24-forces-bb")))
                .isTrue();
        assertThat(in(FORCES, "geneva19").claims())
                .extracting(ContentClaim::value)
                .containsExactly("no strict limit", "<=800000 persons");
        assertThat(in(FORCES, "geneva19").against(claim(in(FORCES, "geneva19"), "k-g19-forces-abc")))
                .hasSize(1);
    }

    @Test
    void where_nothing_is_known_nothing_is_said() {
        assertThat(FORCES.versions())
                .filteredOn(Provision::nothingKnown)
                .extracting(provision -> provision.version().id())
                .containsExactly("us27", "ua-us20-dec2", "us-dec6", "london");
        assertThat(TERRITORY.versions())
                .filteredOn(Provision::nothingKnown)
                .extracting(provision -> provision.version().id())
                .containsExactly("us27", "ua-us20-dec2");
    }

    @Test
    void demands_of_no_version_stand_beside_the_line() {
        assertThat(FORCES.beside())
                .extracting(utterance -> utterance.id())
                .containsExactly("ua-un-forces", "eu-berlin-forces", "ru-bloomberg-source");
    }

    @Test
    void territory_over_the_versions() {
        assertThat(in(TERRITORY, "us28").clauses().getFirst().clause().children())
                .hasSize(4);
        assertThat(in(TERRITORY, "eu24").claims()).extracting(ContentClaim::id).contains("k-eu24-terr");
        assertThat(in(TERRITORY, "geneva19").claims())
                .extracting(ContentClaim::gist)
                .containsExactly("left in brackets for the presidents");
        assertThat(in(TERRITORY, "us-dec6").claims())
                .extracting(ContentClaim::id)
                .contains("k-dec6-terr");
        assertThat(in(TERRITORY, "london").claims())
                .extracting(ContentClaim::gist)
                .containsExactly("no agreement");
        assertThat(in(TERRITORY, "ua20").clauses().getFirst().number()).isEqualTo("14");
    }

    private static Provisions of(String topic) {
        return Provisions.of(SampleRecord.ukraine(), new Units(SampleRecord.ukraine()), topic, claim -> true);
    }

    private static Provision in(Provisions provisions, String version) {
        return provisions.versions().stream()
                .filter(provision -> provision.version().id().equals(version))
                .findFirst()
                .orElseThrow();
    }

    private static ContentClaim claim(Provision provision, String id) {
        return provision.claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
