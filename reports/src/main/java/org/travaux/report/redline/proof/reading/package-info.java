/**
 * An independent reading of what a Word file says once its tracked changes are accepted or rejected, and how two readings differ;
 * nothing of it is shared with what writes redlines.
 *
 * <p>Depends on: ingest, report.redline.xml, report.redline.office, report.redline.proof.resolve.
 */
@NullMarked
package org.travaux.report.redline.proof.reading;

import org.jspecify.annotations.NullMarked;
