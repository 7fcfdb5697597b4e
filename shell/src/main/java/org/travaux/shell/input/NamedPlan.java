package org.travaux.shell.input;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.ArchiveCitation;
import org.travaux.model.plan.PlanVersion;
import org.travaux.record.PlanRecord;
import org.travaux.report.view.answer.Answer;

/**
 * The plan that a line names.
 *
 * @param folder where it lies
 * @param record what its files say; its texts are not read
 * @param citation by what it is found again in an archive, or null where it is a folder of its own
 */
public record NamedPlan(
        Path folder, PlanRecord record, @Nullable ArchiveCitation citation) {

    /** Checks that what must be is there. */
    public NamedPlan {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(record, "record");
    }

    /**
     * {@return an answer about the plan, which says where it was read if that was an archive}
     *
     * @param answer the answer
     */
    public Answer cited(Answer answer) {
        return citation == null ? answer : answer.withNote("Read from " + citation.text() + ".");
    }

    /**
     * {@return the same plan with a part of its record}
     *
     * @param part the part
     */
    public NamedPlan with(PlanRecord part) {
        return new NamedPlan(folder, part, citation);
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
