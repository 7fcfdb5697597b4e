package org.travaux.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.travaux.archive.disk.Durable;
import org.travaux.archive.disk.Forcing;
import org.travaux.archive.json.JsonTree;

/**
 * The word that a change of an object is under way, written before its first step and deleted after its last. Whoever finds
 * it while nobody holds the object's lock knows that a process ended in between.
 *
 * @param object the object's id
 * @param kind what is done to it
 * @param version name of the version that is made; of a removal the one that remains
 * @param digest SHA-512 of the inventory that is to be the object's
 */
record PendingChange(String object, Kind kind, String version, String digest) {

    private static final String SUFFIX = ".pending";

    /** What is done to an object. */
    enum Kind {
        /** It gets a version, the first or a further one. */
        VERSION,
        /** All its versions give way to what remains of it. */
        REMOVAL
    }

    static Path file(Path control, String object) {
        return control.resolve(Digests.key(object) + SUFFIX);
    }

    /** Notes it, on the disk for certain. */
    void write(Path control) throws IOException {
        Path written = prepare(control);
        new Forcing().file(written).run();
        place(written, control);
    }

    /** Writes the note where it does not count yet. */
    Path prepare(Path control) throws IOException {
        return Files.write(
                control.resolve(Digests.key(object) + SUFFIX + ".new"),
                new JsonTree()
                        .with("object", object)
                        .with("kind", kind.name())
                        .with("version", version)
                        .with("digest", digest)
                        .line());
    }

    /** Makes a note that was written, and is on the disk, count. */
    void place(Path written, Path control) throws IOException {
        Durable.place(written, file(control, object));
        Durable.forceFolder(control);
    }

    /** The change that is under way, if one is. */
    static Optional<PendingChange> read(Path file) throws IOException {
        try {
            JsonTree tree = JsonTree.read(Files.readAllBytes(file));
            return Optional.of(new PendingChange(
                    tree.text("object"), Kind.valueOf(tree.text("kind")), tree.text("version"), tree.text("digest")));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is not as it was written", e);
        }
    }
}
