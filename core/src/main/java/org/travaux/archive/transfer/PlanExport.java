package org.travaux.archive.transfer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.ArchivedVersion;
import org.travaux.archive.access.ReadingRoom;
import org.travaux.archive.akoma.AknText;
import org.travaux.archive.akoma.AkomaNtoso;
import org.travaux.archive.bag.Bag;
import org.travaux.archive.bag.BagLimits;
import org.travaux.archive.bag.BagPaths;
import org.travaux.archive.bag.BagZip;
import org.travaux.archive.metadata.HeldFile;
import org.travaux.archive.metadata.Holding;
import org.travaux.archive.metadata.MetadataJson;
import org.travaux.archive.metadata.Scope;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionText;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.extract.Extract;
import org.travaux.record.extract.Omission;

/** Gives a version out: what its reader may see of it, whole or not at all, where nothing was. */
public final class PlanExport {

    private final ReadingRoom room;
    private final DocumentReaders readers;
    private final Request request;

    /**
     * What is asked for.
     *
     * @param reader for whom, in words: {@code everybody}, or a role
     * @param when now
     * @param program the program that does it, with its version
     * @param inventory SHA-512 of the inventory of the version in the archive, in hex digits, or null where it is not known
     */
    public record Request(
            String reader,
            Instant when,
            String program,
            @Nullable String inventory) {

        /** Checks that nothing is missing. */
        public Request {
            Objects.requireNonNull(reader, "reader");
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(program, "program");
        }
    }

    /**
     * What came of it.
     *
     * @param files how many files of the plan folder, or documents, were written
     * @param withheld what the reader may not see and was left out, a line each; none where all is there
     * @param notes what else is to be known of it, a sentence each
     */
    public record Result(int files, List<String> withheld, List<String> notes) {

        /** Copies. */
        public Result {
            withheld = List.copyOf(withheld);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Makes ready.
     *
     * @param room where the reader gets plans
     * @param readers the readers of texts at hand
     * @param request for whom and when
     */
    public PlanExport(ReadingRoom room, DocumentReaders readers, Request request) {
        this.room = Objects.requireNonNull(room, "room");
        this.readers = Objects.requireNonNull(readers, "readers");
        this.request = Objects.requireNonNull(request, "request");
    }

    /**
     * Writes a version.
     *
     * @param plan the plan
     * @param version the version
     * @param format in what form
     * @param target the file or folder to make; not there yet
     * @return what came of it
     * @throws ArchiveFailure if there is something at the target already, or the version is damaged
     * @throws PlanFormatException if its record is not as it should be
     * @throws IOException if it cannot be read or written
     */
    public Result write(ArchivedPlan plan, ArchivedVersion version, ExportFormat format, Path target)
            throws ArchiveFailure, PlanFormatException, IOException {
        NewPlace place = NewPlace.at(target);
        List<String> notes = new ArrayList<>();
        List<Result> result = new ArrayList<>();
        place.fill((whole, space) -> room.read(plan.id(), version.number(), Extract::whole, reading -> {
            Scope scope = scope(reading);
            Holding holding = Holding.of(
                    plan, version, reading.folder(), reading.extract().record(), scope);
            int files = write(holding, format, whole, space, notes);
            return result.add(new Result(files, scope.withheld(), notes));
        }));
        return result.getFirst();
    }

    private Scope scope(ReadingRoom.Reading reading) {
        List<String> withheld = new ArrayList<>();
        for (Omission omission : reading.extract().omissions()) {
            withheld.add(
                    omission.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " " + omission.id()
                            + ": " + omission.reason());
        }
        if (!reading.unnamed().isEmpty()) {
            withheld.add(reading.unnamed().size()
                    + (reading.unnamed().size() == 1 ? " file" : " files")
                    + " that the record does not name: nobody says who may see them");
        }
        return new Scope(
                request.reader(),
                request.when(),
                request.program(),
                request.inventory(),
                !withheld.isEmpty(),
                withheld);
    }

    private int write(Holding holding, ExportFormat format, Path whole, Path space, List<String> notes)
            throws IOException {
        return switch (format) {
            case BAG -> bag(holding, whole, notes);
            case ZIP -> {
                Path folder = space.resolve("bag");
                int files = bag(holding, folder, notes);
                BagZip.pack(folder, holding.name(), request.when(), whole);
                yield files;
            }
            case JSON -> {
                Files.write(whole, MetadataJson.of(holding).lines());
                yield 1;
            }
            case AKOMA_NTOSO -> akoma(holding, whole, notes);
            case AKOMA_NTOSO_ZIP -> {
                Path folder = space.resolve("akn");
                int files = akoma(holding, folder, notes);
                BagZip.pack(folder, holding.name(), request.when(), whole);
                yield files;
            }
        };
    }

    private static int bag(Holding holding, Path folder, List<String> notes) throws IOException {
        for (HeldFile file : holding.files()) {
            BagPaths.problem(Bag.DATA + "/" + file.path(), BagLimits.STANDARD)
                    .ifPresent(why -> notes.add("The path of " + file.path() + " " + why
                            + "; \"archive import\" will not take the bag in."));
        }
        PlanBag.write(holding, folder);
        return holding.files().size();
    }

    private int akoma(Holding holding, Path folder, List<String> notes) throws IOException {
        Files.createDirectories(folder);
        int written = 0;
        for (PlanVersion version : holding.record().plan().versions()) {
            for (VersionText text : version.texts()) {
                try {
                    AknText akn = new AknText(
                            holding,
                            version,
                            text,
                            readers.read(holding.folder().resolve(text.file())).document());
                    Path file = unused(folder, akn.fileName());
                    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                        AkomaNtoso.write(akn, out);
                    }
                    written++;
                } catch (IngestException e) {
                    notes.add(text.file() + " has no document, its clauses could not be read: "
                            + String.valueOf(e.getMessage())
                                    .replace(holding.folder().resolve(text.file()) + ": ", ""));
                }
            }
        }
        return written;
    }

    /** Two names may become one where letters are left out of them. */
    private static Path unused(Path folder, String name) {
        Path file = folder.resolve(name);
        for (int count = 2; Files.exists(file); count++) {
            file = folder.resolve(count + "." + name);
        }
        return file;
    }
}
