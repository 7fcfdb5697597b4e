package org.travaux.shell.input;

import java.io.IOException;
import org.travaux.compare.Comparison;
import org.travaux.ingest.IngestException;
import org.travaux.lineage.TextNotHeldException;
import org.travaux.record.check.PlanFormatException;
import org.travaux.report.view.reaction.RowReactions;

/** Finds what parties are recorded to have said of the clauses of two versions that are compared. */
@FunctionalInterface
public interface PlanReactions {

    /**
     * {@return what is shown beside the clauses, and of the versions as wholes}
     *
     * @param plan the plan
     * @param originalVersion id of the version before
     * @param comparison what became of its clauses
     * @param revisedVersion id of the version after
     * @throws IngestException if a text of the plan cannot be read
     * @throws IOException if a file cannot be read
     * @throws PlanFormatException if the record is not as it should be
     * @throws TextNotHeldException if a text that is needed is not held
     */
    RowReactions between(NamedPlan plan, String originalVersion, Comparison comparison, String revisedVersion)
            throws IngestException, IOException, PlanFormatException, TextNotHeldException;
}
