/**
 * The terms of a clause: words and expressions that mean one thing, however they are written.
 *
 * <p>Depends on: text, semantics, semantics.fact, semantics.lexicon.
 */
@NullMarked
package org.travaux.semantics.term;

import org.jspecify.annotations.NullMarked;
