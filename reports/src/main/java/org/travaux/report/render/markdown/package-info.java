/**
 * The comparison report and answers about a plan's record as GitHub-flavoured Markdown.
 *
 * <p>Depends on: report.render, report.view, report.view.answer, report.view.reaction, core.
 */
@NullMarked
package org.travaux.report.render.markdown;

import org.jspecify.annotations.NullMarked;
