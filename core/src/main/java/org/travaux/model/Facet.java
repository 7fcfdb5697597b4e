package org.travaux.model;

import static org.travaux.model.Direction.BROADENED;
import static org.travaux.model.Direction.DECREASED;
import static org.travaux.model.Direction.EARLIER;
import static org.travaux.model.Direction.INCREASED;
import static org.travaux.model.Direction.LATER;
import static org.travaux.model.Direction.LESS_FREQUENT;
import static org.travaux.model.Direction.LONGER;
import static org.travaux.model.Direction.LOOSENED;
import static org.travaux.model.Direction.MORE_FREQUENT;
import static org.travaux.model.Direction.NARROWED;
import static org.travaux.model.Direction.REORDERED;
import static org.travaux.model.Direction.REVERSED;
import static org.travaux.model.Direction.SHORTER;
import static org.travaux.model.Direction.STRENGTHENED;
import static org.travaux.model.Direction.SWAPPED;
import static org.travaux.model.Direction.TIGHTENED;
import static org.travaux.model.Direction.WEAKENED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * In what respect a clause says something else, or is wanted to: the substantive facets of the scheme for clause
 * changes, version 1. The order is that scheme's order of decision where an edit fits several facets.
 */
public enum Facet implements Term {
    /** Deontic operator: how binding. */
    MODALITY(STRENGTHENED, WEAKENED, REVERSED),
    /** Negation outside the deontic operator. */
    POLARITY(REVERSED),
    /** Number, comparator and unit, time apart. */
    QUANTITY(INCREASED, DECREASED, TIGHTENED, LOOSENED, REVERSED),
    /** Date, deadline, duration, frequency, sequence, trigger. */
    TEMPORAL(EARLIER, LATER, LONGER, SHORTER, MORE_FREQUENT, LESS_FREQUENT, REORDERED),
    /** Place, zone, line, area of application. */
    TERRITORY(BROADENED, NARROWED),
    /** Who bears the duty or holds the right. */
    ACTOR(SWAPPED),
    /** To whom the act is owed. */
    BENEFICIARY(SWAPPED),
    /** Condition or exception. */
    CONDITION(NARROWED, BROADENED),
    /** Monitoring, verification, sanctions, remedies, dispute settlement. */
    ENFORCEMENT(STRENGTHENED, WEAKENED),
    /** Meaning of a defined term. */
    DEFINITION(BROADENED, NARROWED),
    /** Cross-reference to an article, annex or instrument. */
    REFERENCE(),
    /** Softener of a norm. */
    HEDGE(WEAKENED, STRENGTHENED),
    /** Extent of what is covered. */
    SCOPE(BROADENED, NARROWED),
    /** Named organisation, instrument, person or programme in no other role. */
    ENTITY(),
    /** The act itself. */
    ACTION();

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which is immutable
    private final List<Direction> directions;

    Facet(Direction... directions) {
        this.directions = List.of(directions);
    }

    /** {@return the directions in which it can move, none where its values have no order} */
    public Set<Direction> directions() {
        EnumSet<Direction> all = EnumSet.noneOf(Direction.class);
        all.addAll(directions);
        return all;
    }
}
