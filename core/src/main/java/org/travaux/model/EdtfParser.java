package org.travaux.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads EDTF level 1 into the first and the last day it allows. */
final class EdtfParser {

    /** Digits a year after {@code Y} may have: as many as {@link LocalDate} takes. */
    private static final int LONG_YEAR_DIGITS = 9;

    private static final String OPEN = "..";

    private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[1-9][0-9]{4,})");

    private static final Pattern DATE = Pattern.compile("(-?)([0-9]{2}[0-9X]{2})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?");

    private static final Pattern DATE_TIME = Pattern.compile(
            "(-?[0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2}:[0-9]{2})(Z|[+-][0-9]{2}(?::[0-9]{2})?)?");

    private EdtfParser() {}

    /**
     * The days between which a date lies.
     *
     * @param earliest the first, if there is one
     * @param latest the last, if there is one
     */
    record Bounds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

        static Bounds of(LocalDate earliest, LocalDate latest) {
            return new Bounds(Optional.of(earliest), Optional.of(latest));
        }
    }

    /** Reads a date or an interval, or says in an IllegalArgumentException why it is none. */
    static Bounds parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            Matcher dateTime = DATE_TIME.matcher(text);
            return dateTime.matches() ? dateTime(text, dateTime) : date(text, text);
        }
        String start = text.substring(0, slash);
        String end = text.substring(slash + 1);
        if (!isDate(start) && !isDate(end)) {
            throw wrong(text, "an interval needs a date at one end at least");
        }
        Optional<LocalDate> earliest = isDate(start) ? date(text, start).earliest() : Optional.empty();
        Optional<LocalDate> latest = isDate(end) ? date(text, end).latest() : Optional.empty();
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            throw wrong(text, "the interval ends before it begins");
        }
        return new Bounds(earliest, latest);
    }

    private static boolean isDate(String end) {
        return !end.isEmpty() && !end.equals(OPEN);
    }

    private static Bounds dateTime(String text, Matcher parts) {
        Bounds day = date(text, parts.group(1));
        try {
            LocalTime.parse(parts.group(2));
            if (parts.group(3) != null) {
                ZoneOffset.of(parts.group(3));
            }
        } catch (DateTimeException e) {
            throw wrong(text, "there is no such time of day");
        }
        return day;
    }

    private static Bounds date(String text, String qualified) {
        String date = qualified;
        if (date.endsWith("?") || date.endsWith("~") || date.endsWith("%")) {
            date = date.substring(0, date.length() - 1);
        }
        Matcher longYear = LONG_YEAR.matcher(date);
        if (longYear.matches()) {
            return longYear(text, longYear.group(1));
        }
        Matcher parts = DATE.matcher(date);
        if (!parts.matches()) {
            throw wrong(text, "a date is written as year, year-month or year-month-day");
        }
        return calendarDate(text, parts);
    }

    private static Bounds longYear(String text, String digits) {
        if (digits.replace("-", "").length() > LONG_YEAR_DIGITS) {
            throw wrong(text, "a year has at most " + LONG_YEAR_DIGITS + " digits");
        }
        Year year = Year.of(Integer.parseInt(digits));
        return Bounds.of(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    private static Bounds calendarDate(String text, Matcher parts) {
        boolean negative = !parts.group(1).isEmpty();
        String year = parts.group(2);
        String month = parts.group(3);
        String day = parts.group(4);
        if (year.charAt(2) == 'X' && year.charAt(3) != 'X') {
            throw wrong(text, "digits are left unspecified from the right");
        }
        if (negative && year.equals("0000")) {
            throw wrong(text, "the year zero has no sign");
        }
        if (year.indexOf('X') >= 0) {
            if (month != null && !(month.equals("XX") && (day == null || day.equals("XX")))) {
                throw wrong(text, "digits are left unspecified from the right");
            }
            return unspecifiedYear(negative, year);
        }
        int number = Integer.parseInt(year) * (negative ? -1 : 1);
        return month == null ? wholeYear(number, number) : inYear(text, number, month, day);
    }

    private static Bounds unspecifiedYear(boolean negative, String year) {
        int low = Integer.parseInt(year.replace('X', '0'));
        int high = Integer.parseInt(year.replace('X', '9'));
        return negative ? wholeYear(-high, -low) : wholeYear(low, high);
    }

    private static Bounds wholeYear(int first, int last) {
        return Bounds.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static Bounds inYear(String text, int year, String month, @Nullable String day) {
        if (month.equals("XX")) {
            if (day != null && !day.equals("XX")) {
                throw wrong(text, "digits are left unspecified from the right");
            }
            return wholeYear(year, year);
        }
        if (month.indexOf('X') >= 0 || (day != null && day.indexOf('X') >= 0 && !day.equals("XX"))) {
            throw wrong(text, "a month or a day is unspecified as a whole: XX");
        }
        int number = Integer.parseInt(month);
        if (number >= 21 && number <= 24 && day == null) {
            YearMonth start = YearMonth.of(year, (number - 20) * 3);
            return Bounds.of(start.atDay(1), start.plusMonths(2).atEndOfMonth());
        }
        if (number < 1 || number > 12) {
            throw wrong(text, "a month is 01 to 12, a season 21 to 24");
        }
        YearMonth whole = YearMonth.of(year, number);
        if (day == null || day.equals("XX")) {
            return Bounds.of(whole.atDay(1), whole.atEndOfMonth());
        }
        if (!whole.isValidDay(Integer.parseInt(day))) {
            throw wrong(text, "that month has no day " + day);
        }
        LocalDate exact = whole.atDay(Integer.parseInt(day));
        return Bounds.of(exact, exact);
    }

    private static IllegalArgumentException wrong(String text, String why) {
        return new IllegalArgumentException("'" + text + "' is not an EDTF date: " + why);
    }
}
