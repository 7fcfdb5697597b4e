/**
 * What changed in meaning in plain words, and which clauses a reader asks for by it.
 *
 * <p>Depends on: core.
 */
@NullMarked
package org.travaux.report.view.meaning;

import org.jspecify.annotations.NullMarked;
