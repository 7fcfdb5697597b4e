package org.travaux.archive.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.ArchivedVersion;
import org.travaux.archive.OwnFiles;
import org.travaux.archive.event.ArchiveEvent;
import org.travaux.archive.event.EventLog;
import org.travaux.archive.json.JsonTree;
import org.travaux.record.PlanRecord;

/**
 * One archived version as it is given out: a folder with its files, and all that is known of them.
 *
 * @param plan the plan with its versions
 * @param version the version
 * @param folder where its files lie for the moment
 * @param record what its record says, of what may be told
 * @param files the files of the plan folder, in order of their paths
 * @param own the archive's own files that go with them, by path
 * @param events what happened to it, of what may be told
 * @param scope for whom, and what is left out
 */
public record Holding(
        ArchivedPlan plan,
        ArchivedVersion version,
        Path folder,
        PlanRecord record,
        List<HeldFile> files,
        Map<String, Path> own,
        List<ArchiveEvent> events,
        Scope scope) {

    private static final int PIECE = 256 << 10;

    /** Checks and copies. */
    public Holding {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(record, "record");
        files = List.copyOf(files);
        own = Map.copyOf(own);
        events = List.copyOf(events);
        Objects.requireNonNull(scope, "scope");
    }

    /**
     * Reads what a folder holds. Of what is only a part, the archive's own files go along only as far as they are about files that
     * are there as they were deposited, and no events that name others.
     *
     * @param plan the plan
     * @param version the version
     * @param folder its files with the archive's own, less what is withheld
     * @param record the record in it
     * @param scope for whom, and what is left out
     * @return the holding
     * @throws IOException if it cannot be read
     */
    public static Holding of(ArchivedPlan plan, ArchivedVersion version, Path folder, PlanRecord record, Scope scope)
            throws IOException {
        Map<String, Path> given = new TreeMap<>();
        Map<String, Path> own = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = folder.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                (OwnFiles.isOwn(path) ? own : given).put(path, file);
                return FileVisitResult.CONTINUE;
            }
        });
        JsonTree derived = own.containsKey(OwnFiles.DERIVED)
                ? JsonTree.read(Files.readAllBytes(folder.resolve(OwnFiles.DERIVED)))
                : new JsonTree();
        Map<String, JsonTree> known = new HashMap<>();
        derived.trees("files").forEach(entry -> known.put(entry.text("file"), entry));
        List<HeldFile> files = new ArrayList<>();
        for (Map.Entry<String, Path> file : given.entrySet()) {
            files.add(file(file.getKey(), file.getValue(), known.getOrDefault(file.getKey(), new JsonTree())));
        }
        List<ArchiveEvent> events = own.containsKey(OwnFiles.EVENTS)
                ? EventLog.read(Files.readAllBytes(folder.resolve(OwnFiles.EVENTS)))
                : List.of();
        Holding whole = new Holding(plan, version, folder, record, files, own, events, scope);
        return scope.partial() ? whole.narrowed(known) : whole;
    }

    private static HeldFile file(String path, Path file, JsonTree derived) throws IOException {
        MessageDigest sha512 = digest("SHA-512");
        MessageDigest sha256 = digest("SHA-256");
        long size = 0;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                sha512.update(piece, 0, read);
                sha256.update(piece, 0, read);
                size += read;
            }
        }
        String format = derived.text("format");
        return new HeldFile(
                path,
                size,
                HexFormat.of().formatHex(sha512.digest()),
                HexFormat.of().formatHex(sha256.digest()),
                format.isEmpty() ? "UNKNOWN" : format,
                derived.text("formatName").isEmpty() ? "unknown" : derived.text("formatName"));
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }

    /** What is told of the whole tells of what is withheld too: derived files go where their text goes, and so do events. */
    private Holding narrowed(Map<String, JsonTree> known) {
        Map<String, Path> kept = new TreeMap<>();
        for (HeldFile file : files) {
            String clauses = known.getOrDefault(file.path(), new JsonTree()).text("clausesFile");
            Path path = own.get(clauses);
            if (path != null && isAsDeposited(file)) {
                kept.put(clauses, path);
            }
        }
        List<ArchiveEvent> told =
                events.stream().map(this::narrowed).flatMap(Optional::stream).toList();
        return new Holding(plan, version, folder, record, files, kept, told, scope);
    }

    /** An event is told of what is there; one that was about nothing else than what is not there is not told. */
    private Optional<ArchiveEvent> narrowed(ArchiveEvent event) {
        List<String> objects = event.objects().stream()
                .filter(object -> object.equals(plan.id().uri()) || file(object).isPresent())
                .toList();
        return objects.isEmpty()
                ? Optional.empty()
                : Optional.of(new ArchiveEvent(
                        event.id(),
                        event.type(),
                        event.when(),
                        event.detail(),
                        event.outcome(),
                        event.outcomeNote(),
                        event.agents(),
                        objects));
    }

    /**
     * {@return whether a file is the one that was deposited, not made anew for those who may see a part only}
     *
     * @param file a file of this holding
     */
    public boolean isAsDeposited(HeldFile file) {
        return file.sha512().equals(version.files().get(file.path()));
    }

    /**
     * {@return the file with this path, if it is there}
     *
     * @param path a path in the plan folder
     */
    public Optional<HeldFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** {@return what this version is called, for files: the plan's id and the version's number, such as {@code lake-v3}} */
    public String name() {
        return plan.id().plan().replaceAll("[^\\p{L}\\p{N}._-]", "_") + "-" + version.name();
    }
}
