package org.travaux.archive.index.entry;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.index.EntryKind;
import org.travaux.model.Access;
import org.travaux.model.EdtfDate;

/**
 * A text, a statement or a claim: what its pieces have in common.
 *
 * @param kind what its pieces are
 * @param id path of the text, id of the statement or of the claim
 * @param versions ids of the plan's versions that it is of or about
 * @param date when the version was on the table, or when it was said
 * @param language BCP 47 tag of the text or of the quote, or null
 * @param notice a sentence that every page with it must carry, or null
 * @param party whose statement or claim it is, or null
 * @param stance where a statement stands, or null
 * @param accesses what bears on who may see it: all of them must let a reader in
 * @param isUnread whether it is a text whose clauses are not there, since it could not be read
 */
public record Part(
        EntryKind kind,
        String id,
        List<String> versions,
        EdtfDate date,
        @Nullable String language,
        @Nullable String notice,
        @Nullable String party,
        @Nullable String stance,
        Set<Access> accesses,
        boolean isUnread) {

    /** Checks and copies. */
    public Part {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        versions = List.copyOf(versions);
        Objects.requireNonNull(date, "date");
        accesses = Set.copyOf(accesses);
    }
}
