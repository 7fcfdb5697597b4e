package org.travaux.record.exchange.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;

/**
 * Reads dates as people write them: EDTF, {@code 24.11.2025}, {@code 24 November 2025}, {@code Nov 24, 2025}, {@code 24/11/2025},
 * {@code November 2025}, {@code week of 8 December 2025}, {@code unknown}.
 *
 * <p>With dots the day goes first. With slashes or hyphens it may be the month: other dates of the same table settle which, else
 * a date that can be read both ways is refused.
 */
public final class LooseDates {

    private static final Pattern WITH_DOTS = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern WITH_SLASHES = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\.?[ -]+(?:of )?(\\p{L}{3,})\\.?,?[ -]+(\\d{4})");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})");
    private static final Pattern MONTH_ONLY = Pattern.compile("(\\p{L}{3,})\\.?,? +(\\d{4})");
    private static final Pattern WEEK_OF = Pattern.compile("(?:the )?week (?:of|from|beginning) (.+)");
    private static final Pattern ABOUT = Pattern.compile("(?:about|around|circa|c\\.|ca\\.) ?(.+)");
    private static final Set<String> UNKNOWN = Set.of("unknown", "undated", "n.d.", "n/a", "no date", "?");
    private static final Map<String, Month> MONTHS = months();

    private final @Nullable Boolean dayFirst;

    /**
     * What a text is as a date.
     *
     * @param date the date, or null where it is none
     * @param problem why it is none, or null
     */
    public record Reading(@Nullable EdtfDate date, @Nullable String problem) {}

    /**
     * Learns from all dates of a table whether the day goes first where slashes stand.
     *
     * @param texts the dates as written
     */
    public LooseDates(Collection<String> texts) {
        boolean day = false;
        boolean month = false;
        for (String text : texts) {
            Matcher slashes = WITH_SLASHES.matcher(text.strip());
            if (slashes.matches()) {
                day |= number(slashes.group(1)) > 12;
                month |= number(slashes.group(3)) > 12;
            }
        }
        this.dayFirst = day == month ? null : Boolean.valueOf(day);
    }

    /**
     * {@return what a text is as a date}
     *
     * @param text a text
     */
    public Reading read(String text) {
        String written = text.strip();
        String lower = written.toLowerCase(Locale.ROOT);
        if (UNKNOWN.contains(lower)) {
            return new Reading(EdtfDate.UNKNOWN, null);
        }
        EdtfDate exact = EdtfDate.parse(written).orElse(null);
        if (exact != null) {
            return new Reading(exact, null);
        }
        Matcher week = WEEK_OF.matcher(lower);
        Matcher about = ABOUT.matcher(lower);
        if (week.matches() || about.matches()) {
            Reading inner = read(week.matches() ? week.group(1) : about.group(1));
            EdtfDate date = inner.date();
            return date == null || date.isApproximate() || date.isInterval() || date.isUnknown()
                    ? inner
                    : new Reading(new EdtfDate(date.text() + "~"), null);
        }
        try {
            return loose(written, lower);
        } catch (DateTimeException e) {
            return new Reading(null, "there is no day '" + written + "'");
        }
    }

    private Reading loose(String written, String lower) {
        Matcher slashes = WITH_SLASHES.matcher(written);
        if (slashes.matches()) {
            return withSlashes(written, number(slashes.group(1)), number(slashes.group(3)), number(slashes.group(4)));
        }
        Matcher dots = WITH_DOTS.matcher(written);
        if (dots.matches()) {
            return day(number(dots.group(3)), number(dots.group(2)), number(dots.group(1)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(written);
        if (yearFirst.matches()) {
            return day(number(yearFirst.group(1)), number(yearFirst.group(2)), number(yearFirst.group(3)));
        }
        Matcher dayMonth = DAY_MONTH.matcher(lower);
        if (dayMonth.matches() && MONTHS.containsKey(dayMonth.group(2))) {
            return day(number(dayMonth.group(3)), month(dayMonth.group(2)), number(dayMonth.group(1)));
        }
        Matcher monthDay = MONTH_DAY.matcher(lower);
        if (monthDay.matches() && MONTHS.containsKey(monthDay.group(1))) {
            return day(number(monthDay.group(3)), month(monthDay.group(1)), number(monthDay.group(2)));
        }
        Matcher monthOnly = MONTH_ONLY.matcher(lower);
        if (monthOnly.matches() && MONTHS.containsKey(monthOnly.group(1))) {
            return new Reading(
                    new EdtfDate(YearMonth.of(number(monthOnly.group(2)), month(monthOnly.group(1)))
                            .toString()),
                    null);
        }
        return new Reading(null, "'" + written + "' is no date");
    }

    private Reading withSlashes(String written, int first, int second, int year) {
        if (first != second && first <= 12 && second <= 12 && dayFirst == null) {
            return new Reading(
                    null,
                    "'" + written + "' may be " + day(year, second, first).date() + " or "
                            + day(year, first, second).date());
        }
        boolean firstIsDay = first > 12 || (second <= 12 && !Boolean.FALSE.equals(dayFirst));
        return firstIsDay ? day(year, second, first) : day(year, first, second);
    }

    private static Reading day(int year, int month, int day) {
        return new Reading(new EdtfDate(LocalDate.of(year, month, day).toString()), null);
    }

    private static int month(String name) {
        return Objects.requireNonNull(MONTHS.get(name), "month").getValue();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            months.put(name, month);
            months.put(name.substring(0, 3), month);
        }
        months.put("sept", Month.SEPTEMBER);
        return months;
    }
}
