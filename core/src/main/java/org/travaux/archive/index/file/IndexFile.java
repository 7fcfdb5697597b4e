package org.travaux.archive.index.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.ArchiveFailure;

/**
 * The index on disk. It is read without a lock, from one state of the database; it is changed by one at a time, and a change is
 * there whole or not at all. What changed without us is noticed by the seal, and nothing is answered from it.
 */
public final class IndexFile {

    private final IndexPlace place;

    /**
     * Makes one.
     *
     * @param place where it lies
     */
    public IndexFile(IndexPlace place) {
        this.place = Objects.requireNonNull(place, "place");
    }

    /** What an index on disk is good for. */
    public enum Soundness {
        /** It is as it was left. */
        SOUND,
        /** There is none. */
        ABSENT,
        /** It was made by another version of Travaux. */
        OTHER_FORMAT,
        /** It is not as it was left. */
        DAMAGED
    }

    /** Writes into an index. */
    @FunctionalInterface
    public interface Filling {

        /**
         * Writes.
         *
         * @param writer takes what there is
         * @throws SQLException if the index cannot be written
         * @throws ArchiveFailure if the archive cannot be read
         * @throws IOException if something cannot be read or written
         */
        void fill(IndexWriter writer) throws SQLException, ArchiveFailure, IOException;
    }

    /** An index that is being read: one state of it, whatever others write meanwhile. */
    public static final class Opened implements AutoCloseable {

        private final Connection connection;

        private Opened(Path database) throws SQLException {
            connection = Database.reading(database);
            connection.setAutoCommit(false);
        }

        /** {@return what answers from it} */
        public IndexReader reader() {
            return new IndexReader(connection);
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    /**
     * {@return the index, opened; none where there is none, or it is not what was sealed, or somebody is at work on it}
     *
     * @throws SQLException if it cannot be opened
     */
    public Optional<Opened> glance() throws SQLException {
        try {
            Optional<Seal> seal = Seal.read(place.seal());
            boolean isSound = seal.isPresent()
                    && seal.get().format() == Schema.FORMAT
                    && Files.exists(place.database())
                    && !Files.exists(place.journal())
                    && seal.get().fitsAtAGlance(place.database());
            return isSound ? Optional.of(new Opened(place.database())) : Optional.empty();
        } catch (IOException e) {
            // Whoever holds it finds out what is wrong.
            return Optional.empty();
        }
    }

    /** {@return whether there is an index on disk, whatever it is good for} */
    public boolean exists() {
        return place.exists();
    }

    /**
     * {@return the index, held against all others}
     *
     * @param like the folder whose permissions the index's folder gets: what may not read the one may not read the other
     * @param waiting hears that another process has to be waited for
     * @throws ArchiveFailure if another process has it for too long
     * @throws IOException if the folder cannot be written
     */
    public Held hold(Path like, Runnable waiting) throws ArchiveFailure, IOException {
        Files.createDirectories(place.folder());
        permit(like);
        IndexLock lock = IndexLock.take(place, waiting);
        try {
            place.deleteFresh();
            return new Held(lock);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    private void permit(Path like) throws IOException {
        @Nullable PosixFileAttributeView from = Files.getFileAttributeView(like, PosixFileAttributeView.class);
        @Nullable PosixFileAttributeView to = Files.getFileAttributeView(place.folder(), PosixFileAttributeView.class);
        if (from != null
                && to != null
                && !from.readAttributes()
                        .permissions()
                        .equals(to.readAttributes().permissions())) {
            to.setPermissions(from.readAttributes().permissions());
        }
    }

    /** The index, held against all others. */
    public final class Held implements AutoCloseable {

        private final IndexLock lock;

        private Held(IndexLock lock) {
            this.lock = lock;
        }

        /**
         * {@return what the index is good for}
         *
         * @throws IOException if that cannot be told
         */
        public Soundness check() throws IOException {
            if (!Files.exists(place.database())) {
                return Soundness.ABSENT;
            }
            Optional<Seal> seal = Seal.read(place.seal());
            if (seal.isEmpty()) {
                return Soundness.DAMAGED;
            }
            if (seal.get().format() != Schema.FORMAT) {
                return Soundness.OTHER_FORMAT;
            }
            if (!Files.exists(place.journal()) && seal.get().fitsAtAGlance(place.database())) {
                return Soundness.SOUND;
            }
            if (rollBack() && seal.get().fits(place.database())) {
                Seal.put(Schema.FORMAT, place.database(), place.seal());
                return Soundness.SOUND;
            }
            return Soundness.DAMAGED;
        }

        /** Takes back what a process left half-written that ended in the middle. */
        private boolean rollBack() {
            if (!Files.exists(place.journal())) {
                return true;
            }
            try (Connection connection = Database.writing(place.database());
                    Statement statement = connection.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                statement.execute("ROLLBACK");
                return true;
            } catch (SQLException e) {
                return false;
            }
        }

        /**
         * {@return the index, opened}
         *
         * @throws SQLException if it cannot be
         */
        public Opened open() throws SQLException {
            return new Opened(place.database());
        }

        /**
         * Makes the index from nothing; until that is done, others read the one that was.
         *
         * @param filling writes what there is
         * @throws SQLException if it cannot be written
         * @throws ArchiveFailure if the archive cannot be read
         * @throws IOException if something cannot be read or written
         */
        public void make(Filling filling) throws SQLException, ArchiveFailure, IOException {
            try {
                try (Connection connection = Database.making(place.fresh());
                        IndexWriter writer = IndexWriter.making(connection)) {
                    filling.fill(writer);
                    writer.optimize();
                    writer.finish();
                }
                try (FileChannel file = FileChannel.open(place.fresh(), StandardOpenOption.WRITE)) {
                    file.force(true);
                }
                // A journal of the file before would be played into this one.
                Files.deleteIfExists(place.journal());
                Files.deleteIfExists(place.seal());
                Files.move(place.fresh(), place.database(), StandardCopyOption.ATOMIC_MOVE);
                Seal.put(Schema.FORMAT, place.database(), place.seal());
            } finally {
                place.deleteFresh();
            }
        }

        /**
         * Changes the index.
         *
         * @param filling writes what changed
         * @throws SQLException if it cannot be written
         * @throws ArchiveFailure if the archive cannot be read
         * @throws IOException if something cannot be read or written
         */
        public void change(Filling filling) throws SQLException, ArchiveFailure, IOException {
            try (Connection connection = Database.writing(place.database());
                    IndexWriter writer = IndexWriter.changing(connection)) {
                filling.fill(writer);
                writer.finish();
            }
            Seal.put(Schema.FORMAT, place.database(), place.seal());
        }

        /**
         * Deletes the index.
         *
         * @throws IOException if it cannot be
         */
        public void discard() throws IOException {
            place.deleteDatabase();
        }

        @Override
        public void close() throws IOException {
            lock.close();
        }
    }

    /**
     * Deletes the index with its folder; nobody else may use it.
     *
     * @throws IOException if it cannot be
     */
    public void delete() throws IOException {
        place.delete();
    }
}
