package org.travaux.model.plan;

import org.jspecify.annotations.Nullable;
import org.travaux.model.Require;

/**
 * What the PA-X database of peace agreements would say of a version, in its own terms; free text, as PA-X changes
 * its lists.
 *
 * @param process the peace process it belongs to
 * @param stage stage in the process, such as {@code Framework-substantive, partial}
 * @param status status, such as {@code Multiparty signed/agreed}
 * @param type kind of agreement, such as {@code Interstate/intrastate conflict}
 * @param language original language or languages
 */
public record AgreementTerms(
        @Nullable String process,
        @Nullable String stage,
        @Nullable String status,
        @Nullable String type,
        @Nullable String language) {

    /** Checks and copies. */
    public AgreementTerms {
        Require.noneOrText(process, "process");
        Require.noneOrText(stage, "stage");
        Require.noneOrText(status, "status");
        Require.noneOrText(type, "type");
        Require.noneOrText(language, "language");
    }
}
