package org.travaux.archive.store;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.OcflConfig;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.model.OcflVersion;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.extension.UnsupportedExtensionBehavior;
import io.ocfl.core.extension.storage.layout.HashedNTupleLayoutExtension;
import io.ocfl.core.extension.storage.layout.config.HashedNTupleLayoutConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.disk.Durable;
import org.travaux.archive.fixity.FixityLog;

/**
 * The storage root of an archive: an OCFL 1.1 root with the layout {@code 0004-hashed-n-tuple-storage-layout}, which it says
 * itself, and an extension folder for what the archive needs while it works.
 */
public final class StoreRoot {

    /** The name of the extension folder. */
    public static final String EXTENSION = "travaux-archive";

    /** The file that says the SHA-512 of every file of the root itself, as {@code sha512sum} writes it. */
    public static final String MANIFEST = "extensions/" + EXTENSION + "/manifest.sha512";

    /** The empty file on which processes lock. */
    public static final String LOCK = "extensions/" + EXTENSION + "/lock";

    /** The file in which those who keep the archive say which roles may see what is closed; theirs to write, none by default. */
    public static final String POLICY = "extensions/" + EXTENSION + "/access.yaml";

    private static final String NAMASTE = "0=ocfl_1.1";

    private final Path root;

    private StoreRoot(Path root) {
        this.root = root;
    }

    /**
     * {@return the archive that lies in a folder}
     *
     * @param root the folder
     * @throws ArchiveFailure if there is none
     */
    public static StoreRoot at(Path root) throws ArchiveFailure {
        if (!isStore(root)) {
            throw new ArchiveFailure(
                    Reason.NOT_FOUND,
                    Files.isDirectory(root.resolve("extensions").resolve(EXTENSION))
                            ? root + " is an archive that has lost its file " + NAMASTE
                                    + ". \"archive verify\" says what else is damaged."
                            : "There is no archive in " + root
                                    + ". \"archive init\" makes one, --archive names another.");
        }
        return new StoreRoot(root.toAbsolutePath().normalize());
    }

    /**
     * {@return the archive that a folder is or once was, to be verified}
     *
     * @param root the folder
     * @throws ArchiveFailure if nothing shows that it was one
     */
    public static StoreRoot toVerify(Path root) throws ArchiveFailure {
        return Files.isDirectory(root.resolve("extensions").resolve(EXTENSION))
                ? new StoreRoot(root.toAbsolutePath().normalize())
                : at(root);
    }

    private static boolean isStore(Path root) {
        return Files.isRegularFile(root.resolve(NAMASTE));
    }

    /**
     * Makes an archive; it appears whole or not at all.
     *
     * @param folder where; not there yet, or empty
     * @return the archive
     * @throws ArchiveFailure if something is there, or nothing can be written there
     */
    public static StoreRoot create(Path folder) throws ArchiveFailure {
        Path root = folder.toAbsolutePath().normalize();
        if (isStore(root)) {
            throw new ArchiveFailure(Reason.REFUSED, folder + " is an archive already; nothing was done.");
        }
        try {
            if (Files.exists(root) && (!Files.isDirectory(root) || !isEmpty(root))) {
                throw new ArchiveFailure(
                        Reason.REFUSED, folder + " is not empty. Name a folder that is empty or not there yet.");
            }
            Path parent = Objects.requireNonNullElse(root.getParent(), root);
            Files.createDirectories(parent);
            Path beside = Files.createTempDirectory(parent, "." + root.getFileName() + ".new-");
            try {
                Path made = beside.resolve("archive");
                fill(made);
                Files.deleteIfExists(root);
                Files.move(made, root, StandardCopyOption.ATOMIC_MOVE);
                Durable.forceFolder(parent);
            } finally {
                Durable.delete(beside);
            }
            return new StoreRoot(root);
        } catch (IOException | RuntimeException e) {
            throw StoreFailures.of(e, "The archive " + folder + " could not be made");
        }
    }

    /** A small archive inside a folder to work in; its name there is free. */
    static StoreRoot inside(Path space) throws IOException {
        Path root = space.resolve("archive");
        fill(root);
        return new StoreRoot(root);
    }

    private static void fill(Path root) throws IOException {
        Path work = Files.createDirectories(root.resolveSibling("work"));
        builder(new WholeVersionStorage(root, work), work).build().close();
        Path control = Files.createDirectories(root.resolve("extensions").resolve(EXTENSION));
        List<String> lines = new ArrayList<>();
        for (String file : files(root)) {
            lines.add(Digests.sha512(root.resolve(file)) + "  " + file + "\n");
        }
        Files.createFile(root.resolve(LOCK));
        Files.writeString(control.resolve("manifest.sha512"), String.join("", lines), StandardCharsets.UTF_8);
        Durable.forceTree(root);
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static OcflRepositoryBuilder builder(WholeVersionStorage storage, Path work) {
        // No cache: what another process wrote a moment ago is what counts.
        return new OcflRepositoryBuilder()
                .storage(storage)
                .inventoryCache(null)
                .prettyPrintJson()
                .workDir(work)
                .defaultLayoutConfig(new HashedNTupleLayoutConfig())
                .unsupportedExtensionBehavior(UnsupportedExtensionBehavior.FAIL)
                .ignoreUnsupportedExtensions(Set.of(EXTENSION))
                .ocflConfig(new OcflConfig()
                        .setOcflVersion(OcflVersion.OCFL_1_1)
                        .setDefaultDigestAlgorithm(DigestAlgorithmRegistry.sha512));
    }

    /** The repository that lies here. */
    OcflRepository repository() {
        return builder(new WholeVersionStorage(root, control()), control()).build();
    }

    /** {@return where it lies} */
    public Path path() {
        return root;
    }

    /** {@return the folder for what the archive needs while it works} */
    public Path control() {
        return root.resolve("extensions").resolve(EXTENSION);
    }

    /**
     * {@return where the object of a plan lies, below the root, with slashes}
     *
     * @param id the plan
     */
    public String objectPath(ArchiveId id) {
        return objectPath(id.uri());
    }

    /**
     * {@return where an object lies, below the root, with slashes}
     *
     * @param uri its id in its inventory
     */
    public static String objectPath(String uri) {
        HashedNTupleLayoutExtension layout = new HashedNTupleLayoutExtension();
        layout.init(new HashedNTupleLayoutConfig());
        return layout.mapObjectId(uri);
    }

    /**
     * {@return where the inventory of a version lies, as it was when the version was the last}
     *
     * @param uri the object's id in its inventory
     * @param version number of the version
     */
    public Path inventory(String uri, int version) {
        return root.resolve(objectPath(uri)).resolve("v" + version).resolve("inventory.json");
    }

    /**
     * {@return the name of an object's folder}
     *
     * @param uri its id in its inventory
     */
    public static String objectName(String uri) {
        String path = objectPath(uri);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** {@return the log of fixity checks, which lies beside the objects} */
    public FixityLog fixityLog() {
        return new FixityLog(control());
    }

    /**
     * {@return the folders below the root that are objects, or seem to have been ones, in order}
     *
     * @throws ArchiveFailure if the root cannot be read
     */
    public List<Path> objects() throws ArchiveFailure {
        List<Path> objects = new ArrayList<>();
        try {
            for (Path child : children(root)) {
                if (Files.isDirectory(child) && !"extensions".equals(String.valueOf(child.getFileName()))) {
                    collect(child, objects);
                }
            }
        } catch (IOException e) {
            throw StoreFailures.of(e, "The archive " + root + " cannot be read");
        }
        return objects;
    }

    private static void collect(Path folder, List<Path> objects) throws IOException {
        List<Path> children = children(folder);
        boolean object = children.stream()
                .map(child -> String.valueOf(child.getFileName()))
                .anyMatch(name -> name.startsWith("0=") || name.startsWith("inventory.json"));
        if (object) {
            objects.add(folder);
            return;
        }
        for (Path child : children) {
            if (Files.isDirectory(child, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                collect(child, objects);
            }
        }
    }

    static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
