/**
 * A genealogy of clauses in the DOT language, to be drawn by Graphviz.
 *
 * <p>Depends on: core.
 */
@NullMarked
package org.travaux.report.render.dot;

import org.jspecify.annotations.NullMarked;
