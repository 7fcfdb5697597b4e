/**
 * The rules by which changes in meaning are told, one class for each facet, and the two readings they compare.
 *
 * <p>Depends on: text, model, semantics.lexicon, semantics.term, semantics.norm, diff.semantic, diff.semantic.pair,
 * diff.semantic.facet.measure, diff.semantic.facet.content.
 */
@NullMarked
package org.travaux.diff.semantic.facet;

import org.jspecify.annotations.NullMarked;
