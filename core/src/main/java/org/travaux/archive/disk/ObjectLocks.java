package org.travaux.archive.disk;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;

/**
 * Locks on the objects of a store, held against other processes and against other threads of this one. The operating system
 * lets go of them when a process ends, however it ends. An object is one byte of the lock file, so that two objects are
 * rarely locked as one.
 */
public final class ObjectLocks {

    /** How long somebody else is waited for. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final long STEP_MILLIS = 5;

    private final Path file;
    private final LockFile shared;

    /**
     * Makes the locks of a store.
     *
     * @param file the store's empty file for locks
     */
    public ObjectLocks(Path file) {
        this.file = file;
        this.shared = LockFile.of(file);
    }

    /** A lock that is held; let go by the thread that took it. */
    public static final class Held implements AutoCloseable {

        private final LockFile.Region region;
        private final LockFile.Turn turn;

        private Held(LockFile.Region region, LockFile.Turn turn) {
            this.region = region;
            this.turn = turn;
        }

        @Override
        public void close() throws IOException {
            try {
                region.close();
            } finally {
                turn.leave();
            }
        }
    }

    /**
     * Keeps everybody else out of an object.
     *
     * @param key hex digits that stand for the object, at least 15
     * @return the lock
     * @throws ArchiveFailure if somebody else stays in, or the lock file is gone
     * @throws IOException if the lock file cannot be used
     */
    public Held exclusive(String key) throws ArchiveFailure, IOException {
        return hold(position(key), 1, false, PATIENCE).orElseThrow(ObjectLocks::busy);
    }

    /**
     * Keeps writers out of an object.
     *
     * @param key hex digits that stand for the object, at least 15
     * @return the lock
     * @throws ArchiveFailure if a writer stays in, or the lock file is gone
     * @throws IOException if the lock file cannot be used
     */
    public Held shared(String key) throws ArchiveFailure, IOException {
        return hold(position(key), 1, true, PATIENCE).orElseThrow(ObjectLocks::busy);
    }

    /**
     * Keeps writers out of all objects.
     *
     * @return the lock
     * @throws ArchiveFailure if a writer stays in, or the lock file is gone
     * @throws IOException if the lock file cannot be used
     */
    public Held sharedByAll() throws ArchiveFailure, IOException {
        return hold(LockFile.ALL, 1L << 61, true, PATIENCE).orElseThrow(ObjectLocks::busy);
    }

    /**
     * Keeps everybody else out of an object, unless somebody is in.
     *
     * @param key hex digits that stand for the object, at least 15
     * @return the lock, or nothing where somebody is in
     * @throws ArchiveFailure if the lock file is gone
     * @throws IOException if the lock file cannot be used
     */
    public Optional<Held> exclusiveIfFree(String key) throws ArchiveFailure, IOException {
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

    private Optional<Held> hold(long position, long size, boolean readOnly, Duration patience)
            throws ArchiveFailure, IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        LockFile.Turn turn = shared.turn(position);
        boolean held = false;
        try {
            if (!turn.take(patience)) {
                return Optional.empty();
            }
            try {
                while (true) {
                    Optional<LockFile.Region> region = shared.tryLock(Math.max(0, position), size, readOnly);
                    if (region.isPresent()) {
                        held = true;
                        return Optional.of(new Held(region.get(), turn));
                    }
                    if (System.nanoTime() >= deadline) {
                        return Optional.empty();
                    }
                    TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
                }
            } finally {
                if (!held) {
                    turn.leave();
                }
            }
        } catch (NoSuchFileException e) {
            throw new ArchiveFailure(
                    Reason.INTEGRITY,
                    "The archive has lost its file " + file + ". Put an empty file there, then verify the archive.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ArchiveFailure(Reason.STORAGE, "Interrupted while another process was at work.", e);
        }
    }
}
