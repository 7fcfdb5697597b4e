package org.travaux.reactions;

import java.time.LocalDate;
import java.util.Comparator;
import org.travaux.model.EdtfDate;

/**
 * When something was said, ready to be compared: by the first day on which it may have been said, then by the last; what is dated
 * exactly stands behind what is dated about. What bears no date stands before all that does, so that it never passes for the
 * latest.
 *
 * @param dated whether a first day is known
 * @param first the first day, the last possible one where none is known
 * @param last the last day, the last possible one where none is known
 * @param exact whether it is not marked as approximate
 */
public record TimeSaid(boolean dated, LocalDate first, LocalDate last, boolean exact) implements Comparable<TimeSaid> {

    private static final Comparator<TimeSaid> ORDER = Comparator.comparing(TimeSaid::dated)
            .thenComparing(TimeSaid::first)
            .thenComparing(TimeSaid::last)
            .thenComparing(TimeSaid::exact);

    /**
     * {@return when something was said}
     *
     * @param date the date as the record has it
     */
    public static TimeSaid of(EdtfDate date) {
        LocalDate first = date.earliest().orElse(LocalDate.MAX);
        return new TimeSaid(
                first.isBefore(LocalDate.MAX), first, date.latest().orElse(LocalDate.MAX), !date.isApproximate());
    }

    @Override
    public int compareTo(TimeSaid other) {
        return ORDER.compare(this, other);
    }
}
