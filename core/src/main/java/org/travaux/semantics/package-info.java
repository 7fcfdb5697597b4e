/**
 * What a clause says beyond its words: the other clauses it refers to.
 *
 * <p>Depends on: text, model.
 */
@NullMarked
package org.travaux.semantics;

import org.jspecify.annotations.NullMarked;
