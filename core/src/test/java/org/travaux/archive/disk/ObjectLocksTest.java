package org.travaux.archive.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;

class ObjectLocksTest {

    private static final String ONE = "0".repeat(14) + "1";
    private static final String OTHER = "0".repeat(14) + "2";

    @TempDir
    private Path folder;

    private Path file;
    private ObjectLocks locks;

    @BeforeEach
    void make() throws IOException {
        file = Files.createFile(folder.resolve("lock"));
        locks = new ObjectLocks(file);
    }

    /** Whether an object is free to another thread. */
    private boolean isFree(ObjectLocks others, String key) throws Exception {
        return elsewhere(() -> {
            Optional<ObjectLocks.Held> held = others.exclusiveIfFree(key);
            if (held.isPresent()) {
                held.get().close();
            }
            return held.isPresent();
        });
    }

    private static <T> T elsewhere(Callable<T> work) throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            return thread.submit(work).get(50, TimeUnit.SECONDS);
        }
    }

    @Test
    void thread_keeps_another_out_of_its_object_only() throws Exception {
        try (ObjectLocks.Held held = locks.exclusive(ONE)) {
            assertThat(held).isNotNull();
            assertThat(isFree(locks, ONE)).isFalse();
            assertThat(isFree(locks, OTHER)).isTrue();
            assertThat(isFree(new ObjectLocks(file), ONE)).isFalse();
        }
        assertThat(isFree(locks, ONE)).isTrue();
    }

    @Test
    void who_is_done_first_takes_nothing_from_who_goes_on() throws Exception {
        // A lock of POSIX would go with the first channel to the file that its process closes.
        try (ObjectLocks.Held held = locks.exclusive(ONE)) {
            assertThat(held).isNotNull();
            assertThat(isFree(locks, OTHER)).isTrue();
            assertThat(isLockedForAnotherProcess()).isTrue();
        }
        assertThat(isLockedForAnotherProcess()).isFalse();
    }

    private boolean isLockedForAnotherProcess() throws Exception {
        String code = "import java.nio.channels.FileChannel; import java.nio.file.*; class T {"
                + " public static void main(String[] a) throws Exception {"
                + " try (FileChannel c = FileChannel.open(Path.of(a[0]), StandardOpenOption.WRITE)) {"
                + " System.exit(c.tryLock() == null ? 7 : 0); } } }";
        Path source = Files.writeString(folder.resolve("T.java"), code);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(java.toString(), source.toString(), file.toString())
                .inheritIO()
                .start();
        int exit = process.waitFor();
        assertThat(exit).isIn(0, 7);
        return exit == 7;
    }

    @Test
    void lock_on_all_waits_for_those_on_one_and_keeps_them_out() throws Exception {
        try (ObjectLocks.Held held = locks.sharedByAll()) {
            assertThat(held).isNotNull();
            assertThat(isFree(locks, ONE)).isFalse();
            assertThat(isFree(locks, OTHER)).isFalse();
        }
        CountDownLatch inside = new CountDownLatch(1);
        AtomicBoolean left = new AtomicBoolean();
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Boolean> other = thread.submit(() -> {
                try (ObjectLocks.Held held = locks.exclusive(ONE)) {
                    assertThat(held).isNotNull();
                    inside.countDown();
                    TimeUnit.MILLISECONDS.sleep(100);
                    left.set(true);
                }
                return true;
            });
            inside.await();
            try (ObjectLocks.Held held = locks.sharedByAll()) {
                assertThat(held).isNotNull();
                assertThat(left).isTrue();
            }
            assertThat(other.get()).isTrue();
        }
    }

    @Test
    void lock_inside_a_lock_is_a_fault() throws Exception {
        try (ObjectLocks.Held held = locks.shared(ONE)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> locks.exclusiveIfFree(OTHER)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void lost_lock_file_is_said() throws Exception {
        Files.delete(file);

        assertThatThrownBy(() -> locks.shared(ONE))
                .isInstanceOfSatisfying(
                        ArchiveFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.INTEGRITY));
    }
}
