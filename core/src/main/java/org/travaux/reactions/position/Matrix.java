package org.travaux.reactions.position;

import java.util.List;
import java.util.Objects;

/**
 * Who stands where: what each party is recorded to have said, by topic or by clause.
 *
 * @param query what was asked for
 * @param parties ids of the parties that said anything, in the plan's order
 * @param rows its rows: topics in the plan's order, or clauses in the order of the text
 */
public record Matrix(MatrixQuery query, List<String> parties, List<MatrixRow> rows) {

    /** Checks and copies. */
    public Matrix {
        Objects.requireNonNull(query, "query");
        parties = List.copyOf(parties);
        rows = List.copyOf(rows);
    }
}
