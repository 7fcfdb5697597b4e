package org.travaux.reactions.carry;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.lineage.VersionNode;
import org.travaux.model.Clause;
import org.travaux.model.evidence.ContentClaim;

/**
 * A later version on the way of a statement.
 *
 * @param version the version
 * @param state what has become there of what the statement was about, judged between the two texts
 * @param fates what became of each clause, in reading order; none where no text is held on one side
 * @param doubt why it cannot be told; null unless it is unverifiable
 * @param notHeld numbers of the version's points that are not held, told where it is lapsed or unverifiable
 * @param claims what the version is said to contain on the matter
 */
public record Station(
        VersionNode version,
        CarryState state,
        List<Fate> fates,
        @Nullable Doubt doubt,
        List<String> notHeld,
        List<ContentClaim> claims) {

    /** Checks and copies. */
    public Station {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(state, "state");
        fates = List.copyOf(fates);
        notHeld = List.copyOf(notHeld);
        claims = List.copyOf(claims);
        if ((state == CarryState.UNVERIFIABLE) != (doubt != null)) {
            throw new IllegalArgumentException("only what cannot be told has a doubt");
        }
    }

    /** {@return the clauses whose meaning changed, that went or that came, in reading order} */
    public List<Fate> differences() {
        return fates.stream()
                .filter(fate -> switch (fate.kind()) {
                    case CHANGED, GONE, ADDED -> true;
                    case KEPT, NOT_HELD, OTHER_LANGUAGE -> false;
                })
                .toList();
    }

    /**
     * {@return what a clause has become here, in document order; none where it is gone or was not asked about}
     *
     * @param clause id of a clause in the version it was said of
     */
    public List<Clause> became(String clause) {
        return fates.stream()
                .map(fate -> fate.comparison().link())
                .filter(link ->
                        link.original().stream().anyMatch(member -> member.id().equals(clause)))
                .flatMap(link -> link.revised().stream())
                .toList();
    }

    /** {@return whether what the version is said to contain contradicts itself} */
    public boolean claimsDisagree() {
        return claims.stream()
                .anyMatch(claim ->
                        claims.stream().anyMatch(other -> claim.contradicts().contains(other.id())));
    }
}
