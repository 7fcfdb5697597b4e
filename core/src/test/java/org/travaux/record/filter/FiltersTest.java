package org.travaux.record.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fixtures.SamplePlan;
import org.travaux.model.EdtfDate;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Stance;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;

class FiltersTest {

    @TempDir
    Path parent;

    @Test
    void a_clause_takes_the_points_under_it_and_no_other_number() {
        ClauseChoice clause = ClauseChoice.parse("us28:21");

        assertThat(List.of("21", "21d", "21(d)", "21.4", "21 d"))
                .allMatch(number -> clause.fits(List.of("us28"), number));
        assertThat(List.of("2", "211", "1")).noneMatch(number -> clause.fits(List.of("us28"), number));
        assertThat(clause.fits(List.of("e3"), "21")).isFalse();
        assertThat(ClauseChoice.parse("10(a)").fits(List.of(), "10a")).isTrue();
        assertThat(ClauseChoice.parse("2.1").fits(List.of(), "21")).isFalse();
    }

    @Test
    void a_date_that_may_lie_in_the_period_does_and_an_unknown_one_does_not() {
        Period december = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31));

        assertThat(december.mayHold(new EdtfDate("2025-12-08~"))).isTrue();
        assertThat(december.mayHold(new EdtfDate("2025-11-30/2025-12-01"))).isTrue();
        assertThat(december.mayHold(new EdtfDate("2025-11-30"))).isFalse();
        assertThat(december.mayHold(new EdtfDate("2026"))).isFalse();
        assertThat(december.mayHold(EdtfDate.UNKNOWN)).isFalse();
        assertThat(Period.ALWAYS.mayHold(EdtfDate.UNKNOWN)).isTrue();
    }

    @Test
    void what_is_asked_must_all_hold() throws Exception {
        PlanRecord record = PlanFolder.read(SamplePlan.UKRAINE_2025.copyTo(parent));
        ReactionFilter filter = new ReactionFilter(
                "russia", null, null, "us28", Period.ALWAYS, null, Stance.ACCEPT_WITH_RESERVATIONS, null);

        List<Reaction> found = record.reactions().stream().filter(filter).toList();

        assertThat(found).isNotEmpty().allMatch(reaction -> reaction.party().equals("russia"));
        assertThat(found).extracting(Reaction::id).contains("ru-putin-basis");
        assertThat(record.reactions().stream().filter(ReactionFilter.ALL)).hasSize(90);
        assertThat(record.claims().stream().filter(ClaimFilter.ALL)).hasSize(78);
        assertThat(record.claims().stream()
                        .filter(new ClaimFilter(null, null, ClauseChoice.parse("21"), null, Period.ALWAYS, null)))
                .hasSizeGreaterThan(2)
                .allMatch(claim -> String.valueOf(claim.clause()).startsWith("21"));
    }
}
