package org.travaux.ingest.tree.sequence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.label.NumberLabel;

/**
 * A clause that may still grow, as the sequence of numbers sees it: what it is numbered, and what was counted under it.
 *
 * @param <N> the clauses of the tree
 */
public interface OpenClause<N extends OpenClause<N>> {

    /** {@return the clause above; itself where it is the root} */
    N up();

    /** {@return whether no number goes on with anything above it: the document itself, or a quotation that goes on} */
    boolean isRoot();

    /** {@return the innermost clause, from this one up, that can hold others} */
    N host();

    /** {@return the innermost section or article, from this one up} */
    N container();

    /** {@return whether it is a section or an article} */
    boolean isContainer();

    /** {@return whether it ends in a way that announces a list} */
    boolean announces();

    /** {@return whether it has a heading} */
    boolean isHeaded();

    /** {@return its depth as a heading of the format, 1 at the top, 0 for none} */
    int headingLevel();

    /** {@return its depth among the words for parts, 0 for none} */
    int rank();

    /** {@return its number, or null} */
    @Nullable NumberLabel label();

    /** {@return the clauses directly under it, in document order} */
    List<N> children();

    /**
     * {@return the number counted last in a series directly under it, or null}
     *
     * @param series the series, as in {@link NumberLabel#series()}
     */
    @Nullable NumberLabel lastOf(String series);

    /**
     * Counts a number directly under it.
     *
     * @param label the number
     */
    void count(NumberLabel label);

    /**
     * {@return whether a number comes directly after the last one of its series under it}
     *
     * @param label the number
     */
    default boolean isNext(NumberLabel label) {
        NumberLabel before = lastOf(label.series());
        return before != null && label.follows(before);
    }
}
