package org.travaux.shell.input;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.travaux.archive.ArchiveFailure;
import org.travaux.record.check.PlanFormatException;
import org.travaux.shell.line.Invocation;

/** The plans of the archive that a line names, as far as who types it may see them. */
public interface ArchivedPlans {

    /**
     * A plan out of an archive.
     *
     * @param plan the plan; its folder stays until the program ends
     * @param notes what was left out of it and why, a line each
     */
    record Opened(NamedPlan plan, List<String> notes) {

        /** Checks and copies. */
        public Opened {
            Objects.requireNonNull(plan, "plan");
            notes = List.copyOf(notes);
        }
    }

    /**
     * {@return a plan of the archive}
     *
     * @param reference names it
     * @param invocation the line
     * @throws ArchiveFailure if there is no such plan, or it is damaged
     * @throws PlanFormatException if its record, or the archive's policy, is not as it should be
     * @throws IOException if it cannot be read
     */
    Opened open(PlanReference reference, Invocation invocation) throws ArchiveFailure, PlanFormatException, IOException;
}
