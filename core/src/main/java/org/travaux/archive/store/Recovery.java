package org.travaux.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.disk.Durable;
import org.travaux.archive.disk.Forcing;
import org.travaux.archive.disk.ObjectLocks;

/**
 * Finishes what a process that ended had begun. A version whose folder is in place gets its inventory; one whose folder never
 * came is as if it had never been begun; a removal is carried through. What else was left lying about is deleted.
 */
final class Recovery {

    private final StoreRoot root;

    Recovery(StoreRoot root) {
        this.root = root;
    }

    /** Whether something was left for an object, told without a lock. */
    boolean isNeeded(String key) throws IOException {
        for (Path file : StoreRoot.children(root.control())) {
            if (name(file).startsWith(key)) {
                return true;
            }
        }
        return false;
    }

    /** Clears up for one object, whose lock is held. */
    void of(String key) throws IOException, ArchiveFailure {
        Path note = root.control().resolve(key + ".pending");
        Optional<PendingChange> pending = PendingChange.read(note);
        if (pending.isPresent()) {
            PendingChange change = pending.get();
            switch (change.kind()) {
                case VERSION -> finishVersion(change);
                case REMOVAL -> finishRemoval(change, key);
            }
        }
        for (Path file : StoreRoot.children(root.control())) {
            if (name(file).startsWith(key) && !file.equals(note)) {
                Durable.delete(file);
            }
        }
        Files.deleteIfExists(note);
    }

    /** Clears up for every object that nobody is at work on. */
    void ofAll(ObjectLocks locks) throws IOException, ArchiveFailure {
        for (Path file : StoreRoot.children(root.control())) {
            String name = name(file);
            if (name.length() > 32 && name.substring(0, 32).matches("[0-9a-f]{32}") && Files.exists(file)) {
                Optional<ObjectLocks.Held> held = locks.exclusiveIfFree(name.substring(0, 32));
                if (held.isPresent()) {
                    try (ObjectLocks.Held lock = held.get()) {
                        Objects.requireNonNull(lock, "lock");
                        of(name.substring(0, 32));
                    }
                }
            }
        }
    }

    private void finishVersion(PendingChange change) throws IOException, ArchiveFailure {
        Path object = root.path().resolve(StoreRoot.objectPath(change.object()));
        Path inventory = object.resolve(change.version()).resolve(ObjectFolder.INVENTORY);
        if (!Files.exists(object.resolve(change.version()))) {
            ObjectFolder.deleteEmptyUpTo(Objects.requireNonNull(object.getParent(), "parent"), root.path());
            return;
        }
        if (!Files.exists(inventory) || !Digests.sha512(inventory).equals(change.digest())) {
            throw new ArchiveFailure(
                    Reason.INTEGRITY,
                    "A deposit of " + change.object() + " was interrupted, and what it left is not what it was to be ("
                            + change.version() + "). \"archive verify\" says what is still good.");
        }
        Map<String, Path> copies = ObjectFolder.copyInventory(
                object.resolve(change.version()), root.control(), Digests.key(change.object()));
        Forcing forcing = new Forcing();
        copies.values().forEach(forcing::file);
        forcing.run();
        new ObjectFolder(object).takeInventory(copies);
    }

    private void finishRemoval(PendingChange change, String key) throws IOException, ArchiveFailure {
        Path object = root.path().resolve(StoreRoot.objectPath(change.object()));
        Path stub = root.control().resolve(key + "-stub");
        Path trash = root.control().resolve(key + "-trash");
        root.fixityLog().forget(StoreRoot.objectName(change.object()));
        if (Files.exists(stub)) {
            if (Files.exists(object)) {
                Files.move(object, Files.exists(trash) ? trash.resolveSibling(key + "-trash-2") : trash);
            }
            Files.createDirectories(Objects.requireNonNull(object.getParent(), "parent"));
            Files.move(stub, object);
            Durable.forceFolder(Objects.requireNonNull(object.getParent(), "parent"));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
