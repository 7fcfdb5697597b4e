package org.travaux.lineage;

import java.util.List;
import java.util.Objects;

/**
 * What became of one clause from where it first appears: what stands in each version of all that goes back to it. Where
 * clauses merge, what they became stands in the line of each.
 *
 * @param origin the clause where it first appears
 * @param cells one for each version, in the order of {@link Genealogy#versions()}
 */
public record ClauseLine(ClauseForm origin, List<Cell> cells) {

    /** Checks and copies. */
    public ClauseLine {
        Objects.requireNonNull(origin, "origin");
        cells = List.copyOf(cells);
    }

    /**
     * What a line has in one version.
     *
     * @param version the version's id
     * @param state what is known
     * @param forms what stands there, in document order; none unless it is present
     */
    public record Cell(String version, State state, List<ClauseForm> forms) {

        /** Checks and copies. */
        public Cell {
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(state, "state");
            forms = List.copyOf(forms);
            if (forms.isEmpty() == (state == State.PRESENT)) {
                throw new IllegalArgumentException("forms and presence go together");
            }
        }
    }

    /** What is known of a line in a version. */
    public enum State {
        /** Something of it stands there. */
        PRESENT("present"),
        /** The version goes back to it, and nothing of it stands there. */
        GONE("gone"),
        /** The version goes back to it, and no text of the version is held. */
        NO_TEXT("no-text"),
        /** The version does not go back to the one in which it first appears. */
        OUTSIDE("outside");

        private final String id;

        State(String id) {
            this.id = id;
        }

        /** {@return the name used in JSON} */
        public String id() {
            return id;
        }
    }
}
