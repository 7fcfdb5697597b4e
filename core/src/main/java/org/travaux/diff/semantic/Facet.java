package org.travaux.diff.semantic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * In which respect a clause changed. Where an edit fits several, the first in this order is said.
 */
public enum Facet {
    /** The deontic operator: how strongly somebody is bound, allowed or forbidden. */
    MODALITY,
    /** A negation outside the deontic operator. */
    POLARITY,
    /** A number, its comparator or its unit; not time. */
    QUANTITY,
    /** A date, deadline, duration, frequency, sequence or trigger. */
    TEMPORAL,
    /** A place, zone, line or area of application. */
    TERRITORY,
    /** Who bears the duty, holds the right or does the act. */
    ACTOR,
    /** To whom the act is owed. */
    BENEFICIARY,
    /** A condition or an exception. */
    CONDITION,
    /** Monitoring, verification, reporting, sanctions, remedies, settlement of disputes. */
    ENFORCEMENT,
    /** The meaning of a defined term. */
    DEFINITION,
    /** A reference to an article, an annex or an instrument. */
    REFERENCE,
    /** A softener of a norm. */
    HEDGE,
    /** The extent of what is covered. */
    SCOPE,
    /** A named organisation, instrument, person, programme or currency that is none of the above. */
    ENTITY,
    /** The act itself, or a whole norm. */
    ACTION,
    /** Typography, orthography or notation. */
    EDITORIAL,
    /** Other words or another syntax for the same. */
    PARAPHRASE,
    /** Another order of a list that sets no priority. */
    REORDER;

    /** {@return the name used in JSON and on the command line} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return whether a change in this respect touches rights or duties} */
    public boolean substantive() {
        return compareTo(EDITORIAL) < 0;
    }

    /**
     * {@return the facet of this name, if there is one}
     *
     * @param id a name as {@link #id()} gives it
     */
    public static Optional<Facet> of(String id) {
        return Arrays.stream(values()).filter(facet -> facet.id().equals(id)).findFirst();
    }
}
