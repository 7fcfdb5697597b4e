package org.travaux.model.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.ClauseReference;
import org.travaux.model.EdtfDate;
import org.travaux.model.Require;

/**
 * What a person decided about a link between clauses of two versions; it goes before what is computed.
 *
 * @param id its id
 * @param verdict what was decided
 * @param original the clauses of the earlier version
 * @param revised the clauses of the later version
 * @param decidedBy who decided
 * @param date when
 * @param note why
 */
public record LinkDecision(
        String id,
        LinkVerdict verdict,
        Side original,
        Side revised,
        @Nullable String decidedBy,
        @Nullable EdtfDate date,
        @Nullable String note) {

    /** Checks and copies. */
    public LinkDecision {
        Require.text(id, "id");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(revised, "revised");
        Require.noneOrText(decidedBy, "decidedBy");
        Require.noneOrText(note, "note");
        if (original.clauses().isEmpty() && revised.clauses().isEmpty()) {
            throw new IllegalArgumentException("link " + id + " names no clause on either side");
        }
    }

    /**
     * The clauses of one version that a decision is about.
     *
     * @param version id of the version
     * @param clauses clauses of that version; none where the other side has no counterpart here
     */
    public record Side(String version, List<ClauseReference> clauses) {

        /** Checks and copies. */
        public Side {
            Require.text(version, "version");
            clauses = List.copyOf(clauses);
            for (ClauseReference clause : clauses) {
                if (!version.equals(clause.version())) {
                    throw new IllegalArgumentException(
                            "clause " + clause.number() + " is of " + clause.version() + ", not of " + version);
                }
            }
        }
    }
}
