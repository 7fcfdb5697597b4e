/**
 * What becomes of the tracked changes of a Word file: which there are, and what the text is once they are accepted or rejected.
 *
 * <p>Depends on: report.redline.xml, report.redline.office.
 */
@NullMarked
package org.travaux.report.redline.proof.resolve;

import org.jspecify.annotations.NullMarked;
