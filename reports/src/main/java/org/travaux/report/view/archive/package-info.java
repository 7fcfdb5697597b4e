/**
 * What an archive answers, as tables: its plans, their versions, events and differences, and what verification found.
 *
 * <p>Depends on: core, report.view.answer.
 */
@NullMarked
package org.travaux.report.view.archive;

import org.jspecify.annotations.NullMarked;
