package org.travaux.reactions.circulation;

import java.util.List;
import java.util.Objects;
import org.travaux.model.plan.Circulation;
import org.travaux.model.plan.DraftingClaim;
import org.travaux.reactions.Utterance;

/**
 * What is claimed of a party and a version: that it had the version, had it not, or wrote it.
 *
 * @param party id of the party, or {@value Circulation#PUBLIC}
 * @param claims claims that it had it or had it not, in the order of the dates since when
 * @param wrote claims that it is among the authors
 * @param othersWrote claims that others wrote it which contradict one of these
 * @param spoke its statements on the version where no claim says how it came to have it, the earliest first
 */
public record Holding(
        String party,
        List<Circulation> claims,
        List<DraftingClaim> wrote,
        List<DraftingClaim> othersWrote,
        List<Utterance> spoke) {

    /** Checks and copies. */
    public Holding {
        Objects.requireNonNull(party, "party");
        claims = List.copyOf(claims);
        wrote = List.copyOf(wrote);
        othersWrote = List.copyOf(othersWrote);
        spoke = List.copyOf(spoke);
    }

    /** {@return whether nothing at all is recorded} */
    public boolean nothingKnown() {
        return claims.isEmpty() && wrote.isEmpty() && spoke.isEmpty();
    }

    /** {@return whether claims about it contradict each other} */
    public boolean disputed() {
        return !othersWrote.isEmpty()
                || claims.stream()
                        .anyMatch(claim -> claims.stream()
                                .anyMatch(other -> claim.contradicts().contains(other.id())));
    }
}
