package org.travaux.reactions.circulation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.travaux.lineage.VersionNode;

/**
 * Who had which version when.
 *
 * @param parties ids of the parties of which anything is claimed, in the plan's order, the public last
 * @param rows the versions, each behind those it goes back to
 * @param early statements made before those who made them had the text, in the order of time
 */
public record CirculationTable(List<String> parties, List<Row> rows, List<EarlyStatement> early) {

    /**
     * A version with what is claimed of each party.
     *
     * @param version the version
     * @param holdings by party, in the order of the table's parties
     */
    public record Row(VersionNode version, Map<String, Holding> holdings) {

        /** Checks that nothing is missing. */
        public Row {
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(holdings, "holdings");
        }
    }

    /** Checks and copies. */
    public CirculationTable {
        parties = List.copyOf(parties);
        rows = List.copyOf(rows);
        early = List.copyOf(early);
    }
}
