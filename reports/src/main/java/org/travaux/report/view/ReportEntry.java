package org.travaux.report.view;

import java.util.Objects;

/** What stands at one place of a report that is read from the first clause to the last. */
public sealed interface ReportEntry {

    /** {@return the row it shows or points to} */
    ReportRow row();

    /**
     * A row, shown in full.
     *
     * @param row the row
     */
    record Shown(ReportRow row) implements ReportEntry {

        /** Checks that there is a row. */
        public Shown {
            Objects.requireNonNull(row, "row");
        }
    }

    /**
     * A clause whose row is shown at another place.
     *
     * @param row the row
     * @param clause the clause that stands, or stood, here
     * @param relation what became of it, in plain words: {@code moved to 4}
     */
    record Pointer(ReportRow row, CitedClause clause, String relation) implements ReportEntry {

        /** Checks that nothing is missing. */
        public Pointer {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(relation, "relation");
        }
    }
}
