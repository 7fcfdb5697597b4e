package org.travaux.reactions.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.compare.ClauseChange;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.model.Direction;
import org.travaux.model.reaction.Seek;
import org.travaux.reactions.carry.Fate;
import org.travaux.reactions.carry.Station;
import org.travaux.semantics.norm.Bound;

/**
 * What was sought in one respect, and the changes since that touch the same respect.
 *
 * @param seek what was sought
 * @param inFacet the changes in that respect, in reading order
 * @param asSought those among them that are what was sought
 */
public record SoughtChange(Seek seek, List<ClauseChange> inFacet, List<ClauseChange> asSought) {

    /** A value that begins with a figure, with or without a comparator. */
    private static final Pattern FIGURE = Pattern.compile("\\s*([<>]=?|=|~)?\\s*[0-9]");

    /** Checks and copies. */
    public SoughtChange {
        Objects.requireNonNull(seek, "seek");
        inFacet = List.copyOf(inFacet);
        asSought = List.copyOf(asSought);
    }

    /**
     * {@return what became of what was sought}
     *
     * @param seek what was sought
     * @param station a later version
     */
    static SoughtChange of(Seek seek, Station station) {
        List<ClauseChange> inFacet = station.differences().stream()
                .map(Fate::comparison)
                .flatMap(comparison -> comparison.changes().stream())
                .filter(change ->
                        change.change().facet().id().equals(seek.facet().id()))
                .toList();
        return new SoughtChange(
                seek,
                inFacet,
                inFacet.stream().filter(change -> meets(seek, change.change())).toList());
    }

    /** Whether a change goes to the value that was sought, or, where none was named, in its direction. */
    private static boolean meets(Seek seek, SemanticChange change) {
        String wanted = seek.value();
        if (wanted != null && change.after() != null && bare(wanted).equals(bare(change.after()))) {
            return true;
        }
        Direction direction = seek.direction();
        boolean otherValueWanted = wanted != null && FIGURE.matcher(wanted).lookingAt();
        return direction != null && !otherValueWanted && goes(direction, change);
    }

    /** A ceiling that goes up is loosened, a floor that goes up is tightened. */
    private static boolean goes(Direction wanted, SemanticChange change) {
        Direction went = change.direction();
        if (went == wanted) {
            return true;
        }
        if (!(change instanceof SemanticChange.Quantity quantity)) {
            return false;
        }
        Bound bound = quantity.from() == null ? quantity.to() : quantity.from();
        return bound != null && went != null && meaning(went, bound) == meaning(wanted, bound);
    }

    private static @Nullable Direction meaning(Direction direction, Bound bound) {
        boolean up = direction == Direction.INCREASED;
        if (!up && direction != Direction.DECREASED) {
            return direction;
        }
        if (bound.comparator().isCeiling()) {
            return up ? Direction.LOOSENED : Direction.TIGHTENED;
        }
        if (bound.comparator().isFloor()) {
            return up ? Direction.TIGHTENED : Direction.LOOSENED;
        }
        return direction;
    }

    private static String bare(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
