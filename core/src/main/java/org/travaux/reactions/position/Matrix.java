package org.travaux.reactions.position;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /**
     * {@return the same with one topic only, where its rows are topics}
     *
     * @param topic id of the topic, or null for all
     */
    public Matrix onlyTopic(@Nullable String topic) {
        if (topic == null || query.axis() != MatrixQuery.Axis.TOPIC) {
            return this;
        }
        List<MatrixRow> kept =
                rows.stream().filter(row -> row.id().equals(topic)).toList();
        return new Matrix(
                query,
                parties.stream()
                        .filter(party -> kept.stream()
                                .flatMap(row -> row.cells().stream())
                                .anyMatch(cell -> cell.party().equals(party)))
                        .toList(),
                kept);
    }
}
