/**
 * A comparison report as data: title block, counts, rows and runs; no layout.
 *
 * <p>Depends on: core, report.view.meaning, report.view.reaction.
 */
@NullMarked
package org.travaux.report.view;

import org.jspecify.annotations.NullMarked;
