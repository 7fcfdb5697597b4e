/**
 * What parties are recorded to have said, as reports show it beside the clauses of a comparison; no layout.
 *
 * <p>Depends on: nothing.
 */
@NullMarked
package org.travaux.report.view.reaction;

import org.jspecify.annotations.NullMarked;
