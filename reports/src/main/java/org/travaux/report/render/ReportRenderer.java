package org.travaux.report.render;

import java.io.IOException;
import java.io.OutputStream;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.versions.VersionsReport;

/** Writes comparison reports in one format. */
public interface ReportRenderer {

    /** {@return the file-name suffix of the format, in lower case with the dot} */
    String suffix();

    /**
     * Writes the report; the same report gives the same bytes.
     *
     * @param report what to write
     * @param out where to; not closed
     * @throws IOException if the output cannot be written
     */
    void render(ComparisonReport report, OutputStream out) throws IOException;

    /**
     * Writes a table of several versions against one base; the same report gives the same bytes.
     *
     * @param report what to write
     * @param out where to; not closed
     * @throws IOException if the output cannot be written
     */
    void render(VersionsReport report, OutputStream out) throws IOException;
}
