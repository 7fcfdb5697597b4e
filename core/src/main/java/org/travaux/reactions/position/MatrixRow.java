package org.travaux.reactions.position;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.travaux.model.Term;
import org.travaux.reactions.Lane;

/**
 * A row of a matrix.
 *
 * @param kind what the row is about
 * @param id id of the topic, or the clause's number as it is cited
 * @param label what readers see beside it: the topic's name, or the clause's first words; may be empty
 * @param cells what each party said, in the plan's order of parties and for each lane in which it said anything
 */
public record MatrixRow(Kind kind, String id, String label, List<MatrixCell> cells) {

    /** What a row is about. */
    public enum Kind implements Term {
        /** A topic; in a matrix by clauses, what names no clause. */
        TOPIC,
        /** A clause. */
        CLAUSE,
        /** A clause of an earlier version that is not in this one. */
        LAPSED
    }

    /** Checks and copies. */
    public MatrixRow {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        cells = List.copyOf(cells);
    }

    /**
     * {@return what a party said in a lane, if anything}
     *
     * @param party id of the party
     * @param lane the lane
     */
    public Optional<MatrixCell> cell(String party, Lane lane) {
        return cells.stream()
                .filter(cell -> cell.party().equals(party) && cell.lane() == lane)
                .findFirst();
    }
}
