package org.travaux.model.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;
import org.travaux.model.Require;
import org.travaux.model.evidence.Claimant;

/**
 * A claim that a party had a version or a part of it, or had it not; claims about the same may contradict each
 * other.
 *
 * @param id its id
 * @param version id of the version
 * @param part which part
 * @param parties ids of the parties, or {@value #PUBLIC}; one or several
 * @param from since when, null where the claim is that they did not have it; {@link EdtfDate#UNKNOWN} where they
 *     had it, nobody says since when
 * @param how in what way it came or did not come to them
 * @param claimedBy who says so
 * @param source id of the source
 * @param claimDate when it was said
 * @param contradicts ids of the claims that cannot be true together with this one
 * @param note anything else
 */
public record Circulation(
        String id,
        String version,
        TextPart part,
        List<String> parties,
        @Nullable EdtfDate from,
        @Nullable String how,
        Claimant claimedBy,
        String source,
        EdtfDate claimDate,
        List<String> contradicts,
        @Nullable String note) {

    /** Checks and copies. */
    public Circulation {
        Require.text(id, "id");
        Require.text(version, "version");
        Objects.requireNonNull(part, "part");
        parties = List.copyOf(parties);
        Require.noneOrText(how, "how");
        Objects.requireNonNull(claimedBy, "claimedBy");
        Require.text(source, "source");
        Objects.requireNonNull(claimDate, "claimDate");
        contradicts = List.copyOf(contradicts);
        Require.noneOrText(note, "note");
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("circulation " + id + " names no party");
        }
    }

    /** The word that stands for everybody: publication or leak. */
    public static final String PUBLIC = "public";

    /** {@return whether it says that the parties had it} */
    public boolean received() {
        return from != null;
    }
}
