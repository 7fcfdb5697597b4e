package org.travaux.shell.command.assess;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.ClausePair;
import org.travaux.report.render.json.JsonVerdictWriter;

/** What a line of a file of pairs holds. */
sealed interface PairLine {

    /**
     * A pair to be judged.
     *
     * @param id what it is called
     * @param pair the two texts with their context
     */
    record Good(JsonVerdictWriter.Id id, ClausePair pair) implements PairLine {

        /** Checks that nothing is missing. */
        public Good {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(pair, "pair");
        }
    }

    /**
     * No pair.
     *
     * @param id what it is called, as far as that could be read
     * @param reason what is wrong, without a full stop
     */
    record Bad(JsonVerdictWriter.@Nullable Id id, String reason) implements PairLine {

        /** Checks that there is a reason. */
        public Bad {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
