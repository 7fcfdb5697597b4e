package org.travaux.compare;

import org.travaux.ingest.IngestedDocument;

/** Compares two documents clause by clause. */
public interface DocumentComparer {

    /**
     * {@return what became of every clause}
     *
     * @param original the document before, as read
     * @param revised the document after, as read
     */
    default Comparison compare(IngestedDocument original, IngestedDocument revised) {
        return compare(original, revised, ComparisonOptions.standard());
    }

    /**
     * {@return what became of every clause}
     *
     * @param original the document before, as read
     * @param revised the document after, as read
     * @param options what is asked beyond the texts
     */
    Comparison compare(IngestedDocument original, IngestedDocument revised, ComparisonOptions options);

    /**
     * Begins to get ready what a comparison needs, beside what the caller does next, such as reading the documents.
     *
     * @param options what will be asked
     */
    default void prepare(ComparisonOptions options) {}
}
