/**
 * The standard judge of changes in meaning.
 *
 * <p>Depends on: text, semantics.lexicon, semantics.term, semantics.norm, diff.semantic, diff.semantic.pair,
 * diff.semantic.facet, diff.semantic.wording.
 */
@NullMarked
package org.travaux.diff.semantic.standard;

import org.jspecify.annotations.NullMarked;
