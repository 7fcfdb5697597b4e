package org.travaux.archive.index.entry;

import java.util.List;
import java.util.Objects;
import org.travaux.archive.ArchiveId;

/**
 * Everything of a plan that can be found, in the order in which it is shown.
 *
 * @param id the plan
 * @param versions its archived versions, the first one first
 * @param names what its parties and topics are called in its latest version
 * @param versionIds ids of all versions of the plan in any archived version
 * @param parts its texts, statements and claims
 */
public record PlanEntries(
        ArchiveId id, List<Version> versions, List<Name> names, List<String> versionIds, List<Placed> parts) {

    /** Checks and copies. */
    public PlanEntries {
        Objects.requireNonNull(id, "id");
        versions = List.copyOf(versions);
        names = List.copyOf(names);
        versionIds = List.copyOf(versionIds);
        parts = List.copyOf(parts);
    }

    /**
     * An archived version.
     *
     * @param number its number
     * @param deposited when, in milliseconds from the beginning of 1970 (record time)
     * @param digest what tells it from any other: a digest over its files
     */
    public record Version(int number, long deposited, String digest) {}

    /**
     * A name by which people ask for a party or a topic.
     *
     * @param isParty whether it is that of a party; else of a topic
     * @param id id of the party or topic
     * @param name the name
     * @param rank 0 for its id, 1 for its name, 2 for other names
     */
    public record Name(boolean isParty, String id, String name, int rank) {}

    /**
     * A text, statement or claim where it stands.
     *
     * @param part it
     * @param span the archived versions that have it
     * @param pieces its pieces in their order
     */
    public record Placed(Part part, Span span, List<PlacedPiece> pieces) {

        /** Copies. */
        public Placed {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A piece where it stands.
     *
     * @param piece it
     * @param span the archived versions that have it
     */
    public record PlacedPiece(Piece piece, Span span) {}
}
