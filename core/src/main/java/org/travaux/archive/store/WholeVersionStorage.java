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
import java.nio.file.Path;
import java.util.Objects;
import org.travaux.archive.store.PendingChange.Kind;

/**
 * OCFL storage on a file system that puts a version in place in steps of which each can be the last: a pending change is
 * noted; the version's folder, complete and on the disk, is renamed into the object; inventory and sidecar of the root are each
 * replaced by a rename; the note goes. A new object is put together elsewhere and renamed as a whole.
 *
 * <p>ocfl-java's own storage copies the root inventory in place, so that a process that ends there leaves half of one.
 */
final class WholeVersionStorage extends DefaultOcflStorage {

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
                Durable.forceTree(staging);
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
        Path whole = assemble(inventory, staging, work);
        PendingChange pending =
                new PendingChange(inventory.getId(), Kind.VERSION, "v1", inventory.getInventoryDigest());
        pending.write(work);
        Path parent = Objects.requireNonNull(object.getParent(), "the object is below the root");
        try {
            Files.createDirectories(parent);
            Files.move(whole, object);
        } finally {
            ObjectFolder.deleteEmptyUpTo(parent, root);
        }
        Durable.forceFolder(parent);
        Files.delete(PendingChange.file(work, inventory.getId()));
    }

    /** Puts an object with one version together in a working folder, everything on the disk. */
    static Path assemble(Inventory inventory, Path staging, Path work) throws IOException {
        Path whole = Files.createTempDirectory(work, Digests.key(inventory.getId()) + "-object-");
        NamasteTypeFile namaste =
                new NamasteTypeFile(inventory.getType().getOcflVersion().getOcflObjectVersion());
        Files.writeString(whole.resolve(namaste.fileName()), namaste.fileContent(), StandardCharsets.UTF_8);
        Path version = whole.resolve("v1");
        Files.move(staging, version);
        for (String file : ObjectFolder.INVENTORY_FILES) {
            Files.copy(version.resolve(file), whole.resolve(file));
        }
        Durable.forceTree(whole);
        return whole;
    }

    private void placeVersion(Inventory inventory, Path staging, Path object) throws IOException {
        String name = inventory.getHead().toString();
        ObjectFolder folder = new ObjectFolder(object);
        if (Files.exists(object.resolve(name))
                || !folder.sidecarDigest().equalsIgnoreCase(String.valueOf(inventory.getPreviousDigest()))) {
            throw new ObjectOutOfSyncException(inventory.getId() + " was changed by somebody else in the meantime");
        }
        new PendingChange(inventory.getId(), Kind.VERSION, name, inventory.getInventoryDigest()).write(work);
        Files.move(staging, object.resolve(name));
        Durable.forceFolder(object);
        folder.takeInventoryOf(name, work.resolve(Digests.key(inventory.getId()) + "-inventory"));
        Files.delete(PendingChange.file(work, inventory.getId()));
    }
}
