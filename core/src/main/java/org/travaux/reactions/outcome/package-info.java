/**
 * What became of what parties objected to or demanded. It says what has changed since, never why.
 *
 * <p>Depends on: model, model.reaction, ingest, compare, align, diff.semantic, semantics.norm, lineage, reactions, reactions.carry.
 */
@NullMarked
package org.travaux.reactions.outcome;

import org.jspecify.annotations.NullMarked;
