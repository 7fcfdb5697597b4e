package org.travaux.intake;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;
import org.travaux.model.plan.Received;
import org.travaux.model.plan.TextRole;
import org.travaux.model.plan.VersionStatus;

/**
 * What is said of a document when it is put into a plan.
 *
 * @param version id of the version it is a text of; a new one, or one that the plan has
 * @param label what the record calls the version; needed for a new one, null for one that the plan has
 * @param date when the version was on the table; needed for a new one, null for one that the plan has
 * @param status how far a new version got
 * @param derivedFrom ids of the versions that a new one goes back to, as whoever keeps the record infers
 * @param language BCP 47 tag of the text, or null where it is to be told from the text
 * @param role what standing the text has
 * @param received how it came here, or null
 */
public record NewText(
        String version,
        @Nullable String label,
        @Nullable EdtfDate date,
        VersionStatus status,
        List<String> derivedFrom,
        @Nullable String language,
        TextRole role,
        @Nullable Received received) {

    /** Checks and copies. */
    public NewText {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(status, "status");
        derivedFrom = List.copyOf(derivedFrom);
        Objects.requireNonNull(role, "role");
    }
}
