/**
 * The answer to a question about a plan's record as data: rows under columns, whose cells hold statements, claims or clauses one
 * by one; no layout. One shape serves every question and every format.
 *
 * <p>Depends on: nothing.
 */
@NullMarked
package org.travaux.report.view.answer;

import org.jspecify.annotations.NullMarked;
