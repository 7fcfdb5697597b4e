package org.travaux.shell.command;

import java.nio.file.Path;
import java.util.Objects;
import org.travaux.model.PlanVersion;
import org.travaux.record.PlanRecord;

/**
 * The plan that a line names.
 *
 * @param folder where it lies
 * @param record what its files say; its texts are not read
 */
record NamedPlan(Path folder, PlanRecord record) {

    NamedPlan {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(record, "record");
    }

    /** {@return the version of this id} */
    PlanVersion version(String id) {
        return PlanVersions.version(record.plan(), id);
    }
}
