package org.travaux.archive.index.file;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.index.SearchResult.Missing;

/**
 * An object as an index has it.
 *
 * @param id its number in the index
 * @param name id of the plan, or the path of the object where that cannot be told
 * @param place path of the object's folder below the storage root
 * @param isRemoved whether it is what is left of a plan that was removed
 * @param missing why nothing of it can be found, or null
 * @param latest number of its latest archived version
 * @param firstPart number of its first part
 * @param lastPart number of its last part; less than the first where it has none
 */
public record KnownPlan(
        long id,
        String name,
        String place,
        boolean isRemoved,
        @Nullable Missing missing,
        int latest,
        long firstPart,
        long lastPart) {

    static final String HELD = "held";
    static final String REMOVED = "removed";
    static final String MISSING = "missing";

    /** Checks that it is named. */
    public KnownPlan {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
    }

    static final Sql.Row<KnownPlan> ROW = row -> new KnownPlan(
            row.getLong("id"),
            row.getString("name"),
            row.getString("place"),
            row.getString("state").equals(REMOVED),
            row.getString("state").equals(MISSING)
                    ? new Missing(
                            row.getString("name"), Reason.valueOf(row.getString("reason")), row.getString("message"))
                    : null,
            row.getInt("latest"),
            row.getLong("first_part"),
            row.getLong("last_part"));

    /** {@return whether it has parts} */
    boolean hasParts() {
        return lastPart >= firstPart;
    }
}
