/**
 * Answers about a plan's record as comma-separated values, for spreadsheets.
 *
 * <p>Depends on: report.render, report.view.answer.
 */
@NullMarked
package org.travaux.report.render.csv;

import org.jspecify.annotations.NullMarked;
