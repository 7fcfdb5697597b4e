/**
 * The rules for what can be measured: quantities and times.
 *
 * <p>Depends on: text, model, semantics.lexicon, semantics.term, semantics.norm, diff.semantic, diff.semantic.pair.
 */
@NullMarked
package org.travaux.diff.semantic.facet.measure;

import org.jspecify.annotations.NullMarked;
