package org.travaux.reactions.outcome;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.travaux.model.reaction.Stance;
import org.travaux.reactions.Lane;
import org.travaux.reactions.Utterance;
import org.travaux.reactions.carry.Carried;
import org.travaux.reactions.carry.Unit;

/**
 * An objection or demand about one clause or topic of one version, with what has become of it since.
 *
 * @param carried the statement and what it is about
 * @param results what has become of it in each later version asked for, in their order
 */
public record Objection(Carried carried, List<Result> results) {

    private static final Set<Stance> OBJECTING = EnumSet.of(Stance.REJECT, Stance.SEEKS_CHANGES, Stance.MIXED);

    /** Checks and copies. */
    public Objection {
        Objects.requireNonNull(carried, "carried");
        results = List.copyOf(results);
    }

    /** {@return the statement} */
    public Utterance utterance() {
        return carried.utterance();
    }

    /** {@return what it is about} */
    public Unit unit() {
        return carried.unit();
    }

    /**
     * {@return what has become of it in a version, if that was asked for and goes back to the version it was said of}
     *
     * @param version id of the version
     */
    public Optional<Result> in(String version) {
        return results.stream()
                .filter(result -> result.station().version().id().equals(version))
                .findFirst();
    }

    /**
     * {@return whether a statement objects to something in the plan, or wants something of it changed}
     *
     * @param utterance the statement
     */
    public static boolean objects(Utterance utterance) {
        return utterance.lane() == Lane.PLAN
                && (OBJECTING.contains(utterance.reaction().stance())
                        || !utterance.reaction().seeks().isEmpty());
    }
}
