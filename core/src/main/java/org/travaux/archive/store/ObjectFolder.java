package org.travaux.archive.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The folder of one object.
 *
 * @param path where it lies
 */
record ObjectFolder(Path path) {

    static final String INVENTORY = "inventory.json";
    static final String SIDECAR = "inventory.json.sha512";
    static final List<String> INVENTORY_FILES = List.of(INVENTORY, SIDECAR);

    ObjectFolder {
        Objects.requireNonNull(path, "path");
    }

    /** The digest that the root sidecar says; empty where there is none. */
    String sidecarDigest() throws IOException {
        try {
            String text = Files.readString(path.resolve(SIDECAR), StandardCharsets.UTF_8);
            int end = text.indexOf(' ');
            return end < 0 ? text : text.substring(0, end);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    /** Makes the inventory of a version that of the object; both files by a rename each. */
    void takeInventoryOf(String version, Path beside) throws IOException {
        for (String file : INVENTORY_FILES) {
            Durable.copy(path.resolve(version).resolve(file), path.resolve(file), beside);
        }
        Durable.forceFolder(path);
    }

    /** Deletes a folder and those above it as long as they are empty. */
    static void deleteEmptyUpTo(Path folder, Path top) throws IOException {
        for (Path empty = folder;
                empty != null && !empty.equals(top) && empty.startsWith(top);
                empty = empty.getParent()) {
            try {
                Files.deleteIfExists(empty);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }
}
