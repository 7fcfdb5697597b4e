package org.travaux.shell.command.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.ArchivedVersion;
import org.travaux.archive.OwnFiles;
import org.travaux.archive.access.ReadingRoom;
import org.travaux.archive.disk.Durable;
import org.travaux.archive.store.OcflArchive;
import org.travaux.archive.store.StoreRoot;
import org.travaux.model.ArchiveCitation;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.extract.Extract;
import org.travaux.record.extract.Reader;
import org.travaux.shell.input.ArchivedPlans;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanReference;
import org.travaux.shell.line.Invocation;

/**
 * Plans checked out of archives into folders of this process, reduced to what the reader may see. A version never changes, so one
 * checkout of it serves every line of a session; that it is still in the archive, and who may see what, is looked up each time.
 */
public final class PlanCheckouts implements ArchivedPlans, AutoCloseable {

    private final Archives archives;
    private final Map<Key, ReadingRoom.Reading> checkouts = new HashMap<>();

    /** What a reader gets depends on the state asked for, on the latest one, and on the reader. */
    private record Key(Path archive, ArchiveCitation state, ArchiveCitation latest, Reader reader) {}

    /**
     * Begins with no checkout.
     *
     * @param archives opens archives
     */
    public PlanCheckouts(Archives archives) {
        this.archives = Objects.requireNonNull(archives, "archives");
    }

    @Override
    public Opened open(PlanReference reference, Invocation invocation)
            throws ArchiveFailure, PlanFormatException, IOException {
        StoreRoot root = archives.root(invocation);
        OcflArchive archive = archives.open(root);
        Archives.Named named = Archives.Named.of(reference.plan());
        ArchivedPlan plan = archive.plan(named.id());
        ArchivedVersion version = Archives.version(plan, named, invocation);
        Reader reader = archives.reader(root, invocation);
        ArchiveCitation citation = archive.cite(plan.id(), version);
        Key key = new Key(root.path(), citation, archive.cite(plan.id(), plan.latest()), reader);
        ReadingRoom.Reading reading = checkouts.get(key);
        if (reading == null) {
            reading = checkOut(archive, plan.id(), version, reader);
            checkouts.put(key, reading);
        }
        return new Opened(
                new NamedPlan(reading.folder(), reading.extract().record(), citation), Archives.notes(reading));
    }

    /** Into a folder that only its owner can read. */
    private static ReadingRoom.Reading checkOut(
            OcflArchive archive, ArchiveId id, ArchivedVersion version, Reader reader)
            throws ArchiveFailure, PlanFormatException, IOException {
        Path space = Files.createTempDirectory("travaux-checkout-");
        Path folder = space.resolve(id.plan().replaceAll("[^\\p{L}\\p{N}._-]", "_"));
        try {
            return new ReadingRoom(archive, reader).restore(id, version.number(), folder, Extract::whole, reading -> {
                OwnFiles.deleteFrom(reading.folder());
                return new ReadingRoom.Reading(folder, reading.extract(), reading.unnamed());
            });
        } catch (ArchiveFailure | PlanFormatException | IOException | RuntimeException e) {
            Files.deleteIfExists(space);
            throw e;
        }
    }

    /** Deletes every checkout. */
    @Override
    public void close() throws IOException {
        for (ReadingRoom.Reading reading : checkouts.values()) {
            Durable.delete(Objects.requireNonNull(reading.folder().getParent(), "parent"));
        }
        checkouts.clear();
    }
}
