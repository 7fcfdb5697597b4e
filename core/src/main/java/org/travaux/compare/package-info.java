/**
 * Two documents compared, clause by clause: the pipeline of alignment and differences in one call.
 *
 * <p>Depends on: text, model, ingest, align, align.standard, align.language, diff.text, semantics.
 */
@NullMarked
package org.travaux.compare;

import org.jspecify.annotations.NullMarked;
