package org.travaux.reactions.position;

import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Term;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.filter.Period;

/**
 * What a matrix is asked for.
 *
 * @param axis what its rows are
 * @param version id of the version as of which it is made: what was said of it, of earlier versions on its line, and, while it
 *     was the latest on its line, of no version; null for all versions
 * @param period when it may have been said
 * @param wanted which reactions count
 */
public record MatrixQuery(Axis axis, @Nullable String version, Period period, Predicate<Reaction> wanted) {

    /** What the rows of a matrix are. */
    public enum Axis implements Term {
        /** Topics. */
        TOPIC,
        /** Clauses. */
        CLAUSE
    }

    /** Checks that nothing needed is missing. */
    public MatrixQuery {
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(wanted, "wanted");
    }

    /** {@return all that was said, by topic} */
    public static MatrixQuery byTopic() {
        return new MatrixQuery(Axis.TOPIC, null, Period.ALWAYS, reaction -> true);
    }

    /**
     * {@return the same as of a version}
     *
     * @param id id of the version
     */
    public MatrixQuery asOf(String id) {
        return new MatrixQuery(axis, id, period, wanted);
    }

    /**
     * {@return the same of a stretch of time}
     *
     * @param other when it may have been said
     */
    public MatrixQuery within(Period other) {
        return new MatrixQuery(axis, version, other, wanted);
    }

    /**
     * {@return the same by clause}
     */
    public MatrixQuery byClause() {
        return new MatrixQuery(Axis.CLAUSE, version, period, wanted);
    }
}
