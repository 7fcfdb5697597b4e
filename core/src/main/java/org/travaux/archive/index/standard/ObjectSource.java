package org.travaux.archive.index.standard;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.VersionedArchive;
import org.travaux.archive.index.SearchResult.Missing;
import org.travaux.archive.index.entry.PlanReading;
import org.travaux.archive.index.standard.ObjectRead.Found;
import org.travaux.archive.index.standard.ObjectRead.Lost;
import org.travaux.archive.json.JsonTree;
import org.travaux.archive.store.StoreRoot;
import org.travaux.record.check.PlanFormatException;

/** Reads objects by where they lie; one that cannot be read is a value, since the others can. */
final class ObjectSource {

    private final StoreRoot root;
    private final VersionedArchive archive;

    ObjectSource(StoreRoot root, VersionedArchive archive) {
        this.root = Objects.requireNonNull(root, "root");
        this.archive = Objects.requireNonNull(archive, "archive");
    }

    /** Id of the plan that the object in a folder says it is of; the folder's path where it says none. */
    String name(String place) {
        try {
            String uri = uri(place);
            return uri.isEmpty() ? place : ArchiveId.of(uri).plan();
        } catch (IOException | RuntimeException e) {
            return place;
        }
    }

    private String uri(String place) throws IOException {
        return JsonTree.read(Files.readAllBytes(root.path().resolve(place).resolve("inventory.json")))
                .text("id");
    }

    /** What came of reading the object in a folder below the root. */
    ObjectRead read(String place) {
        String name = place;
        try {
            String uri = uri(place);
            if (uri.isEmpty()) {
                return damaged(place, "its inventory does not say what it is of");
            }
            ArchiveId id = ArchiveId.of(uri);
            name = id.plan();
            if (!root.objectPath(id).equals(place)) {
                return damaged(place, "it says that it is of " + name + ", which lies elsewhere");
            }
            ArchivedPlan plan = archive.plan(id);
            return new Found(new PlanReading(archive).read(plan), plan.removal() != null);
        } catch (ArchiveFailure e) {
            return new Lost(new Missing(name, e.reason(), String.valueOf(e.getMessage())));
        } catch (PlanFormatException e) {
            return new Lost(new Missing(
                    name,
                    Reason.REFUSED,
                    "The record of the plan " + name + " cannot be read: "
                            + e.issues().getFirst()));
        } catch (IOException | RuntimeException e) {
            return damaged(name, "it cannot be read: " + e.getMessage());
        }
    }

    private static ObjectRead damaged(String name, String why) {
        return new Lost(new Missing(
                name,
                Reason.INTEGRITY,
                "The object " + name + " is damaged, " + why + ". \"archive verify\" says what is still good."));
    }
}
