/**
 * What proves a redline before it is handed over: an independent reading of what a Word file says once its tracked changes are
 * accepted or rejected, and checks that Word will open it. Nothing here is shared with what writes redlines.
 *
 * <p>Depends on: ingest, report.redline.xml, report.redline.office.
 */
@NullMarked
package org.travaux.report.redline.proof;

import org.jspecify.annotations.NullMarked;
