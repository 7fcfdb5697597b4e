/**
 * The comparison report as GitHub-flavoured Markdown.
 *
 * <p>Depends on: report.render, report.view, core.
 */
@NullMarked
package org.travaux.report.render.markdown;

import org.jspecify.annotations.NullMarked;
