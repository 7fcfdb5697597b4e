package org.travaux.record.extract;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Access;

/**
 * Who reads, and when.
 *
 * @param role the role in which they read, or null where they have none
 * @param closed what kinds of access besides {@link Access.Kind#OPEN} that role may see
 * @param day the day on which they read; embargoes end by it
 */
public record Reader(@Nullable String role, Set<Access.Kind> closed, LocalDate day) {

    /** Checks and copies. */
    public Reader {
        closed = Set.copyOf(closed);
        Objects.requireNonNull(day, "day");
        if (role == null && !closed.isEmpty()) {
            throw new IllegalArgumentException("without a role nobody sees what is closed");
        }
    }

    /**
     * {@return somebody of whom nothing is known}
     *
     * @param day the day on which they read
     */
    public static Reader everybody(LocalDate day) {
        return new Reader(null, Set.of(), day);
    }

    /**
     * {@return whether they may see what has this access}
     *
     * @param access the access
     */
    public boolean maySee(Access access) {
        return access.isOpenOn(day) || closed.contains(access.kind());
    }
}
