/**
 * The comparison report as a Word document with tracked changes.
 *
 * <p>Depends on: report.render, report.view, report.view.reaction, report.view.redline, core.
 */
@NullMarked
package org.travaux.report.render.docx;

import org.jspecify.annotations.NullMarked;
