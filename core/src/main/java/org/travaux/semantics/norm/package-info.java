/**
 * What a clause says in the terms of norms: operators and their rank, bounds of quantities, limits in time.
 *
 * <p>Depends on: text, semantics.lexicon, semantics.term.
 */
@NullMarked
package org.travaux.semantics.norm;

import org.jspecify.annotations.NullMarked;
