/**
 * The rules for words of content: told by the role in which they stand, and by what stands beside them.
 *
 * <p>Depends on: text, model, semantics.lexicon, semantics.term, semantics.norm, diff.semantic, diff.semantic.pair.
 */
@NullMarked
package org.travaux.diff.semantic.facet.content;

import org.jspecify.annotations.NullMarked;
