package org.travaux.reactions.provision;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.lineage.VersionNode;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.reactions.TopicClauses;

/**
 * What one version contains on a topic.
 *
 * @param version the version
 * @param clauses the clauses of its held text; none where no text is held or none is about the topic
 * @param basis what it rests on that these are about the topic; null where no text is held
 * @param notHeld numbers of all points of a held text that are not held: the topic may stand in one of these
 * @param claims what it is said to contain, in the record's order; a claim on one of several versions stands with each
 */
public record Provision(
        VersionNode version,
        List<HeldClause> clauses,
        TopicClauses.@Nullable Basis basis,
        List<String> notHeld,
        List<ContentClaim> claims) {

    /** Checks and copies. */
    public Provision {
        Objects.requireNonNull(version, "version");
        clauses = List.copyOf(clauses);
        notHeld = List.copyOf(notHeld);
        claims = List.copyOf(claims);
    }

    /** {@return whether neither a clause nor a claim is known} */
    public boolean nothingKnown() {
        return clauses.isEmpty() && claims.isEmpty();
    }

    /**
     * {@return the claims here that contradict another}
     *
     * @param claim a claim on the version
     */
    public List<ContentClaim> against(ContentClaim claim) {
        return claims.stream()
                .filter(other -> other.contradicts().contains(claim.id())
                        || claim.contradicts().contains(other.id()))
                .toList();
    }

    /**
     * {@return whether a claim may be about another version instead}
     *
     * @param claim a claim on the version
     */
    public static boolean oneOf(ContentClaim claim) {
        return claim.version().certainty() == Certainty.ONE_OF;
    }
}
