package org.travaux.model.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;
import org.travaux.model.Require;
import org.travaux.model.evidence.Claimant;

/**
 * A claim about who wrote a version; such claims may contradict each other.
 *
 * @param id its id
 * @param authors ids of the parties said to have written it
 * @param gist the claim in a few words
 * @param claimedBy who says so
 * @param source id of the source
 * @param date when it was said
 * @param contradicts ids of the drafting claims that cannot be true together with this one
 * @param note anything else
 */
public record DraftingClaim(
        String id,
        List<String> authors,
        @Nullable String gist,
        Claimant claimedBy,
        String source,
        EdtfDate date,
        List<String> contradicts,
        @Nullable String note) {

    /** Checks and copies. */
    public DraftingClaim {
        Require.text(id, "id");
        authors = List.copyOf(authors);
        Require.noneOrText(gist, "gist");
        Objects.requireNonNull(claimedBy, "claimedBy");
        Require.text(source, "source");
        Objects.requireNonNull(date, "date");
        contradicts = List.copyOf(contradicts);
        Require.noneOrText(note, "note");
        if (authors.isEmpty()) {
            throw new IllegalArgumentException("drafting claim " + id + " names no author");
        }
    }
}
