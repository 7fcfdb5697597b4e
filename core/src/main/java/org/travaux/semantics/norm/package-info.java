/**
 * What a clause says in the terms of norms: operators and their rank, bounds of quantities, limits in time.
 *
 * <p>Depends on: text, semantics, semantics.fact.
 */
@NullMarked
package org.travaux.semantics.norm;

import org.jspecify.annotations.NullMarked;
