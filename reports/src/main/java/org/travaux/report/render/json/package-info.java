/**
 * The comparison report as JSON, the contract for programs; and a single document, a genealogy, the origin of words and
 * the check of a plan folder in the same form.
 *
 * <p>Depends on: report.render, report.view, core.
 */
@NullMarked
package org.travaux.report.render.json;

import org.jspecify.annotations.NullMarked;
