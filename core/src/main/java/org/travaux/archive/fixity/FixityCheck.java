package org.travaux.archive.fixity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.event.ArchiveEvent.Outcome;

/**
 * What came of checking one plan.
 *
 * @param object name of the object's folder, which is known even where the object is damaged
 * @param about the object's id, or where it lies while that is not known
 * @param detail what was done, in a sentence
 * @param outcome what came of it
 * @param note what is to be said of the outcome, without a word of the content, or null
 */
public record FixityCheck(
        String object,
        String about,
        String detail,
        Outcome outcome,
        @Nullable String note) {

    /** Checks that nothing is missing. */
    public FixityCheck {
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(outcome, "outcome");
    }
}
