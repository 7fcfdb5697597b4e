package org.travaux.compare;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.SemanticChange;

/**
 * A change in meaning with the places in the clauses of a link where it stands.
 *
 * <p>The spans of the change's own evidence count in the texts that were judged, which in a split or a merger are those of
 * several clauses put one behind another; the places here count in one clause each, the one in which the evidence begins.
 *
 * @param change what changed
 * @param inHeading whether it stands in the headings, so that the places count in these
 * @param original where before, null for what was added
 * @param revised where after, null for what was removed
 */
public record ClauseChange(
        SemanticChange change,
        boolean inHeading,
        @Nullable ClauseSpan original,
        @Nullable ClauseSpan revised) {

    /** Checks that the places agree with the evidence. */
    public ClauseChange {
        Objects.requireNonNull(change, "change");
        if ((original == null) != (change.evidence().before() == null)
                || (revised == null) != (change.evidence().after() == null)) {
            throw new IllegalArgumentException(change + " with the wrong sides");
        }
    }
}
