package org.travaux.archive.index.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where an index lies: a folder of its own beside the archive, which can be deleted at any time.
 *
 * @param folder the folder
 */
public record IndexPlace(Path folder) {

    private static final String SUFFIX = ".index";

    /** Checks that there is a folder. */
    public IndexPlace {
        Objects.requireNonNull(folder, "folder");
    }

    /**
     * {@return the place of an archive's index: {@code NAME.index} beside the folder {@code NAME}}
     *
     * @param archive the archive's folder
     */
    public static IndexPlace beside(Path archive) {
        Path whole = archive.toAbsolutePath().normalize();
        Path name = whole.getFileName();
        return new IndexPlace(name == null ? whole.resolve(SUFFIX) : whole.resolveSibling(name + SUFFIX));
    }

    Path database() {
        return folder.resolve("index.db");
    }

    Path journal() {
        return folder.resolve("index.db-journal");
    }

    /** A database in the making, or what is left of one. */
    Path fresh() {
        return folder.resolve("index.db.new");
    }

    Path seal() {
        return folder.resolve("seal");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    /** {@return whether there is an index} */
    public boolean exists() {
        return Files.exists(database()) || Files.exists(fresh()) || Files.exists(seal());
    }

    void deleteFresh() throws IOException {
        for (String suffix : new String[] {"", "-journal", "-wal", "-shm"}) {
            Files.deleteIfExists(fresh().resolveSibling(fresh().getFileName() + suffix));
        }
    }

    void deleteDatabase() throws IOException {
        Files.deleteIfExists(seal());
        for (String suffix : new String[] {"", "-journal", "-wal", "-shm"}) {
            Files.deleteIfExists(database().resolveSibling(database().getFileName() + suffix));
        }
        deleteFresh();
    }

    /** Deletes the folder with all files in it. */
    void delete() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
