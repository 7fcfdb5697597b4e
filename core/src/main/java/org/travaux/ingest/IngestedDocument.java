package org.travaux.ingest;

import java.util.List;
import java.util.Objects;
import org.travaux.model.ClauseDocument;

/**
 * A document as read, with the doubts of the reading.
 *
 * @param document the clauses
 * @param issues doubts and defects, in document order
 * @param leftOut visible text that stands in no clause, in document order
 */
public record IngestedDocument(ClauseDocument document, List<IngestIssue> issues, List<LeftOut> leftOut) {

    /** Checks and copies. */
    public IngestedDocument {
        Objects.requireNonNull(document, "document");
        issues = List.copyOf(issues);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * {@return a document of which nothing was left out}
     *
     * @param document the clauses
     * @param issues doubts and defects, in document order
     */
    public static IngestedDocument whole(ClauseDocument document, List<IngestIssue> issues) {
        return new IngestedDocument(document, issues, List.of());
    }

    /**
     * {@return the same reading of another document, such as one under another identity}
     *
     * @param other the document
     */
    public IngestedDocument withDocument(ClauseDocument other) {
        return new IngestedDocument(other, issues, leftOut);
    }
}
