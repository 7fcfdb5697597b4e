/**
 * The comparison report as JSON, the contract for programs; and a single document, a genealogy, the origin of words, an
 * answer about a plan's record, the check of a plan folder and that of a document that came back in the same form.
 *
 * <p>Depends on: report.render, report.view, report.view.answer, report.view.reaction, report.redline, report.redline.proof.resolve, core.
 */
@NullMarked
package org.travaux.report.render.json;

import org.jspecify.annotations.NullMarked;
