package org.travaux.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A date in EDTF level 1 (ISO 8601-2:2019, as profiled by the Library of Congress), kept as written:
 * {@code 2025-12-06}, {@code 2025-12}, {@code 2025-11-20/2025-11-21}, {@code 2025-12-06~}; or the word
 * {@value #UNKNOWN_TEXT}, since an unknown date is a value too.
 *
 * <p>Level 1 is: year, month, day; date and time; years before 0000 and after 9999 ({@code Y170000002}); a season as
 * month 21 to 24; unspecified digits from the right ({@code 201X}, {@code 20XX}, {@code 2004-XX}, {@code 2004-06-XX});
 * {@code ?} uncertain, {@code ~} approximate, {@code %} both, at the end of a date; intervals, whose ends may be open
 * ({@code ..}) or unknown (left out).
 *
 * @param text the date as written
 */
public record EdtfDate(String text) {

    /** How an unknown date is written. */
    public static final String UNKNOWN_TEXT = "unknown";

    /** A date nobody knows. */
    public static final EdtfDate UNKNOWN = new EdtfDate(UNKNOWN_TEXT);

    /**
     * The order in time: by the first possible day, then by the last, then by the text; a date without first day (open,
     * or unknown) stands after all that have one.
     */
    public static final Comparator<EdtfDate> CHRONOLOGICAL = Comparator.comparing(
                    (EdtfDate date) -> date.earliest().orElse(LocalDate.MAX))
            .thenComparing(date -> date.latest().orElse(LocalDate.MAX))
            .thenComparing(EdtfDate::text);

    /**
     * Checks the date.
     *
     * @throws IllegalArgumentException if it is not EDTF level 1; the message says in plain words why
     */
    public EdtfDate {
        Objects.requireNonNull(text, "text");
        if (!text.equals(UNKNOWN_TEXT)) {
            EdtfParser.parse(text);
        }
    }

    /**
     * {@return the date that a text writes, if it writes one}
     *
     * @param text any text
     */
    public static Optional<EdtfDate> parse(String text) {
        try {
            return Optional.of(new EdtfDate(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@return whether nothing at all is known of it} */
    public boolean isUnknown() {
        return text.equals(UNKNOWN_TEXT);
    }

    /** {@return whether it has two ends} */
    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /** {@return whether it, or an end of it, is marked as approximate} */
    public boolean isApproximate() {
        return text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
    }

    /** {@return whether it, or an end of it, is marked as uncertain} */
    public boolean isUncertain() {
        return text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
    }

    /**
     * The first day the text allows; {@code ~} and {@code ?} do not widen it. Spring is taken as March to May and so
     * on, winter as December and the two months after it.
     *
     * @return the day, empty where the start is open or unknown
     */
    public Optional<LocalDate> earliest() {
        return isUnknown() ? Optional.empty() : EdtfParser.parse(text).earliest();
    }

    /**
     * The last day the text allows, under the same rules as {@link #earliest()}.
     *
     * @return the day, empty where the end is open or unknown
     */
    public Optional<LocalDate> latest() {
        return isUnknown() ? Optional.empty() : EdtfParser.parse(text).latest();
    }

    /**
     * {@return whether all of it lies before a day}
     *
     * @param day the day
     */
    public boolean isCertainlyBefore(LocalDate day) {
        return latest().map(last -> last.isBefore(day)).orElse(false);
    }

    /**
     * {@return whether part of it may lie on or before a day; an unknown date may}
     *
     * @param day the day
     */
    public boolean mayBeOnOrBefore(LocalDate day) {
        return earliest().map(first -> !first.isAfter(day)).orElse(true);
    }

    @Override
    public String toString() {
        return text;
    }
}
