package org.travaux.archive;

import java.util.List;
import java.util.Objects;

/**
 * What an archive holds, as far as it can be read.
 *
 * @param plans the plans that can be read, those that were removed too, in order of their ids
 * @param damaged what cannot be read, in order of its names
 */
public record Holdings(List<ArchivedPlan> plans, List<Damaged> damaged) {

    /**
     * An object that cannot be read.
     *
     * @param object the plan's id, or where the object lies while that is not known
     * @param message what is wrong, in a plain line
     */
    public record Damaged(String object, String message) {

        /** Checks that nothing is missing. */
        public Damaged {
            Objects.requireNonNull(object, "object");
            Objects.requireNonNull(message, "message");
        }
    }

    /** Copies. */
    public Holdings {
        plans = List.copyOf(plans);
        damaged = List.copyOf(damaged);
    }
}
