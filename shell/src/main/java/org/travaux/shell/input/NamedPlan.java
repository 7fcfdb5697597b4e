package org.travaux.shell.input;

import java.nio.file.Path;
import java.util.Objects;
import org.travaux.model.plan.PlanVersion;
import org.travaux.record.PlanRecord;

/**
 * The plan that a line names.
 *
 * @param folder where it lies
 * @param record what its files say; its texts are not read
 */
public record NamedPlan(Path folder, PlanRecord record) {

    /** Checks that both are there. */
    public NamedPlan {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(record, "record");
    }

    /**
     * {@return the version of this id}
     *
     * @param id as it was typed
     * @throws org.travaux.shell.line.UsageException with the nearest ids if there is none
     */
    public PlanVersion version(String id) {
        return PlanVersions.version(record.plan(), id);
    }
}
