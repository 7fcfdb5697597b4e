package org.travaux.ingest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.ParagraphRange;

/**
 * A doubt or defect found while reading a document; a value shown to users, never a repair.
 *
 * @param code stable short name, such as {@code number-gap}
 * @param message one plain sentence that names the place as users see it
 * @param clause id of the clause it is about, or null
 * @param source paragraphs of the file it is about, or null
 */
public record IngestIssue(
        String code,
        String message,
        @Nullable String clause,
        @Nullable ParagraphRange source) {

    /** Checks that code and message are there. */
    public IngestIssue {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }
}
