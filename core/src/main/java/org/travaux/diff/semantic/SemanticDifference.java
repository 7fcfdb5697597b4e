package org.travaux.diff.semantic;

import java.util.List;
import java.util.Objects;

/**
 * The verdict on two versions of a clause.
 *
 * @param significance how much the difference matters
 * @param changes the edits, in the order of the later text as far as they stand there; where the difference is of substance
 *     only those of substance, else those of wording
 */
public record SemanticDifference(Significance significance, List<SemanticChange> changes) {

    /** Checks and copies. */
    public SemanticDifference {
        Objects.requireNonNull(significance, "significance");
        changes = List.copyOf(changes);
    }

    /** {@return the verdict on texts that are the same} */
    public static SemanticDifference none() {
        return new SemanticDifference(Significance.NONE, List.of());
    }
}
