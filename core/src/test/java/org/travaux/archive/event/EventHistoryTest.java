package org.travaux.archive.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.ArchivedVersion;
import org.travaux.archive.event.ArchiveEvent.Outcome;

/** Checks stand between the deposits between which they were made. */
class EventHistoryTest {

    private static final ArchivedVersion FIRST = version(1, "2025-12-06T09:00:00Z");
    private static final ArchivedVersion SECOND = version(2, "2025-12-08T09:00:00Z");
    private static final ArchivedPlan PLAN = new ArchivedPlan(new ArchiveId("lake"), List.of(FIRST, SECOND), null);

    private static final List<ArchiveEvent> CHECKS = List.of(
            event("fixity.1", EventType.FIXITY_CHECK, "2025-12-07T09:00:00Z"),
            event("fixity.2", EventType.FIXITY_CHECK, "2025-12-08T09:00:00Z"),
            event("fixity.3", EventType.FIXITY_CHECK, "2025-12-09T09:00:00Z/2025-12-20T09:00:00Z"));

    private static ArchivedVersion version(int number, String deposited) {
        return new ArchivedVersion(number, Instant.parse(deposited), null, "", Map.of());
    }

    private static ArchiveEvent event(String id, EventType type, String when) {
        return new ArchiveEvent(id, type, when, "what", Outcome.SUCCESS, null, List.of(), List.of());
    }

    private static List<String> ids(ArchivedVersion version, List<ArchiveEvent> log) {
        return EventHistory.of(PLAN, version, log, CHECKS).stream()
                .map(ArchiveEvent::id)
                .toList();
    }

    @Test
    void checks_stand_behind_the_deposit_that_they_were_made_of() {
        ArchiveEvent first = event("v1.1", EventType.INGESTION, "2025-12-06T09:00:00Z");
        ArchiveEvent second = event("v2.1", EventType.INGESTION, "2025-12-08T09:00:00Z");
        assertThat(ids(SECOND, List.of(first, second)))
                .containsExactly("v1.1", "fixity.1", "v2.1", "fixity.2", "fixity.3");
        assertThat(ids(FIRST, List.of(first))).containsExactly("v1.1", "fixity.1");
    }
}
