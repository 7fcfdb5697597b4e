package org.travaux.ingest;

import java.util.List;
import java.util.Objects;
import org.travaux.model.ClauseDocument;

/**
 * A document as read, with the doubts of the reading.
 *
 * @param document the clauses
 * @param issues doubts and defects, in document order
 */
public record IngestedDocument(ClauseDocument document, List<IngestIssue> issues) {

    /** Checks and copies. */
    public IngestedDocument {
        Objects.requireNonNull(document, "document");
        issues = List.copyOf(issues);
    }
}
