package org.travaux.archive.bag;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A bag that was checked as a whole.
 *
 * @param folder where it lies
 * @param version what {@code bagit.txt} says
 * @param info what {@code bag-info.txt} says
 * @param payload the paths of the payload, from {@code data/} on and without it
 * @param tags the paths of all other files, from the bag's top
 * @param manifest the name of the payload manifest with the strongest digests
 * @param manifestDigest SHA-512 of that manifest in hex digits: whoever has it knows every byte of the payload
 */
public record Bag(
        Path folder,
        BagVersion version,
        BagInfo info,
        List<String> payload,
        List<String> tags,
        String manifest,
        String manifestDigest) {

    /** The folder of the payload. */
    public static final String DATA = "data";

    static final String BAGIT = "bagit.txt";
    static final String INFO = "bag-info.txt";
    static final String FETCH = "fetch.txt";

    /** Checks and copies. */
    public Bag {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(info, "info");
        payload = List.copyOf(payload);
        tags = List.copyOf(tags);
        Objects.requireNonNull(manifest, "manifest");
        Objects.requireNonNull(manifestDigest, "manifestDigest");
    }

    /** {@return the folder of the payload} */
    public Path data() {
        return folder.resolve(DATA);
    }
}
