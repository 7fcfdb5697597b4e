/**
 * Two documents woven into one that holds both: what was kept once, what was deleted and inserted as tracked changes.
 *
 * <p>Depends on: text, align, align.standard, ingest, report.redline.xml, report.redline.office, report.redline.story,
 * report.redline.proof.
 */
@NullMarked
package org.travaux.report.redline.merge;

import org.jspecify.annotations.NullMarked;
