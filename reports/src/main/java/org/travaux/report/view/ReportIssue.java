package org.travaux.report.view;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.compare.Comparison;
import org.travaux.compare.ComparisonIssue;
import org.travaux.model.ClauseDocument;

/**
 * Something readers must know before they trust the report.
 *
 * @param document which document it is about, in words
 * @param code stable short name
 * @param message one plain sentence
 * @param clause the clause it is about, as cited, or null
 */
public record ReportIssue(
        String document,
        String code,
        String message,
        @Nullable String clause) {

    /** Checks that nothing but the clause is missing. */
    public ReportIssue {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /**
     * {@return the issue as a report says it}
     *
     * @param issue the issue
     * @param comparison the comparison it belongs to
     */
    static ReportIssue of(ComparisonIssue issue, Comparison comparison) {
        ComparisonIssue.Side side = issue.side();
        String clause = issue.clause();
        SideNames names = SideNames.of(comparison);
        if (side == null) {
            return new ReportIssue(names.both(), issue.code(), issue.message(), null);
        }
        return switch (side) {
            case ORIGINAL ->
                new ReportIssue(names.original(), issue.code(), issue.message(), cite(comparison.original(), clause));
            case REVISED ->
                new ReportIssue(names.revised(), issue.code(), issue.message(), cite(comparison.revised(), clause));
        };
    }

    /** {@return the whole issue as one line} */
    public String line() {
        return document + (clause == null ? "" : ", clause " + clause) + ": " + message;
    }

    private static @Nullable String cite(ClauseDocument document, @Nullable String id) {
        return id == null ? null : CitedClause.of(document, document.clause(id)).citation();
    }
}
