package org.travaux.ingest.tree.sequence;

import org.travaux.ingest.label.NumberLabel;

/**
 * Where a number stands.
 *
 * @param <N> the clauses of the tree
 * @param parent the clause it stands under
 * @param label the reading that fits
 * @param rank depth among the words for parts, 0 for none
 */
public record Placement<N extends OpenClause<N>>(N parent, NumberLabel label, int rank) {}
