/**
 * Redlines: tracked changes written into the user's own Word document, proved before they are handed over.
 *
 * <p>Depends on: ingest, report.redline.xml, report.redline.office, report.redline.story, report.redline.merge, report.redline.proof.
 */
@NullMarked
package org.travaux.report.redline;

import org.jspecify.annotations.NullMarked;
