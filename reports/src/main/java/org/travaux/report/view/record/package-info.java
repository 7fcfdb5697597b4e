/**
 * What a plan's record tells, in words and as answers: positions, contradictions, movements, what became of objections, provisions
 * and circulation; and what was said beside the clauses of a comparison.
 *
 * <p>Depends on: core, report.view.answer, report.view.meaning, report.view.reaction.
 */
@NullMarked
package org.travaux.report.view.record;

import org.jspecify.annotations.NullMarked;
