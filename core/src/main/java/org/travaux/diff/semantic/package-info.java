/**
 * What changed in meaning between two versions of a clause, how much it matters, and where the evidence stands.
 *
 * <p>Depends on: text, model, semantics.norm.
 */
@NullMarked
package org.travaux.diff.semantic;

import org.jspecify.annotations.NullMarked;
