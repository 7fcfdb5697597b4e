/**
 * What stands in a part of a Word file, as a redline sees it: blocks (paragraphs, tables) and, in paragraphs, the smallest pieces
 * that are kept, deleted or inserted.
 *
 * <p>Depends on: report.redline.xml, report.redline.office.
 */
@NullMarked
package org.travaux.report.redline.story;

import org.jspecify.annotations.NullMarked;
