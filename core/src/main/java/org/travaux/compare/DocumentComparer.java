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
    Comparison compare(IngestedDocument original, IngestedDocument revised);
}
