/**
 * The rules by which changes in meaning are told, one class for each facet, and the two readings they compare.
 *
 * <p>Depends on: text, semantics.lexicon, semantics.norm, diff.semantic.
 */
@NullMarked
package org.travaux.diff.semantic.facet;

import org.jspecify.annotations.NullMarked;
