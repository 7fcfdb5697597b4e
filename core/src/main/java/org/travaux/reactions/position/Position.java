package org.travaux.reactions.position;

import java.util.List;
import java.util.Objects;
import org.travaux.reactions.Utterance;
import org.travaux.reactions.carry.Carried;

/**
 * A statement in a cell of a matrix.
 *
 * @param utterance what was said
 * @param bearing how it bears on what the matrix is about
 * @param ways what has become of what it is about, by version and clause or topic; only where it was said of an earlier version
 * @param against statements that contradict it, wherever they stand, in the order of time
 */
public record Position(Utterance utterance, Bearing bearing, List<Carried> ways, List<Utterance> against) {

    /** Checks and copies. */
    public Position {
        Objects.requireNonNull(utterance, "utterance");
        Objects.requireNonNull(bearing, "bearing");
        ways = List.copyOf(ways);
        against = List.copyOf(against);
    }
}
