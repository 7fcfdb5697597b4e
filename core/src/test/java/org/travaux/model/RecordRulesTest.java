package org.travaux.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.evidence.Claimant;
import org.travaux.model.evidence.Source;
import org.travaux.model.evidence.SourceType;
import org.travaux.model.evidence.VersionReference;
import org.travaux.model.plan.Circulation;
import org.travaux.model.plan.TextPart;
import org.travaux.model.plan.TextRole;
import org.travaux.model.plan.VersionText;
import org.travaux.model.reaction.Attribution;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Relations;
import org.travaux.model.reaction.Seek;
import org.travaux.model.reaction.Speaker;
import org.travaux.model.reaction.Stance;
import org.travaux.model.reaction.Statement;
import org.travaux.model.reaction.Target;
import org.travaux.model.reaction.TargetObject;

class RecordRulesTest {

    private static final Statement WORDS = new Statement("what was said", null, null, null);

    @ParameterizedTest
    @ValueSource(strings = {"open", "embargoed until 2021-05-31", "restricted", "metadata-only"})
    void access_is_written_as_it_is_read(String text) {
        assertThat(Access.parse(text).orElseThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "closed", "embargoed", "embargoed until May", "embargoed until 2021-02-30", "Open"})
    void other_words_are_no_access(String text) {
        assertThat(Access.parse(text)).isEmpty();
    }

    @Test
    void an_embargo_ends_with_its_last_day() {
        Access access = Access.parse("embargoed until 2021-05-31").orElseThrow();

        assertThat(access.isOpenOn(LocalDate.of(2021, 5, 31))).isFalse();
        assertThat(access.isOpenOn(LocalDate.of(2021, 6, 1))).isTrue();
        assertThat(Access.OPEN.isOpenOn(LocalDate.MIN)).isTrue();
    }

    @Test
    void a_claimant_is_a_party_or_an_outlet() {
        assertThat(new Claimant("ukraine").party()).contains("ukraine");
        assertThat(new Claimant("ukraine").outlet()).isEmpty();
        assertThat(new Claimant("outlet:Reuters; Axios").outlet()).contains("Reuters; Axios");
        assertThat(new Claimant("outlet:Reuters").party()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Claimant("outlet: "));
    }

    @Test
    void only_a_restatement_and_an_unofficial_translation_carry_a_notice() {
        assertThat(TextRole.RESTATEMENT.notice()).contains("Restated from public reporting; not the official wording.");
        assertThat(TextRole.UNOFFICIAL_TRANSLATION.notice()).contains("Unofficial translation.");
        assertThat(TextRole.AUTHENTIC.notice()).isEmpty();
    }

    @Test
    void a_facet_is_wanted_only_in_a_direction_it_has() {
        assertThat(new Seek(Facet.QUANTITY, null, Direction.INCREASED).direction())
                .isEqualTo(Direction.INCREASED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seek(Facet.QUANTITY, "more", Direction.EARLIER))
                .withMessage("quantity has no direction earlier");
        assertThat(Direction.MORE_FREQUENT.id()).isEqualTo("more_frequent");
        assertThat(Facet.ACTION.directions()).isEmpty();
    }

    @Test
    void a_quote_has_a_language_and_a_translation_has_a_quote() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Statement(null, "mot", null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Statement("word", null, null, "word"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Statement(null, null, null, null));
    }

    @Test
    void second_hand_says_by_whom_and_on_the_record_says_who() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reaction(Attribution.SECOND_HAND, null, null))
                .withMessageContaining("second-hand");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reaction(Attribution.PARTY_STATEMENT, null, new Claimant("norvane")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reaction(Attribution.ON_RECORD, null, null))
                .withMessageContaining("named speaker");
        assertThat(reaction(Attribution.ON_RECORD, new Speaker("Ilse Varnholt", null), null)
                        .party())
                .isEqualTo("sudmere");
    }

    @Test
    void certainty_fits_the_number_of_versions() {
        assertThatIllegalArgumentException().isThrownBy(() -> new VersionReference(Certainty.CERTAIN, List.of(), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VersionReference(Certainty.ONE_OF, List.of("a"), null));
        assertThat(new VersionReference(Certainty.ONE_OF, List.of("a", "b"), null).mayMean("b"))
                .isTrue();
    }

    @Test
    void origins_are_counted_by_whom_a_source_relays() {
        assertThat(source("KNBA", "Associated Press").origin()).isEqualTo("Associated Press");
        assertThat(source("KNBA", null).origin()).isEqualTo("KNBA");
        assertThatIllegalArgumentException().isThrownBy(() -> source(null, "Reuters"));
    }

    @Test
    void a_circulation_without_start_says_they_did_not_have_it() {
        assertThat(circulation(null).received()).isFalse();
        assertThat(circulation(EdtfDate.UNKNOWN).received()).isTrue();
    }

    @Test
    void what_is_given_to_a_record_is_copied() {
        List<String> numbers = new ArrayList<>(List.of("1"));
        Map<String, List<String>> topics = new TreeMap<>(Map.of("releases", numbers));
        VersionText text = new VersionText(
                "a.txt",
                "en",
                TextRole.AUTHENTIC,
                TextPart.MAIN,
                null,
                null,
                null,
                null,
                Access.OPEN,
                topics,
                null,
                null);

        numbers.add("2");
        topics.clear();

        assertThat(text.clauseTopics()).isEqualTo(Map.of("releases", List.of("1")));
    }

    private static Reaction reaction(
            Attribution attribution, @Nullable Speaker speaker, @Nullable Claimant assertedBy) {
        Target target =
                new Target(VersionReference.NONE, List.of(), null, List.of("process"), TargetObject.PROCESS, null);
        return new Reaction(
                "r1",
                "sudmere",
                List.of(),
                speaker,
                attribution,
                assertedBy,
                null,
                WORDS,
                Stance.NEUTRAL,
                List.of(),
                target,
                EdtfDate.UNKNOWN,
                "s1",
                List.of(),
                Relations.NONE,
                null,
                Access.OPEN,
                null);
    }

    private static Source source(@Nullable String publisher, @Nullable String via) {
        return new Source(
                "s1",
                SourceType.OUTLET,
                publisher,
                null,
                null,
                null,
                new EdtfDate("2025"),
                null,
                via,
                null,
                null,
                Access.OPEN,
                null);
    }

    private static Circulation circulation(@Nullable EdtfDate from) {
        return new Circulation(
                "c1",
                "v1",
                TextPart.MAIN,
                List.of("public"),
                from,
                null,
                new Claimant("norvane"),
                "s1",
                EdtfDate.UNKNOWN,
                List.of(),
                null);
    }
}
