/**
 * Two documents compared, clause by clause: what was found, and the interface of what finds it.
 *
 * <p>Depends on: text, model, ingest, align, diff.text, diff.semantic, semantics.fact.
 */
@NullMarked
package org.travaux.compare;

import org.jspecify.annotations.NullMarked;
