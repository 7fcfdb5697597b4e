package org.travaux.archive.event;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.ArchivedVersion;

/** What happened to a plan, with what is kept of it in its versions and beside them. */
public final class EventHistory {

    private EventHistory() {}

    /**
     * {@return the events of a version's log, and between those of two deposits the checks made in between}
     *
     * @param plan the plan
     * @param version the version of which the log is; checks after the next deposit are left out
     * @param log the log
     * @param checks events that are kept beside the versions; their times are times in UTC, or intervals of them
     */
    public static List<ArchiveEvent> of(
            ArchivedPlan plan, ArchivedVersion version, List<ArchiveEvent> log, List<ArchiveEvent> checks) {
        List<Entry> entries = new ArrayList<>();
        for (ArchiveEvent event : log) {
            entries.add(new Entry(deposit(event), 0, event));
        }
        for (ArchiveEvent check : checks) {
            int before = depositBefore(plan, check);
            if (before <= version.number()) {
                entries.add(new Entry(before, 1, check));
            }
        }
        // Stable: events of one deposit, and checks between two, keep the order in which they were written.
        entries.sort(Comparator.comparingInt(Entry::deposit).thenComparingInt(Entry::rank));
        return entries.stream().map(Entry::event).toList();
    }

    private record Entry(int deposit, int rank, ArchiveEvent event) {}

    /** The number of the deposit that an event belongs to: {@code v3.2} to the third. */
    private static int deposit(ArchiveEvent event) {
        String id = event.id();
        return id.matches("v[0-9]{1,9}\\..*") ? Integer.parseInt(id.substring(1, id.indexOf('.'))) : 0;
    }

    private static int depositBefore(ArchivedPlan plan, ArchiveEvent check) {
        Optional<Instant> time = time(check.when().replaceFirst("/.*", ""));
        return plan.versions().stream()
                .filter(version -> time.isEmpty() || !version.deposited().isAfter(time.get()))
                .mapToInt(ArchivedVersion::number)
                .max()
                .orElse(0);
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
