package org.travaux.archive.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.OwnFiles;
import org.travaux.archive.VersionedArchive;
import org.travaux.archive.json.JsonTree;
import org.travaux.model.plan.VersionText;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.extract.Disclosure;
import org.travaux.record.extract.Extract;
import org.travaux.record.extract.ExtractFolder;
import org.travaux.record.extract.Reader;

/**
 * Where a reader gets plans out of an archive: of each version what they may see by what it says itself and what the latest
 * version says, so that what is closed today cannot be had by asking for an earlier version.
 */
public final class ReadingRoom {

    private final VersionedArchive archive;
    private final Reader reader;

    /**
     * Opens one.
     *
     * @param archive the archive
     * @param reader who reads
     */
    public ReadingRoom(VersionedArchive archive, Reader reader) {
        this.archive = Objects.requireNonNull(archive, "archive");
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    /**
     * A plan folder reduced to what a reader gets.
     *
     * @param folder where it lies; with the archive's own files of what is left
     * @param extract its record and what was left out of it
     * @param unnamed files left out that the record does not name, so that nobody says who may see them
     */
    public record Reading(Path folder, Extract extract, List<String> unnamed) {

        /** Checks and copies. */
        public Reading {
            Objects.requireNonNull(folder, "folder");
            Objects.requireNonNull(extract, "extract");
            unnamed = List.copyOf(unnamed);
        }
    }

    /**
     * Uses what a reader gets.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    public interface Use<T> {

        /**
         * Uses it.
         *
         * @param reading what the reader gets; with the archive's own files
         * @return what it gives
         * @throws PlanFormatException if its record is not as it should be
         * @throws IOException if it cannot be read
         */
        T of(Reading reading) throws PlanFormatException, IOException;
    }

    /**
     * {@return what was read from a version}
     *
     * @param id the plan
     * @param version number of the version
     * @param part what part of what the reader may see is wanted
     * @param use reads it
     * @param <T> what it gives
     * @throws ArchiveFailure if there is no such version, or it is damaged
     * @throws PlanFormatException if its record is not as it should be
     * @throws IOException if it cannot be read
     */
    public <T> T read(ArchiveId id, int version, Function<PlanRecord, Extract> part, Use<T> use)
            throws ArchiveFailure, PlanFormatException, IOException {
        @Nullable PlanRecord latest = laterThan(id, version);
        return archive.read(id, version, folder -> use.of(reduced(folder, latest, part)));
    }

    /**
     * Gives a version back as a folder.
     *
     * @param id the plan
     * @param version number of the version
     * @param target the folder to make; not there yet, or empty
     * @param part what part of what the reader may see is wanted
     * @param use looks at the folder, or changes it, before it appears; where it fails nothing appears
     * @param <T> what it gives
     * @return what it gives
     * @throws ArchiveFailure if there is no such version, it is damaged, or the folder cannot be written
     * @throws PlanFormatException if its record is not as it should be
     * @throws IOException if it cannot be read
     */
    public <T> T restore(ArchiveId id, int version, Path target, Function<PlanRecord, Extract> part, Use<T> use)
            throws ArchiveFailure, PlanFormatException, IOException {
        @Nullable PlanRecord latest = laterThan(id, version);
        return archive.restore(id, version, target, folder -> use.of(reduced(folder, latest, part)));
    }

    /** The latest record if it is a later one; what it closes is closed in every version. */
    private @Nullable PlanRecord laterThan(ArchiveId id, int version)
            throws ArchiveFailure, PlanFormatException, IOException {
        ArchivedPlan plan = archive.plan(id);
        if (plan.removal() != null) {
            throw new ArchiveFailure(
                    Reason.NOT_FOUND,
                    "The plan " + id + " was removed on " + plan.removal().when() + ": "
                            + plan.removal().reason() + ".");
        }
        int last = plan.latest().number();
        return version == last ? null : archive.read(id, last, PlanFolder::read);
    }

    private Reading reduced(Path folder, @Nullable PlanRecord latest, Function<PlanRecord, Extract> part)
            throws PlanFormatException, IOException {
        PlanRecord record = PlanFolder.read(folder);
        Extract extract = Disclosure.of(record, Objects.requireNonNullElse(latest, record), reader)
                .then(part);
        List<String> unnamed =
                ExtractFolder.reduce(folder, extract, file -> OwnFiles.isOwn(file) && !OwnFiles.isImported(file));
        if (!extract.isWhole()) {
            reduceOwn(folder, extract.record());
        }
        return new Reading(folder, extract, unnamed);
    }

    /** Of what was derived only what was derived from files that are left. */
    private static void reduceOwn(Path folder, PlanRecord left) throws IOException {
        Path file = folder.resolve(OwnFiles.DERIVED);
        if (!Files.exists(file)) {
            return;
        }
        Set<String> texts = new HashSet<>();
        left.plan()
                .versions()
                .forEach(version ->
                        version.texts().stream().map(VersionText::file).forEach(texts::add));
        Set<String> files = Extract.files(left);
        JsonTree derived = JsonTree.read(Files.readAllBytes(file));
        List<JsonTree> entries = new ArrayList<>();
        for (JsonTree entry : derived.trees("files")) {
            String clauses = entry.textOrNull("clausesFile");
            if (clauses != null && !texts.contains(entry.text("file"))) {
                Files.deleteIfExists(folder.resolve(clauses));
            }
            if (files.contains(entry.text("file"))) {
                entries.add(entry);
            }
        }
        Files.write(file, derived.with("extract", true).with("files", entries).line());
    }
}
