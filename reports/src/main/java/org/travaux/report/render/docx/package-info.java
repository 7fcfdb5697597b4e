/**
 * The comparison report as a Word document with tracked changes.
 *
 * <p>Depends on: report.render, report.view, core.
 */
@NullMarked
package org.travaux.report.render.docx;

import org.jspecify.annotations.NullMarked;
