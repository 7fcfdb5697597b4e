package org.travaux.compare;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.text.Operation;

/**
 * A run of words of a linked clause that was kept, deleted or inserted; it never crosses the border of a clause.
 *
 * @param operation what happened
 * @param text the words; of an equal run, as the revised text has them
 * @param original where in the original, null for an insertion
 * @param revised where in the revised, null for a deletion
 * @param consequential whether the edit merely follows from another one, such as a reference that follows a renumbering
 */
public record ClauseSegment(
        Operation operation,
        String text,
        @Nullable ClauseSpan original,
        @Nullable ClauseSpan revised,
        boolean consequential) {

    /** Checks that the sides present fit the operation. */
    public ClauseSegment {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(text, "text");
        if ((original == null) != (operation == Operation.INSERT)
                || (revised == null) != (operation == Operation.DELETE)) {
            throw new IllegalArgumentException(operation + " with the wrong sides");
        }
    }
}
