/**
 * Both documents of a comparison woven into one sequence of paragraphs whose changes can be accepted or rejected.
 *
 * <p>Depends on: core, report.view, report.view.reaction.
 */
@NullMarked
package org.travaux.report.view.redline;

import org.jspecify.annotations.NullMarked;
