package org.travaux.reactions.dispute;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Records that contradict each other, directly or one by one.
 *
 * @param kind what sort of records
 * @param sides what is asserted, in the order of time
 * @param pairs which two contradict each other, each pair once, in the order of the sides
 */
public record Dispute(Contention.Kind kind, List<Contention> sides, List<Pair> pairs) {

    /**
     * Two records that cannot both be true.
     *
     * @param one the one said first
     * @param other the other
     */
    public record Pair(Contention one, Contention other) {

        /** Checks that both are there. */
        public Pair {
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(other, "other");
        }
    }

    /** Checks and copies. */
    public Dispute {
        Objects.requireNonNull(kind, "kind");
        sides = List.copyOf(sides);
        pairs = List.copyOf(pairs);
    }

    /** {@return whose reports all of it rests on in the end, each once, in the order of the sides: two sides may have one origin} */
    public Set<String> origins() {
        Set<String> origins = new LinkedHashSet<>();
        sides.forEach(side -> origins.add(side.origin()));
        return origins;
    }
}
