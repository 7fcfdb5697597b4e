package org.travaux.archive.store;

import io.ocfl.api.exception.ObjectOutOfSyncException;
import io.ocfl.api.exception.OcflIOException;
import io.ocfl.api.model.VersionNum;
import io.ocfl.core.model.Inventory;
import io.ocfl.core.storage.DefaultOcflStorage;
import io.ocfl.core.storage.DefaultOcflStorageInitializer;
import io.ocfl.core.storage.filesystem.FileSystemStorage;
import io.ocfl.core.util.NamasteTypeFile;
import io.ocfl.core.util.ObjectMappers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.travaux.archive.disk.Durable;
import org.travaux.archive.disk.Forcing;
import org.travaux.archive.store.PendingChange.Kind;

/**
 * OCFL storage on a file system that puts a version in place in steps of which each can be the last: a pending change is
 * noted; the version's folder, complete and on the disk, is renamed into the object; inventory and sidecar of the root are each
 * replaced by a rename; the note goes. A new object is put together elsewhere and renamed as a whole.
 *
 * <p>ocfl-java's own storage copies the root inventory in place, so that a process that ends there leaves half of one.
 */
final class WholeVersionStorage extends DefaultOcflStorage {

    /** How often an object is put in place while others delete empty folders above it. */
    private static final int ATTEMPTS = 20;

    private final Path root;
    private final Path work;

    WholeVersionStorage(Path root, Path work) {
        this(root, work, new FileSystemStorage(root));
    }

    private WholeVersionStorage(Path root, Path work, FileSystemStorage files) {
        super(files, true, new DefaultOcflStorageInitializer(files, ObjectMappers.prettyPrintMapper()));
        this.root = root;
        this.work = work;
    }

    @Override
    public void storeNewVersion(Inventory inventory, Path staging, boolean upgradeOcflVersion) {
        try {
            Path object = root.resolve(inventory.getObjectRootPath());
            if (inventory.getHead().equals(VersionNum.V1)) {
                placeObject(inventory, staging, object);
            } else {
                placeVersion(inventory, staging, object);
            }
        } catch (IOException e) {
            throw new OcflIOException(e);
        }
    }

    private void placeObject(Inventory inventory, Path staging, Path object) throws IOException {
        if (Files.exists(object)) {
            throw new ObjectOutOfSyncException(inventory.getId() + " was made by somebody else in the meantime");
        }
        Path whole = assemble(inventory, staging);
        note(inventory, new Forcing().tree(whole));
        Path parent = Objects.requireNonNull(object.getParent(), "the object is below the root");
        moveInto(parent, whole, object);
        Files.delete(PendingChange.file(work, inventory.getId()));
    }

    /** Puts an object with one version together in a working folder. */
    private Path assemble(Inventory inventory, Path staging) throws IOException {
        Path whole = Files.createDirectory(work.resolve(Digests.key(inventory.getId()) + "-object"));
        NamasteTypeFile namaste =
                new NamasteTypeFile(inventory.getType().getOcflVersion().getOcflObjectVersion());
        Files.writeString(whole.resolve(namaste.fileName()), namaste.fileContent(), StandardCharsets.UTF_8);
        Path version = whole.resolve("v1");
        Files.move(staging, version);
        for (String file : ObjectFolder.INVENTORY_FILES) {
            Files.copy(version.resolve(file), whole.resolve(file));
        }
        return whole;
    }

    /** Notes the change that is to be made, with everything that it needs on the disk. */
    private void note(Inventory inventory, Forcing needed) throws IOException {
        PendingChange pending = new PendingChange(
                inventory.getId(), Kind.VERSION, inventory.getHead().toString(), inventory.getInventoryDigest());
        Path written = pending.prepare(work);
        needed.file(written).run();
        pending.place(written, work);
    }

    /** Others that come and go may delete a folder above, as long as it is empty. */
    private void moveInto(Path parent, Path whole, Path object) throws IOException {
        try {
            for (int attempt = 1; ; attempt++) {
                Forcing made = new Forcing().folder(parent);
                for (Path above = parent; !above.equals(root) && Files.notExists(above); ) {
                    above = Objects.requireNonNull(above.getParent(), "it is below the root");
                    made.folder(above);
                }
                try {
                    Files.createDirectories(parent);
                    Files.move(whole, object);
                    made.run();
                    return;
                } catch (NoSuchFileException e) {
                    if (attempt == ATTEMPTS) {
                        throw e;
                    }
                }
            }
        } finally {
            ObjectFolder.deleteEmptyUpTo(parent, root);
        }
    }

    private void placeVersion(Inventory inventory, Path staging, Path object) throws IOException {
        String name = inventory.getHead().toString();
        ObjectFolder folder = new ObjectFolder(object);
        if (Files.exists(object.resolve(name))
                || !folder.sidecarDigest().equalsIgnoreCase(String.valueOf(inventory.getPreviousDigest()))) {
            throw new ObjectOutOfSyncException(inventory.getId() + " was changed by somebody else in the meantime");
        }
        Map<String, Path> copies = ObjectFolder.copyInventory(staging, work, Digests.key(inventory.getId()));
        Forcing needed = new Forcing().tree(staging);
        copies.values().forEach(needed::file);
        note(inventory, needed);
        Files.move(staging, object.resolve(name));
        Durable.forceFolder(object);
        folder.takeInventory(copies);
        Files.delete(PendingChange.file(work, inventory.getId()));
    }
}
