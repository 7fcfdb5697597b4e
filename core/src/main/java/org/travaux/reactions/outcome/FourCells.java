package org.travaux.reactions.outcome;

import org.travaux.model.Term;

/**
 * How many clauses of one version were objected to or not, and changed or not in a later one. It counts; it does not say that the
 * one led to the other.
 *
 * @param basis which objections count
 * @param from id of the version objected to
 * @param to id of the later version
 * @param objectedChanged clauses objected to that changed or are gone
 * @param objectedUnchanged clauses objected to that mean the same
 * @param otherChanged clauses nobody is recorded to have objected to that changed or are gone
 * @param otherUnchanged clauses nobody is recorded to have objected to that mean the same
 * @param objectedUnverifiable clauses objected to of which it cannot be told
 * @param otherUnverifiable the other clauses of which it cannot be told
 */
public record FourCells(
        Basis basis,
        String from,
        String to,
        int objectedChanged,
        int objectedUnchanged,
        int otherChanged,
        int otherUnchanged,
        int objectedUnverifiable,
        int otherUnverifiable) {

    /** Which objections count. */
    public enum Basis implements Term {
        /** Those that name the clause. */
        CLAUSES,
        /** Those that name the clause, or a topic that the clause is about; not those to the version as a whole. */
        CLAUSES_AND_TOPICS
    }
}
