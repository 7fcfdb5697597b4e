package org.travaux.reactions.position;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Direction;
import org.travaux.model.reaction.Seek;
import org.travaux.model.reaction.Stance;
import org.travaux.reactions.Lane;

/**
 * A topic or clause on which the parties' latest own stances oppose each other: one accepts, if with reservations, what another
 * refuses or wants changed; or two want the same respect to move in opposite directions.
 *
 * @param row the row of the matrix
 * @param accepting latest statements of those who accept, in the plan's order of parties
 * @param refusing latest statements of those who refuse or want changes, in the same order
 * @param opposed latest statements of parties that want opposite things, in the same order; none where only stances oppose
 */
public record StickingPoint(MatrixRow row, List<Position> accepting, List<Position> refusing, List<Position> opposed) {

    private static final Set<Stance> ACCEPTING = EnumSet.of(Stance.ACCEPT, Stance.ACCEPT_WITH_RESERVATIONS);
    private static final Set<Stance> REFUSING = EnumSet.of(Stance.REJECT, Stance.SEEKS_CHANGES, Stance.MIXED);

    /** Checks and copies. */
    public StickingPoint {
        Objects.requireNonNull(row, "row");
        accepting = List.copyOf(accepting);
        refusing = List.copyOf(refusing);
        opposed = List.copyOf(opposed);
    }

    /**
     * {@return the sticking points of a matrix, in the order of its rows}
     *
     * @param matrix the matrix
     */
    public static List<StickingPoint> of(Matrix matrix) {
        List<StickingPoint> points = new ArrayList<>();
        for (MatrixRow row : matrix.rows()) {
            List<Position> latest = row.cells().stream()
                    .filter(cell -> cell.lane() == Lane.PLAN)
                    .map(MatrixCell::latest)
                    .flatMap(Optional::stream)
                    .toList();
            List<Position> accepting = with(ACCEPTING, latest);
            List<Position> refusing = with(REFUSING, latest);
            List<Position> opposed = latest.stream()
                    .filter(one -> latest.stream().anyMatch(other -> opposite(one, other)))
                    .toList();
            if ((!accepting.isEmpty() && !refusing.isEmpty()) || !opposed.isEmpty()) {
                points.add(new StickingPoint(row, accepting, refusing, opposed));
            }
        }
        return points;
    }

    private static List<Position> with(Set<Stance> stances, List<Position> positions) {
        return positions.stream()
                .filter(position ->
                        stances.contains(position.utterance().reaction().stance()))
                .toList();
    }

    private static boolean opposite(Position one, Position other) {
        return one.utterance().reaction().seeks().stream()
                .anyMatch(wanted ->
                        other.utterance().reaction().seeks().stream().anyMatch(unwanted -> opposite(wanted, unwanted)));
    }

    private static boolean opposite(Seek one, Seek other) {
        Direction wanted = one.direction();
        return one.facet() == other.facet() && wanted != null && opposite(wanted) == other.direction();
    }

    private static @Nullable Direction opposite(Direction direction) {
        return switch (direction) {
            case STRENGTHENED -> Direction.WEAKENED;
            case WEAKENED -> Direction.STRENGTHENED;
            case INCREASED -> Direction.DECREASED;
            case DECREASED -> Direction.INCREASED;
            case TIGHTENED -> Direction.LOOSENED;
            case LOOSENED -> Direction.TIGHTENED;
            case EARLIER -> Direction.LATER;
            case LATER -> Direction.EARLIER;
            case LONGER -> Direction.SHORTER;
            case SHORTER -> Direction.LONGER;
            case MORE_FREQUENT -> Direction.LESS_FREQUENT;
            case LESS_FREQUENT -> Direction.MORE_FREQUENT;
            case BROADENED -> Direction.NARROWED;
            case NARROWED -> Direction.BROADENED;
            case REVERSED, REORDERED, SWAPPED -> null;
        };
    }
}
