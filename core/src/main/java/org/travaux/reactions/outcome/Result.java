package org.travaux.reactions.outcome;

import java.util.List;
import java.util.Objects;
import org.travaux.model.reaction.Seek;
import org.travaux.reactions.carry.Station;

/**
 * What has become of an objection or demand in one later version.
 *
 * @param station the version, with what changed
 * @param outcome what has become of it
 * @param sought each thing that was sought, with the changes in its respect; none unless the clause or topic changed
 */
public record Result(Station station, Outcome outcome, List<SoughtChange> sought) {

    /** Checks and copies. */
    public Result {
        Objects.requireNonNull(station, "station");
        Objects.requireNonNull(outcome, "outcome");
        sought = List.copyOf(sought);
    }

    /**
     * {@return what has become of something of which changes were sought}
     *
     * @param station the later version
     * @param seeks what was sought; none where the record does not say
     */
    static Result of(Station station, List<Seek> seeks) {
        return switch (station.state()) {
            case CURRENT -> new Result(station, Outcome.UNCHANGED, List.of());
            case LAPSED -> new Result(station, Outcome.DELETED, List.of());
            case UNVERIFIABLE -> new Result(station, Outcome.UNVERIFIABLE, List.of());
            case STALE -> stale(station, seeks);
        };
    }

    private static Result stale(Station station, List<Seek> seeks) {
        List<SoughtChange> sought =
                seeks.stream().map(seek -> SoughtChange.of(seek, station)).toList();
        Outcome outcome = Outcome.CHANGED_ELSEWHERE;
        if (seeks.isEmpty()) {
            outcome = Outcome.CHANGED;
        } else if (sought.stream().anyMatch(change -> !change.asSought().isEmpty())) {
            outcome = Outcome.CHANGED_AS_SOUGHT;
        } else if (sought.stream().anyMatch(change -> !change.inFacet().isEmpty())) {
            outcome = Outcome.CHANGED_IN_FACET;
        }
        return new Result(station, outcome, sought);
    }
}
