/**
 * Checks that Word will open a redline, before it is handed over; nothing of them is shared with what writes redlines.
 *
 * <p>Depends on: report.redline.xml, report.redline.office, report.redline.proof.resolve.
 */
@NullMarked
package org.travaux.report.redline.proof.check;

import org.jspecify.annotations.NullMarked;
