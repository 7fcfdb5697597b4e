package org.travaux.reactions.provision;

import java.util.List;
import java.util.Objects;
import org.travaux.model.Clause;

/**
 * A clause of a held text that is about a topic.
 *
 * @param number its number as it is cited; may be empty
 * @param clause the clause with all that stands under it
 * @param notHeld numbers of the points under it, or its own, whose text is not held
 */
public record HeldClause(String number, Clause clause, List<String> notHeld) {

    /** Checks and copies. */
    public HeldClause {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(clause, "clause");
        notHeld = List.copyOf(notHeld);
    }
}
