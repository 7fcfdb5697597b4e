/**
 * Two readings of a clause side by side: which terms and norms belong together, what is left to be said.
 *
 * <p>Depends on: text, model, semantics.lexicon, semantics.term, semantics.norm, diff.semantic.
 */
@NullMarked
package org.travaux.diff.semantic.pair;

import org.jspecify.annotations.NullMarked;
