package org.travaux.shell.input;

import java.util.Objects;
import org.travaux.compare.Comparison;
import org.travaux.ingest.IngestException;
import org.travaux.report.view.reaction.RowReactions;
import org.travaux.report.view.record.ReactionsBeside;
import org.travaux.shell.terminal.Console;

/** What was said of the clauses of two versions, and of earlier versions, with what has become of these. */
public final class CarriedReactions implements PlanReactions {

    private final PlanVersions plans;
    private final Console console;

    /**
     * Makes it.
     *
     * @param plans reads and traces plans
     * @param console where a person may wait for it
     */
    public CarriedReactions(PlanVersions plans, Console console) {
        this.plans = Objects.requireNonNull(plans, "plans");
        this.console = Objects.requireNonNull(console, "console");
    }

    @Override
    public RowReactions between(NamedPlan plan, String originalVersion, Comparison comparison, String revisedVersion)
            throws IngestException {
        return plan.record().reactions().isEmpty()
                ? RowReactions.NONE
                : new ReactionsBeside(plans.carryOver(plan, console)).of(originalVersion, comparison, revisedVersion);
    }
}
