package org.travaux.archive;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Where a deposit came from, if it was not put together here.
 *
 * @param account what is to be said of it as an event, in a sentence; empty where there is nothing to be said
 * @param files what came with it and is kept beside the plan folder, by the path it gets, below {@link OwnFiles#IMPORTED}
 */
public record Provenance(String account, Map<String, Path> files) {

    /** Of a deposit that was put together here. */
    public static final Provenance NONE = new Provenance("", Map.of());

    /** Checks and copies. */
    public Provenance {
        Objects.requireNonNull(account, "account");
        files = Map.copyOf(files);
        files.keySet().forEach(path -> {
            if (!OwnFiles.isImported(path)) {
                throw new IllegalArgumentException(path + " is not below " + OwnFiles.IMPORTED);
            }
        });
    }
}
