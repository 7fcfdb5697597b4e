package org.travaux.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.Deposit;
import org.travaux.archive.SampleArchive;
import org.travaux.archive.disk.Durable;
import org.travaux.archive.store.PendingChange.Kind;
import org.travaux.archive.verify.StoreVerifier;

/** What a process that ended in the middle of a change left is finished or cleared away. */
class RecoveryTest {

    private static final ArchiveId LAKE = new ArchiveId("lake");
    private static final String KEY = Digests.key(LAKE.uri());

    @TempDir
    private Path folder;

    private SampleArchive archive;
    private Path plan;
    private Path object;
    private Path control;

    @BeforeEach
    void make() throws Exception {
        archive = new SampleArchive(folder);
        plan = archive.plan("lake", 1, 2);
        archive.deposit(plan);
        Files.writeString(plan.resolve("note.txt"), "A note.");
        archive.deposit(plan);
        object = archive.root().path().resolve(archive.root().objectPath(LAKE));
        control = archive.root().control();
    }

    private void note(String version, Kind kind) throws IOException {
        Path inventory = object.resolve(version).resolve("inventory.json");
        String digest = Files.exists(inventory) ? Digests.sha512(inventory) : "";
        new PendingChange(LAKE.uri(), kind, version, digest).write(control);
    }

    private void assertGood(int versions) throws ArchiveFailure, IOException {
        assertThat(new StoreVerifier(archive.root()).verify((done, all) -> {}).findings())
                .isEmpty();
        assertThat(archive.open().plan(LAKE).versions()).hasSize(versions);
        assertThat(StoreRoot.children(control)).hasSize(2);
    }

    @Test
    void version_in_place_without_its_inventory_is_finished() throws Exception {
        note("v2", Kind.VERSION);
        for (String file : ObjectFolder.INVENTORY_FILES) {
            Files.copy(
                    object.resolve("v1").resolve(file),
                    object.resolve(file),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }

        assertGood(2);
    }

    @Test
    void version_in_place_with_only_half_its_inventory_is_finished() throws Exception {
        note("v2", Kind.VERSION);
        Files.copy(
                object.resolve("v1/inventory.json.sha512"),
                object.resolve("inventory.json.sha512"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(control.resolve(KEY + "-inventory"), "{");

        assertThat(archive.open().plan(LAKE).versions()).hasSize(2);
        assertGood(2);
    }

    @Test
    void version_that_never_came_is_as_if_never_begun() throws Exception {
        note("v3", Kind.VERSION);
        Files.createDirectories(control.resolve(KEY + "-4711/content"));
        Files.writeString(control.resolve(KEY + "-4711/content/half"), "half");

        assertGood(2);
        Files.writeString(plan.resolve("note.txt"), "Another note.");
        assertThat(archive.deposit(plan).version().number()).isEqualTo(3);
        assertGood(3);
    }

    @Test
    void object_that_never_came_leaves_no_folders() throws Exception {
        Durable.delete(object);
        note("v1", Kind.VERSION);

        assertThat(new StoreVerifier(archive.root()).verify((done, all) -> {}).findings())
                .isEmpty();
        assertThat(archive.open().plans()).isEmpty();
        assertThat(archive.deposit(plan).version().number()).isEqualTo(1);
        assertGood(1);
    }

    @Test
    void removal_that_was_interrupted_is_carried_through() throws Exception {
        SampleArchive other = new SampleArchive(Files.createDirectory(folder.resolve("other")));
        other.deposit(plan);
        other.open().purge(LAKE, SampleArchive.ALMA, "an order");
        Files.move(other.root().path().resolve(other.root().objectPath(LAKE)), control.resolve(KEY + "-stub"));
        note("v1", Kind.REMOVAL);
        Files.move(object, control.resolve(KEY + "-trash"));

        assertGood(1);
        assertThat(archive.open().plan(LAKE).removal()).isNotNull();
    }

    @Test
    void several_who_deposit_at_once_lose_nothing() throws Exception {
        int writers = 4;
        int deposits = 4;
        List<Callable<Integer>> work = java.util.stream.IntStream.range(0, writers)
                .mapToObj(writer -> (Callable<Integer>) () -> deposits(writer, deposits))
                .toList();
        int made = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (Future<Integer> future : threads.invokeAll(work)) {
                made += future.get();
            }
        }

        assertThat(made).isEqualTo(writers * deposits);
        ArchivedPlan held = archive.open().plan(LAKE);
        assertThat(held.versions()).hasSize(2 + writers * deposits);
        assertGood(2 + writers * deposits);
    }

    private int deposits(int writer, int count) throws Exception {
        Path own = SampleArchive.plan(folder.resolve("writer-" + writer), "lake", 1, 2);
        int made = 0;
        for (int number = 0; number < count; number++) {
            Files.writeString(own.resolve("writer.txt"), writer + " " + number);
            Deposit deposit = archive.open().deposit(own, SampleArchive.ALMA, writer + "-" + number);
            made += deposit.isNew() ? 1 : 0;
        }
        return made;
    }
}
