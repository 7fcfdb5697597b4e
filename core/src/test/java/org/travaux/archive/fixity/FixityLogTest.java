package org.travaux.archive.fixity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.event.ArchiveEvent;
import org.travaux.archive.event.ArchiveEvent.Agent;
import org.travaux.archive.event.ArchiveEvent.Outcome;

class FixityLogTest {

    private static final String LAKE = "0a".repeat(32);
    private static final String RIVER = "0b".repeat(32);
    private static final Instant START = Instant.parse("2025-12-06T09:00:00Z");
    private static final List<Agent> ALMA = List.of(new Agent("Alma", null, "implementer"));

    @TempDir
    private Path folder;

    private FixityLog log;
    private int hours;

    @BeforeEach
    void make() {
        log = new FixityLog(folder);
    }

    private void check(String object, Outcome outcome) throws ArchiveFailure, IOException {
        String note = outcome == Outcome.FAILURE ? "1 changed (E092)" : null;
        log.add(
                List.of(new FixityCheck(object, "urn:travaux:plan:x", "All read", outcome, note)),
                START.plusSeconds(3600L * hours++).toString(),
                ALMA);
    }

    private List<String> ids() throws IOException {
        return log.of(LAKE).stream().map(ArchiveEvent::id).toList();
    }

    @Test
    void checks_are_remembered_object_by_object() throws Exception {
        check(LAKE, Outcome.SUCCESS);
        check(LAKE, Outcome.FAILURE);
        check(RIVER, Outcome.SUCCESS);

        assertThat(ids()).containsExactly("fixity.1", "fixity.2");
        assertThat(log.of(LAKE).getLast().outcomeNote()).isEqualTo("1 changed (E092)");
        assertThat(log.of(RIVER))
                .singleElement()
                .satisfies(event -> assertThat(event.agents()).isEqualTo(ALMA));
    }

    @Test
    void folder_of_no_object_is_left_out() throws Exception {
        check("../../escape", Outcome.SUCCESS);

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).singleElement().matches(file -> file.endsWith("lock"));
        }
    }

    @Test
    void line_that_a_process_did_not_end_is_passed_over() throws Exception {
        check(LAKE, Outcome.SUCCESS);
        Files.writeString(
                folder.resolve("fixity/" + LAKE + ".jsonl"), "{\"eventIdentifier\":{\"ev", StandardOpenOption.APPEND);
        check(LAKE, Outcome.SUCCESS);

        assertThat(ids()).containsExactly("fixity.1", "fixity.2");
    }

    @Test
    void older_checks_are_summed_up_by_outcome_and_none_is_lost() throws Exception {
        for (int number = 1; number <= 100; number++) {
            check(LAKE, number == 5 ? Outcome.FAILURE : Outcome.SUCCESS);
        }

        List<ArchiveEvent> events = log.of(LAKE);
        assertThat(events).hasSizeBetween(FixityLog.KEPT, FixityLog.LINES);
        assertThat(events.get(0).id()).isEqualTo("fixity.1-4");
        assertThat(events.get(0).when()).isEqualTo("2025-12-06T09:00:00Z/2025-12-06T12:00:00Z");
        assertThat(events.get(1).id()).isEqualTo("fixity.5");
        assertThat(events.get(1).outcome()).isEqualTo(Outcome.FAILURE);
        assertThat(events.getLast().id()).isEqualTo("fixity.100");
        assertThat(events.stream()
                        .map(CheckNumbers::of)
                        .mapToInt(each -> each.last() - each.first() + 1)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void several_who_add_at_once_lose_nothing() throws Exception {
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            work.add(() -> {
                for (int number = 0; number < 8; number++) {
                    new FixityLog(folder)
                            .add(
                                    List.of(new FixityCheck(LAKE, "urn:x", "All read", Outcome.SUCCESS, null)),
                                    START.toString(),
                                    ALMA);
                }
                return true;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(ids()).hasSize(32).doesNotHaveDuplicates().contains("fixity.32");
    }

    @Test
    void what_was_forgotten_is_gone() throws Exception {
        check(LAKE, Outcome.SUCCESS);
        check(RIVER, Outcome.SUCCESS);

        log.forget(LAKE);

        assertThat(log.of(LAKE)).isEmpty();
        assertThat(log.of(RIVER)).hasSize(1);
    }

    @Test
    void nothing_is_made_where_there_is_no_archive() {
        FixityLog nowhere = new FixityLog(folder.resolve("none/control"));

        assertThatThrownBy(() -> nowhere.add(List.of(), START.toString(), ALMA))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(folder.resolve("none")).doesNotExist();
    }
}
