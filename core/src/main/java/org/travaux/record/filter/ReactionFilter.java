package org.travaux.record.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.travaux.model.ClauseReference;
import org.travaux.model.reaction.Attribution;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Stance;
import org.travaux.model.reaction.TargetObject;

/**
 * Which reactions are asked for; what is null is not asked of them.
 *
 * @param party id of the party whose position it is
 * @param topic id of one of the topics
 * @param clause the clause it is about
 * @param version id of a version that is or may be meant
 * @param period when it was said
 * @param attribution who answers for it
 * @param stance where it stands
 * @param object what kind of thing it is about
 */
public record ReactionFilter(
        @Nullable String party,
        @Nullable String topic,
        @Nullable ClauseChoice clause,
        @Nullable String version,
        Period period,
        @Nullable Attribution attribution,
        @Nullable Stance stance,
        @Nullable TargetObject object)
        implements Predicate<Reaction> {

    /** Every reaction. */
    public static final ReactionFilter ALL =
            new ReactionFilter(null, null, null, null, Period.ALWAYS, null, null, null);

    /** Checks that there is a period. */
    public ReactionFilter {
        Objects.requireNonNull(period, "period");
    }

    /** {@return the same for all time} */
    public ReactionFilter always() {
        return new ReactionFilter(party, topic, clause, version, Period.ALWAYS, attribution, stance, object);
    }

    @Override
    public boolean test(Reaction reaction) {
        return (party == null || party.equals(reaction.party()))
                && (topic == null || reaction.target().topics().contains(topic))
                && (clause == null || isAbout(reaction, clause))
                && (version == null || versions(reaction).contains(version))
                && period.mayHold(reaction.dateSaid())
                && (attribution == null || attribution == reaction.attribution())
                && (stance == null || stance == reaction.stance())
                && (object == null || object == reaction.target().object());
    }

    private static boolean isAbout(Reaction reaction, ClauseChoice clause) {
        List<String> target = reaction.target().version().versions();
        return reaction.target().clauses().stream().anyMatch(named -> {
            String own = named.version();
            return clause.fits(own == null ? target : List.of(own), named.number());
        });
    }

    private static List<String> versions(Reaction reaction) {
        List<String> versions = new ArrayList<>(reaction.target().version().versions());
        reaction.target().clauses().stream()
                .map(ClauseReference::version)
                .filter(Objects::nonNull)
                .forEach(versions::add);
        return versions;
    }
}
