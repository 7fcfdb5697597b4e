package org.travaux.archive.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;

/**
 * Locks on the objects of a store, held against other processes and against other threads of this one. The operating system
 * lets go of them when a process ends, however it ends. An object is one byte of the lock file, so that two objects are
 * rarely locked as one; threads of one process take turns in the whole store.
 */
final class ObjectLocks {

    /** How long another process is waited for. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final long STEP_MILLIS = 5;

    private static final Map<Path, ReentrantLock> OF_THIS_PROCESS = new ConcurrentHashMap<>();

    private final Path file;
    private final ReentrantLock local;

    ObjectLocks(StoreRoot root) {
        this.file = root.path().resolve(StoreRoot.LOCK);
        this.local = OF_THIS_PROCESS.computeIfAbsent(file, path -> new ReentrantLock());
    }

    /** A lock that is held. */
    final class Held implements AutoCloseable {

        private final FileChannel channel;

        private Held(FileChannel channel) {
            this.channel = channel;
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

    /** Keeps everybody else out of an object. */
    Held exclusive(String key) throws ArchiveFailure, IOException {
        return hold(position(key), 1, false, PATIENCE).orElseThrow(ObjectLocks::busy);
    }

    /** Keeps writers out of an object. */
    Held shared(String key) throws ArchiveFailure, IOException {
        return hold(position(key), 1, true, PATIENCE).orElseThrow(ObjectLocks::busy);
    }

    /** Keeps writers out of all objects. */
    Held sharedByAll() throws ArchiveFailure, IOException {
        return hold(0, 1L << 61, true, PATIENCE).orElseThrow(ObjectLocks::busy);
    }

    /** Keeps everybody else out of an object, unless somebody is in. */
    Optional<Held> exclusiveIfFree(String key) throws ArchiveFailure, IOException {
        return hold(position(key), 1, false, Duration.ZERO);
    }

    private static long position(String key) {
        return Long.parseLong(key.substring(0, 15), 16);
    }

    private static ArchiveFailure busy() {
        return new ArchiveFailure(
                Reason.STORAGE,
                "Another process has been at work on this plan for " + PATIENCE.toSeconds()
                        + " seconds. Wait until it is done, and run it again.");
    }

    private Optional<Held> hold(long position, long size, boolean shared, Duration patience)
            throws ArchiveFailure, IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        @Nullable FileChannel channel = null;
        boolean held = false;
        try {
            if (!local.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return Optional.empty();
            }
            try {
                if (local.getHoldCount() > 1) {
                    throw new IllegalStateException("a lock inside a lock");
                }
                channel = open(shared);
                while (true) {
                    @Nullable FileLock lock = channel.tryLock(position, size, shared);
                    if (lock != null) {
                        held = true;
                        return Optional.of(new Held(channel));
                    }
                    if (System.nanoTime() >= deadline) {
                        return Optional.empty();
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
            throw new ArchiveFailure(Reason.STORAGE, "Interrupted while another process was at work.", e);
        }
    }

    private FileChannel open(boolean shared) throws ArchiveFailure, IOException {
        try {
            return shared
                    ? FileChannel.open(file, StandardOpenOption.READ)
                    : FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            throw new ArchiveFailure(
                    Reason.INTEGRITY,
                    "The archive has lost its file " + StoreRoot.LOCK
                            + ". Put an empty file there, then verify the archive.",
                    e);
        }
    }
}
