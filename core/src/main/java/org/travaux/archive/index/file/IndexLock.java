package org.travaux.archive.index.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;

/**
 * The right to change an index, held against other processes and other threads of this one. The operating system lets go of it
 * when a process ends, however it ends.
 */
final class IndexLock implements AutoCloseable {

    /** How long another process is waited for: long enough to make the index of a large archive. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final long STEP_MILLIS = 10;

    private static final Map<Path, ReentrantLock> OF_THIS_PROCESS = new ConcurrentHashMap<>();

    private final FileChannel channel;
    private final ReentrantLock local;

    private IndexLock(FileChannel channel, ReentrantLock local) {
        this.channel = channel;
        this.local = local;
    }

    /** Waits until nobody else changes the index; says once that it waits. */
    static IndexLock take(IndexPlace place, Runnable waiting) throws IOException, ArchiveFailure {
        ReentrantLock local =
                OF_THIS_PROCESS.computeIfAbsent(place.lock().toAbsolutePath().normalize(), path -> new ReentrantLock());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        boolean held = false;
        @Nullable FileChannel channel = null;
        try {
            if (!local.tryLock(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
                throw busy();
            }
            try {
                channel = FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                boolean told = false;
                while (true) {
                    @Nullable FileLock lock = channel.tryLock();
                    if (lock != null) {
                        held = true;
                        return new IndexLock(channel, local);
                    }
                    if (System.nanoTime() >= deadline) {
                        throw busy();
                    }
                    if (!told) {
                        waiting.run();
                        told = true;
                    }
                    TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
                }
            } finally {
                if (!held) {
                    if (channel != null) {
                        channel.close();
                    }
                    local.unlock();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ArchiveFailure(Reason.STORAGE, "Interrupted while another process made the index.", e);
        }
    }

    private static ArchiveFailure busy() {
        return new ArchiveFailure(
                Reason.STORAGE,
                "Another process has been making the index for " + PATIENCE.toMinutes()
                        + " minutes. Wait until it is done, and run it again.");
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            local.unlock();
        }
    }
}
