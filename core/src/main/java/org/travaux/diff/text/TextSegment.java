package org.travaux.diff.text;

import java.util.Objects;
import org.travaux.text.TextSpan;

/**
 * A run of text that was kept, deleted or inserted. A replacement is a deletion followed by an insertion.
 *
 * @param operation what happened
 * @param original where it stands in the original; empty, at the place it went in, for an insertion
 * @param revised where it stands in the revised; empty, at the place it went from, for a deletion
 */
public record TextSegment(Operation operation, TextSpan original, TextSpan revised) {

    /** Checks that nothing is missing. */
    public TextSegment {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(revised, "revised");
    }
}
