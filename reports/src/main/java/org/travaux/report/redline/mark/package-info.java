/**
 * Pieces of both documents written as paragraphs: what was kept once, what is gone and new in the marks of tracked changes, and an
 * account of the changes that were marked.
 *
 * <p>Depends on: report.redline.xml, report.redline.office, report.redline.story.
 */
@NullMarked
package org.travaux.report.redline.mark;

import org.jspecify.annotations.NullMarked;
