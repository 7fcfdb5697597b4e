package org.travaux.reactions.position;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.travaux.reactions.Lane;

/**
 * What one party is recorded to have said on one row of a matrix.
 *
 * @param party id of the party
 * @param lane what it is about at large: what was said of the talks never stands among what was said of the plan
 * @param own its own statements, the latest first
 * @param secondHand what others say it thinks, the latest first; these never take the place of its own
 */
public record MatrixCell(String party, Lane lane, List<Position> own, List<Position> secondHand) {

    /** Checks and copies. */
    public MatrixCell {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(lane, "lane");
        own = List.copyOf(own);
        secondHand = List.copyOf(secondHand);
    }

    /** {@return its latest own statement that was not made of an earlier version, if there is one} */
    public Optional<Position> latest() {
        return own.stream()
                .filter(position -> position.bearing() != Bearing.EARLIER)
                .findFirst();
    }
}
