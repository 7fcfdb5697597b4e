package org.travaux.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.disk.ObjectLocks;

/** Access to objects one at a time, each as the last finished change left it. */
public final class ObjectAccess {

    private final StoreRoot root;
    private final ObjectLocks locks;
    private final Recovery recovery;

    /**
     * Makes the objects of a store accessible.
     *
     * @param root the store
     */
    public ObjectAccess(StoreRoot root) {
        this.root = Objects.requireNonNull(root, "root");
        this.locks = new ObjectLocks(root.path().resolve(StoreRoot.LOCK));
        this.recovery = new Recovery(root);
    }

    /**
     * What is done with an object.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Does it.
         *
         * @return what it gives
         * @throws ArchiveFailure if it cannot be done
         * @throws IOException if something cannot be read or written
         */
        T run() throws ArchiveFailure, IOException;
    }

    <T> T exclusive(ArchiveId id, String what, Work<T> work) throws ArchiveFailure {
        String key = Digests.key(id.uri());
        try (ObjectLocks.Held held = locks.exclusive(key)) {
            Objects.requireNonNull(held, "held");
            recovery.of(key);
            return clearedUp(key, work);
        } catch (IOException | RuntimeException e) {
            throw StoreFailures.of(e, what);
        }
    }

    /** What fails leaves nothing behind, as far as the disk allows. */
    private <T> T clearedUp(String key, Work<T> work) throws ArchiveFailure, IOException {
        try {
            return work.run();
        } catch (ArchiveFailure | IOException | RuntimeException failure) {
            try {
                recovery.of(key);
            } catch (ArchiveFailure | IOException | RuntimeException e) {
                failure.addSuppressed(e);
            }
            throw failure;
        }
    }

    /**
     * {@return what the work gives, done while nobody changes the object}
     *
     * @param id the plan
     * @param what what cannot be done if it fails, as the beginning of a sentence
     * @param work does it
     * @param <T> what it gives
     * @throws ArchiveFailure if it cannot be done
     */
    public <T> T shared(ArchiveId id, String what, Work<T> work) throws ArchiveFailure {
        String key = Digests.key(id.uri());
        try {
            if (recovery.isNeeded(key) && Files.isWritable(root.control())) {
                try (ObjectLocks.Held held = locks.exclusive(key)) {
                    Objects.requireNonNull(held, "held");
                    recovery.of(key);
                }
            }
            try (ObjectLocks.Held held = locks.shared(key)) {
                Objects.requireNonNull(held, "held");
                return work.run();
            }
        } catch (IOException | RuntimeException e) {
            throw StoreFailures.of(e, what);
        }
    }

    /**
     * {@return what the work gives, done while nobody changes any object}
     *
     * @param work does it, in a while that writers can wait
     * @param <T> what it gives
     * @throws ArchiveFailure if it cannot be done
     */
    public <T> T sharedByAll(Work<T> work) throws ArchiveFailure {
        if (!Files.exists(root.path().resolve(StoreRoot.LOCK))) {
            return unlocked(work);
        }
        try (ObjectLocks.Held held = locks.sharedByAll()) {
            Objects.requireNonNull(held, "held");
            return work.run();
        } catch (IOException | RuntimeException e) {
            throw StoreFailures.of(e, "The archive " + root.path() + " cannot be read");
        }
    }

    /** In a store that has lost its lock nobody can be writing. */
    private <T> T unlocked(Work<T> work) throws ArchiveFailure {
        try {
            return work.run();
        } catch (IOException | RuntimeException e) {
            throw StoreFailures.of(e, "The archive " + root.path() + " cannot be read");
        }
    }

    /**
     * {@return whether an interrupted or running change of an object is noted}
     *
     * @param uri the object's id
     * @throws IOException if that cannot be told
     */
    public boolean isChanging(String uri) throws IOException {
        return recovery.isNeeded(Digests.key(uri));
    }

    /**
     * Finishes or clears away what processes left that ended in the middle, wherever nobody is at work.
     *
     * @throws ArchiveFailure if that cannot be done
     */
    public void recover() throws ArchiveFailure {
        try {
            if (Files.isWritable(root.control()) && Files.exists(root.path().resolve(StoreRoot.LOCK))) {
                recovery.ofAll(locks);
            }
        } catch (IOException | RuntimeException e) {
            throw StoreFailures.of(e, "What an interrupted deposit left could not be cleared away");
        }
    }

    /** A new folder to work in while an object is locked; what is left of it goes with the next change. */
    Path space(ArchiveId id) throws IOException {
        return Files.createTempDirectory(root.control(), Digests.key(id.uri()) + "-space-");
    }
}
