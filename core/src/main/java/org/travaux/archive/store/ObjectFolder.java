package org.travaux.archive.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.travaux.archive.disk.Durable;

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

    /** Copies the inventory of a version to where it waits to be made that of the object; by its name there. */
    static Map<String, Path> copyInventory(Path version, Path work, String key) throws IOException {
        Map<String, Path> copies = new LinkedHashMap<>();
        for (String file : INVENTORY_FILES) {
            Path copy = work.resolve(key + "-" + file);
            Files.copy(version.resolve(file), copy, StandardCopyOption.REPLACE_EXISTING);
            copies.put(file, copy);
        }
        return copies;
    }

    /** Makes copies that are on the disk the inventory of the object, by a rename each. */
    void takeInventory(Map<String, Path> copies) throws IOException {
        for (Map.Entry<String, Path> copy : copies.entrySet()) {
            Durable.place(copy.getValue(), path.resolve(copy.getKey()));
        }
        Durable.forceFolder(path);
    }

    /** Deletes a folder and those above it as long as they are empty. */
    static void deleteEmptyUpTo(Path folder, Path top) throws IOException {
        for (Path empty = folder;
                empty != null && !empty.equals(top) && empty.startsWith(top);
                empty = empty.getParent()) {
            if (!Files.isDirectory(empty, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            try {
                Files.deleteIfExists(empty);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }
}
