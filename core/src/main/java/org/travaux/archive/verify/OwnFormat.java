package org.travaux.archive.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.travaux.archive.store.StoreRoot;
import org.travaux.archive.verify.Finding.State;

/** What an object of our own store is beyond what OCFL asks: written in one way only, so that no byte can be another. */
final class OwnFormat {

    private static final String INVENTORY = "inventory.json";
    private static final String SIDECAR = "inventory.json.sha512";

    private OwnFormat() {}

    static void check(
            Path object,
            String id,
            String place,
            List<Path> folders,
            Map<Path, InventoryFile> inventories,
            List<Finding> findings)
            throws IOException {
        for (Path folder : folders) {
            String prefix = folder.equals(object) ? "" : folder.getFileName() + "/";
            InventoryFile inventory = inventories.get(folder);
            if (inventory != null) {
                checkSidecar(folder.resolve(SIDECAR), inventory, id, prefix, findings);
            }
        }
        InventoryFile root = inventories.get(object);
        InventoryFile head = folders.size() > 1 ? inventories.get(folders.get(1)) : null;
        if (root != null && head != null && !root.sha512().equals(head.sha512())) {
            findings.add(Finding.error(
                    State.CHANGED, id, INVENTORY, "E064", "it is not the same as that of the last version"));
        }
        if (!place.equals(StoreRoot.objectPath(id))
                && inventories.values().stream().anyMatch(InventoryFile::vouched)) {
            findings.add(Finding.error(
                    State.UNTRACKED, id, place, "", "the object does not lie where one of its id belongs"));
        }
        checkRoot(object, id, findings);
    }

    private static void checkSidecar(
            Path sidecar, InventoryFile inventory, String id, String prefix, List<Finding> findings)
            throws IOException {
        if (Files.isRegularFile(sidecar)
                && !Arrays.equals(
                        Files.readAllBytes(sidecar), inventory.sidecar().getBytes(StandardCharsets.UTF_8))) {
            findings.add(Finding.error(
                    State.CHANGED,
                    id,
                    prefix + SIDECAR,
                    "E060",
                    "inventory and sidecar do not fit together, one of them was changed"));
        }
    }

    private static void checkRoot(Path object, String id, List<Finding> findings) throws IOException {
        try (Stream<Path> children = Files.list(object)) {
            for (Path child : children.sorted().toList()) {
                String name = String.valueOf(child.getFileName());
                boolean known = name.equals("0=ocfl_object_1.1")
                        || name.equals(INVENTORY)
                        || name.equals(SIDECAR)
                        || name.matches("v[1-9][0-9]*");
                if (!known) {
                    findings.add(Finding.error(State.UNTRACKED, id, name, "E001", "nothing of this name belongs here"));
                }
                if (Files.isSymbolicLink(child)) {
                    findings.add(Finding.error(State.CHANGED, id, name, "E090", "this is a link"));
                }
            }
        }
    }
}
