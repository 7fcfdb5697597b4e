/**
 * The comparer of two documents and its parts: alignment, differences, meaning, references, facts and doubts.
 *
 * <p>Depends on: text, model, ingest, align, align.standard, align.language, diff.text, semantics, semantics.fact,
 * diff.semantic, diff.semantic.standard, compare.
 */
@NullMarked
package org.travaux.compare.standard;

import org.jspecify.annotations.NullMarked;
