/**
 * The comparison report as a PDF file.
 *
 * <p>Depends on: report.render, report.view, report.view.reaction, core.
 */
@NullMarked
package org.travaux.report.render.pdf;

import org.jspecify.annotations.NullMarked;
