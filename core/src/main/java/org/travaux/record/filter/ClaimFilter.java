package org.travaux.record.filter;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.travaux.model.evidence.ContentBasis;
import org.travaux.model.evidence.ContentClaim;

/**
 * Which claims of what versions contain are asked for; what is null is not asked of them.
 *
 * @param party id of the party that claims it
 * @param topic id of the topic
 * @param clause the clause it is about
 * @param version id of a version that is or may be meant
 * @param period when it was said
 * @param basis how the claimant knows
 */
public record ClaimFilter(
        @Nullable String party,
        @Nullable String topic,
        @Nullable ClauseChoice clause,
        @Nullable String version,
        Period period,
        @Nullable ContentBasis basis)
        implements Predicate<ContentClaim> {

    /** Every claim. */
    public static final ClaimFilter ALL = new ClaimFilter(null, null, null, null, Period.ALWAYS, null);

    /** Checks that there is a period. */
    public ClaimFilter {
        Objects.requireNonNull(period, "period");
    }

    @Override
    public boolean test(ContentClaim claim) {
        String number = claim.clause();
        return (party == null || claim.claimedBy().party().equals(Optional.of(party)))
                && (topic == null || topic.equals(claim.topic()))
                && (clause == null
                        || (number != null && clause.fits(claim.version().versions(), number)))
                && (version == null || claim.version().mayMean(version))
                && period.mayHold(claim.date())
                && (basis == null || basis == claim.basis());
    }
}
