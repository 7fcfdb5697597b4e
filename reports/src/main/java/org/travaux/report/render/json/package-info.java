/**
 * The comparison report as JSON, the contract for programs.
 *
 * <p>Depends on: report.render, report.view, core.
 */
@NullMarked
package org.travaux.report.render.json;

import org.jspecify.annotations.NullMarked;
