package org.travaux.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.ClauseDocument;

/**
 * A document as read, with the doubts of the reading.
 *
 * @param document the clauses
 * @param issues doubts and defects, in document order
 * @param leftOut visible text that stands in no clause, in document order
 * @param enclosure the part of the file that it was read from, or null where that is the whole file
 */
public record IngestedDocument(
        ClauseDocument document,
        List<IngestIssue> issues,
        List<LeftOut> leftOut,
        @Nullable Enclosure enclosure) {

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
        return new IngestedDocument(document, issues, List.of(), null);
    }

    /**
     * {@return the same document with one more thing to know before all others}
     *
     * @param issue the issue
     */
    public IngestedDocument withIssue(IngestIssue issue) {
        List<IngestIssue> more = new ArrayList<>();
        more.add(issue);
        more.addAll(issues);
        return new IngestedDocument(document, more, leftOut, enclosure);
    }

    /**
     * {@return the same reading of another document, such as one under another identity}
     *
     * @param other the document
     */
    public IngestedDocument withDocument(ClauseDocument other) {
        return new IngestedDocument(other, issues, leftOut, enclosure);
    }

    /**
     * {@return the same document, known to be a part of a larger file}
     *
     * @param other the part and how it arrived
     * @param around what of the larger file was left out; it comes first
     */
    public IngestedDocument within(Enclosure other, List<LeftOut> around) {
        List<LeftOut> all = new ArrayList<>(around);
        all.addAll(leftOut);
        return new IngestedDocument(document, issues, all, other);
    }
}
