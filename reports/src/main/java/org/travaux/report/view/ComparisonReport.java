package org.travaux.report.view;

import java.util.Objects;
import org.travaux.compare.Comparison;

/**
 * A comparison as a report shows it.
 *
 * @param comparison what is reported
 */
public record ComparisonReport(Comparison comparison) {

    /** Checks that there is something to report. */
    public ComparisonReport {
        Objects.requireNonNull(comparison, "comparison");
    }

    /**
     * {@return the report of a comparison}
     *
     * @param comparison what is reported
     */
    public static ComparisonReport of(Comparison comparison) {
        return new ComparisonReport(comparison);
    }
}
