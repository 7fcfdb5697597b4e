package org.travaux.archive.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The lock file of a store as one process has it open. Locks of POSIX belong to the process, and it loses all of them with the
 * first channel to the file that it closes: so its threads share channels, closed once no lock is held, and take turns by
 * locks of their own where their regions meet.
 */
final class LockFile {

    /** The position that stands for all objects. */
    static final long ALL = -1;

    /** Objects whose positions have the same remainder are taken for one among the threads of a process. */
    private static final int STRIPES = 256;

    private static final Map<Path, LockFile> OF_THIS_PROCESS = new ConcurrentHashMap<>();

    private final Path file;
    private final ReentrantReadWriteLock store = new ReentrantReadWriteLock(true);
    private final ReentrantLock[] stripes =
            IntStream.range(0, STRIPES).mapToObj(stripe -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    private int held;
    private @Nullable FileChannel reading;
    private @Nullable FileChannel writing;

    private LockFile(Path file) {
        this.file = file;
    }

    static LockFile of(Path file) {
        return OF_THIS_PROCESS.computeIfAbsent(file.toAbsolutePath().normalize(), LockFile::new);
    }

    /** What keeps the threads of this process apart. */
    Turn turn(long position) {
        return position == ALL
                ? new Turn(store, store.writeLock(), null)
                : new Turn(store, store.readLock(), stripes[(int) (position % STRIPES)]);
    }

    /** A region that is locked against other processes. */
    final class Region implements AutoCloseable {

        private final FileLock lock;

        private Region(FileLock lock) {
            this.lock = lock;
        }

        @Override
        public void close() throws IOException {
            synchronized (LockFile.this) {
                try {
                    lock.release();
                } finally {
                    leave();
                }
            }
        }
    }

    /** A lock on a region, unless somebody else has one. */
    synchronized Optional<Region> tryLock(long position, long size, boolean readOnly) throws IOException {
        held++;
        boolean locked = false;
        try {
            @Nullable FileLock lock = channel(readOnly).tryLock(position, size, readOnly);
            locked = lock != null;
            return Optional.ofNullable(lock).map(Region::new);
        } catch (OverlappingFileLockException e) {
            // Somebody in this process who knows the file by another name.
            return Optional.empty();
        } finally {
            if (!locked) {
                leave();
            }
        }
    }

    private FileChannel channel(boolean readOnly) throws IOException {
        if (readOnly) {
            FileChannel open = reading == null ? FileChannel.open(file, StandardOpenOption.READ) : reading;
            reading = open;
            return open;
        }
        FileChannel open =
                writing == null ? FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE) : writing;
        writing = open;
        return open;
    }

    private void leave() throws IOException {
        held--;
        if (held > 0) {
            return;
        }
        @Nullable FileChannel first = reading;
        @Nullable FileChannel second = writing;
        reading = null;
        writing = null;
        try {
            if (first != null) {
                first.close();
            }
        } finally {
            if (second != null) {
                second.close();
            }
        }
    }

    /** A thread's turn among those of this process: in the store, and at an object unless it is at all of them. */
    record Turn(
            ReentrantReadWriteLock store,
            Lock first,
            @Nullable ReentrantLock second) {

        boolean take(Duration patience) throws InterruptedException {
            if (store.getReadHoldCount() > 0 || store.isWriteLockedByCurrentThread()) {
                throw new IllegalStateException("a lock inside a lock");
            }
            long deadline = System.nanoTime() + patience.toNanos();
            if (!first.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return false;
            }
            boolean taken = false;
            try {
                taken = second == null || second.tryLock(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                return taken;
            } finally {
                if (!taken) {
                    first.unlock();
                }
            }
        }

        void leave() {
            if (second != null) {
                second.unlock();
            }
            first.unlock();
        }
    }
}
