package org.travaux.archive.index;

import java.util.List;
import org.travaux.archive.ArchiveFailure.Reason;

/**
 * What a search found. Nothing in it is ranked: hits come by plan, then by date, then in the order of the record.
 *
 * @param hits the hits of this page
 * @param total how many there are in all, counted up to a bound
 * @param isMore whether there are more than that
 * @param withheld what of that which was searched, whatever its words, is closed to the reader
 * @param undated how many texts, statements and claims were left out since nobody knows their date
 * @param unread how many texts have no clauses in the archive, since they could not be read
 * @param missing the plans that could not be searched
 * @param notes what became of the index, a sentence each
 */
public record SearchResult(
        List<SearchHit> hits,
        int total,
        boolean isMore,
        Withheld withheld,
        int undated,
        int unread,
        List<Missing> missing,
        List<String> notes) {

    /** Checks and copies. */
    public SearchResult {
        hits = List.copyOf(hits);
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
    }

    /** {@return whether part of what was to be searched is damaged} */
    public boolean isDamaged() {
        return missing.stream().anyMatch(plan -> plan.reason() == Reason.INTEGRITY);
    }

    /**
     * How much is closed to a reader.
     *
     * @param texts how many texts
     * @param statements how many statements of parties
     * @param claims how many claims of contents
     */
    public record Withheld(int texts, int statements, int claims) {

        /** {@return whether nothing is} */
        public boolean isNone() {
            return texts + statements + claims == 0;
        }
    }

    /**
     * A plan that could not be searched.
     *
     * @param plan its id, or where its object lies if that cannot be told
     * @param reason what kind of failure it is
     * @param message the plain line for users
     */
    public record Missing(String plan, Reason reason, String message) {}
}
