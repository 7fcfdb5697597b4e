/**
 * Redlines: tracked changes written into the user's own Word document, proved before they are handed over.
 *
 * <p>Depends on: model, align, ingest, ingest.docx, report.redline.xml, report.redline.office, report.redline.story,
 * report.redline.pair, report.redline.mark, report.redline.merge, report.redline.proof.resolve, report.redline.proof.reading, report.redline.proof.check.
 */
@NullMarked
package org.travaux.report.redline;

import org.jspecify.annotations.NullMarked;
