/**
 * A revised Word file woven into the original one: what it owns is brought over, then each text is woven.
 *
 * <p>Depends on: ingest, report.redline.xml, report.redline.office, report.redline.story, report.redline.pair,
 * report.redline.mark, report.redline.weave, report.redline.proof.resolve.
 */
@NullMarked
package org.travaux.report.redline.merge;

import org.jspecify.annotations.NullMarked;
