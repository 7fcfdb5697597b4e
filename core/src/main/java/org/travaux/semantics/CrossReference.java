package org.travaux.semantics;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.travaux.text.TextSpan;

/**
 * A place where a text cites one clause by its number.
 *
 * <p>"Articles 5 and 7" are two references. Of "Articles 5 to 9" the first and the last are given; what lies between is
 * meant too.
 *
 * @param span the whole citation, those it shares words with included
 * @param steps the units named, the greatest first; never empty
 * @param place whether it stands alone or at an end of a range
 * @param external whether it cites another instrument, so that it must not be looked for in the document
 */
public record CrossReference(TextSpan span, List<ReferenceStep> steps, Place place, boolean external) {

    /** Where in a range a number stands. */
    public enum Place {
        /** In none. */
        SINGLE,
        /** At the beginning. */
        RANGE_START,
        /** At the end. */
        RANGE_END
    }

    /** Checks and copies. */
    public CrossReference {
        Objects.requireNonNull(span, "span");
        steps = List.copyOf(steps);
        Objects.requireNonNull(place, "place");
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a reference names a unit");
        }
    }

    /** {@return the last unit named, the one that is meant} */
    public ReferenceStep target() {
        return steps.getLast();
    }

    /** {@return the numbers of the units named, the greatest first: {@code 5.2}} */
    public String path() {
        return steps.stream().map(ReferenceStep::number).collect(Collectors.joining("."));
    }
}
