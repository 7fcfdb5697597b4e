/**
 * Texts of both documents woven into one: bodies, cells, notes and boxes.
 *
 * <p>Depends on: align, align.standard, report.redline.xml, report.redline.office, report.redline.story, report.redline.pair,
 * report.redline.mark.
 */
@NullMarked
package org.travaux.report.redline.weave;

import org.jspecify.annotations.NullMarked;
