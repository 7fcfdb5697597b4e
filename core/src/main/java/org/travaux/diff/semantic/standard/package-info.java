/**
 * The standard judge of changes in meaning.
 *
 * <p>Depends on: text, semantics, semantics.fact, semantics.norm, diff.semantic.
 */
@NullMarked
package org.travaux.diff.semantic.standard;

import org.jspecify.annotations.NullMarked;
