/**
 * Which block and which piece of one document became which of another.
 *
 * <p>Depends on: text, align, align.standard, report.redline.xml, report.redline.office, report.redline.story.
 */
@NullMarked
package org.travaux.report.redline.pair;

import org.jspecify.annotations.NullMarked;
