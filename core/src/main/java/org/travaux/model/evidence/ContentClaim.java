package org.travaux.model.evidence;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;
import org.travaux.model.Require;

/**
 * What a version is said to contain. This is how versions without a text take part.
 *
 * @param id its id
 * @param version the version meant
 * @param topic id of the topic
 * @param clause number of the clause, as printed or cited, or null
 * @param gist the content in a few words
 * @param value the content as a normalised value, such as {@code <=600000 persons}
 * @param basis how the claimant knows
 * @param claimedBy who says so
 * @param source id of the source
 * @param date when it was said
 * @param contradicts ids of the claims that cannot be true together with this one
 * @param note anything else
 */
public record ContentClaim(
        String id,
        VersionReference version,
        String topic,
        @Nullable String clause,
        @Nullable String gist,
        @Nullable String value,
        ContentBasis basis,
        Claimant claimedBy,
        String source,
        EdtfDate date,
        List<String> contradicts,
        @Nullable String note) {

    /** Checks and copies. */
    public ContentClaim {
        Require.text(id, "id");
        Objects.requireNonNull(version, "version");
        Require.text(topic, "topic");
        Require.noneOrText(clause, "clause");
        Require.noneOrText(gist, "gist");
        Require.noneOrText(value, "value");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(claimedBy, "claimedBy");
        Require.text(source, "source");
        Objects.requireNonNull(date, "date");
        contradicts = List.copyOf(contradicts);
        Require.noneOrText(note, "note");
        if (gist == null && value == null) {
            throw new IllegalArgumentException("claim " + id + " has neither gist nor value");
        }
    }
}
