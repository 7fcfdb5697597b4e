package org.travaux.record.filter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;

/**
 * The days between which entries are to lie, both included. A date that may lie in it does; one that nobody knows lies in no
 * period but {@link #ALWAYS}.
 *
 * @param from the first day, or null where it is open
 * @param to the last day, or null where it is open
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** All time. */
    public static final Period ALWAYS = new Period(null, null);

    /** Checks the order. */
    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends on " + to + ", before it begins on " + from);
        }
    }

    /**
     * {@return whether a date may lie in it}
     *
     * @param date a date
     */
    public boolean mayHold(EdtfDate date) {
        if (from == null && to == null) {
            return true;
        }
        if (date.isUnknown()) {
            return false;
        }
        boolean early =
                from != null && date.latest().map(last -> last.isBefore(from)).orElse(false);
        boolean late =
                to != null && date.earliest().map(first -> first.isAfter(to)).orElse(false);
        return !early && !late;
    }
}
