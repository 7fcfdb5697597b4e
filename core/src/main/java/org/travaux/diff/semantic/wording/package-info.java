/**
 * How wording differs where the meaning does not: typography, spelling, notation; synonyms, voice, order.
 *
 * <p>Depends on: text, semantics.lexicon, semantics.term, semantics.norm, diff.semantic, diff.semantic.pair.
 */
@NullMarked
package org.travaux.diff.semantic.wording;

import org.jspecify.annotations.NullMarked;
