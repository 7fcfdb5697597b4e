/**
 * Several versions against one base as data: a row for each clause of the base, a column for each version.
 *
 * <p>Depends on: core, report.view, report.view.meaning, report.view.reaction.
 */
@NullMarked
package org.travaux.report.view.versions;

import org.jspecify.annotations.NullMarked;
