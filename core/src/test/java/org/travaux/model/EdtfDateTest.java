package org.travaux.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

    /** The examples of levels 0 and 1 in the specification of the Library of Congress, and what they span. */
    @ParameterizedTest
    @CsvSource({
        "1985-04-12, 1985-04-12, 1985-04-12",
        "1985-04, 1985-04-01, 1985-04-30",
        "1985, 1985-01-01, 1985-12-31",
        "1985-04-12T23:20:30, 1985-04-12, 1985-04-12",
        "1985-04-12T23:20:30Z, 1985-04-12, 1985-04-12",
        "1985-04-12T23:20:30-04, 1985-04-12, 1985-04-12",
        "1985-04-12T23:20:30+04:30, 1985-04-12, 1985-04-12",
        "1964/2008, 1964-01-01, 2008-12-31",
        "2004-06/2006-08, 2004-06-01, 2006-08-31",
        "2004-02-01/2005-02, 2004-02-01, 2005-02-28",
        "Y170000002, +170000002-01-01, +170000002-12-31",
        "Y-170000002, -170000002-01-01, -170000002-12-31",
        "2001-21, 2001-03-01, 2001-05-31",
        "2001-23, 2001-09-01, 2001-11-30",
        "2003-24, 2003-12-01, 2004-02-29",
        "1984?, 1984-01-01, 1984-12-31",
        "2004-06~, 2004-06-01, 2004-06-30",
        "2004-06-11%, 2004-06-11, 2004-06-11",
        "201X, 2010-01-01, 2019-12-31",
        "20XX, 2000-01-01, 2099-12-31",
        "2004-XX, 2004-01-01, 2004-12-31",
        "1985-04-XX, 1985-04-01, 1985-04-30",
        "1985-XX-XX, 1985-01-01, 1985-12-31",
        "1984~/2004-06, 1984-01-01, 2004-06-30",
        "1984?/2004%, 1984-01-01, 2004-12-31",
        "-1985, -1985-01-01, -1985-12-31",
        "-201X, -2019-01-01, -2010-12-31",
        "2004-02-29, 2004-02-29, 2004-02-29"
    })
    void a_date_spans_the_days_it_allows(String text, LocalDate first, LocalDate last) {
        EdtfDate date = new EdtfDate(text);

        assertThat(date.earliest()).contains(first);
        assertThat(date.latest()).contains(last);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1985-04-12/..", "1985/..", "1985-04-12/", "1985/"})
    void an_interval_without_end_has_no_last_day(String text) {
        assertThat(new EdtfDate(text).latest()).isEmpty();
        assertThat(new EdtfDate(text).earliest()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../1985-04-12", "../1985", "/1985-04-12", "/1985"})
    void an_interval_without_start_has_no_first_day(String text) {
        assertThat(new EdtfDate(text).earliest()).isEmpty();
        assertThat(new EdtfDate(text).latest()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "85",
                "1985-4-12",
                "1985-13",
                "1985-00",
                "1985-02-30",
                "2003-02-29",
                "1985-04-31",
                "12.04.1985",
                "1985/04/12",
                "../..",
                "/",
                "..",
                "1985-04-12 ",
                "2X10",
                "XXXX",
                "1985-XX-12",
                "1985-1X",
                "1985-04-1X",
                "20XX-04",
                "2001-25",
                "2001-21-05",
                "2008/1964",
                "1985~~",
                "~1985",
                "-0000",
                "Y1985",
                "Y1234567890",
                "1985-04-12T25:00:00",
                "1985-04-12T10:00:00+99",
                "1985-04-12T10:00",
                "Unknown",
                "1985-04-12/2T",
                "today"
            })
    void what_is_not_level_one_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EdtfDate(text))
                .withMessageStartingWith("'" + text + "' is not an EDTF date: ");
        assertThat(EdtfDate.parse(text)).isEmpty();
    }

    @Test
    void an_unknown_date_is_a_value_with_neither_end() {
        assertThat(new EdtfDate("unknown")).isEqualTo(EdtfDate.UNKNOWN);
        assertThat(EdtfDate.UNKNOWN.isUnknown()).isTrue();
        assertThat(EdtfDate.UNKNOWN.earliest()).isEmpty();
        assertThat(EdtfDate.UNKNOWN.latest()).isEmpty();
    }

    @Test
    void marks_of_doubt_are_told_apart() {
        assertThat(new EdtfDate("2025-12-08~").isApproximate()).isTrue();
        assertThat(new EdtfDate("2025-12-08~").isUncertain()).isFalse();
        assertThat(new EdtfDate("2025-12-08?").isUncertain()).isTrue();
        assertThat(new EdtfDate("2025-12-08%").isApproximate()).isTrue();
        assertThat(new EdtfDate("2025-12-08%").isUncertain()).isTrue();
        assertThat(new EdtfDate("2025-12/2026").isInterval()).isTrue();
    }

    @Test
    void dates_are_ordered_by_first_then_last_day_and_the_unknown_comes_last() {
        List<EdtfDate> dates = new ArrayList<>(List.of(
                EdtfDate.UNKNOWN,
                new EdtfDate("2025-12"),
                new EdtfDate("2025-12-01"),
                new EdtfDate("2025-11-20/2025-11-21"),
                new EdtfDate("2025-11-20")));

        dates.sort(EdtfDate.CHRONOLOGICAL);

        assertThat(dates)
                .extracting(EdtfDate::text)
                .containsExactly("2025-11-20", "2025-11-20/2025-11-21", "2025-12-01", "2025-12", "unknown");
    }

    @Test
    void as_of_a_day_an_unknown_date_may_have_been_and_is_not_certain_to() {
        LocalDate day = LocalDate.of(2025, 12, 6);

        assertThat(EdtfDate.UNKNOWN.mayBeOnOrBefore(day)).isTrue();
        assertThat(EdtfDate.UNKNOWN.isCertainlyBefore(day)).isFalse();
        assertThat(new EdtfDate("2025-12-05/2025-12-08").mayBeOnOrBefore(day)).isTrue();
        assertThat(new EdtfDate("2025-12-05/2025-12-08").isCertainlyBefore(day)).isFalse();
        assertThat(new EdtfDate("2025-12-05").isCertainlyBefore(day)).isTrue();
        assertThat(new EdtfDate("2025-12-07").mayBeOnOrBefore(day)).isFalse();
    }

    /** Laws over generated dates: an interval spans its ends, a mark of doubt changes no bound. */
    @Test
    void an_interval_spans_from_its_first_date_to_its_second() {
        Random random = new Random(20251206);
        for (int i = 0; i < 2_000; i++) {
            EdtfDate one = randomDate(random);
            EdtfDate other = randomDate(random);
            LocalDate first = one.earliest().orElseThrow();
            LocalDate last = other.latest().orElseThrow();
            Optional<EdtfDate> interval = EdtfDate.parse(one + "/" + other);
            if (last.isBefore(first)) {
                assertThat(interval).isEmpty();
            } else {
                assertThat(interval.orElseThrow().earliest()).contains(first);
                assertThat(interval.orElseThrow().latest()).contains(last);
            }
            assertThat(new EdtfDate(one + "~").earliest()).isEqualTo(one.earliest());
            assertThat(first).isBeforeOrEqualTo(one.latest().orElseThrow());
        }
    }

    private static EdtfDate randomDate(Random random) {
        YearMonth month = YearMonth.of(random.nextInt(1900, 2100), random.nextInt(1, 13));
        return new EdtfDate(
                switch (random.nextInt(4)) {
                    case 0 -> "" + month.getYear();
                    case 1 -> month.toString();
                    case 2 -> month + "-XX";
                    default ->
                        month.atDay(random.nextInt(1, month.lengthOfMonth() + 1))
                                .toString();
                });
    }
}
